/** `npm run validate`: checks manifest.xml, or the manifest and address that are given. */
import { buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
run(process.execPath, "dist/tools/validate.cjs", ...process.argv.slice(2));
