/** `npm run validate`, `sample`, `coverage`, `screenshots`, `faults`: the program of that name; what follows the name is told to it. */
import { buildTools, installPackages, run } from "./ready.mjs";

const [name, ...words] = process.argv.slice(2);

installPackages();
await buildTools();
run(process.execPath, `dist/tools/${name}.cjs`, ...words);
