/** `npm run coverage`: writes anew the list of what the stand-in for Excel can do. */
import { buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
run(process.execPath, "dist/tools/coverage.cjs");
