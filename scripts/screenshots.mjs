/** `npm run screenshots`: makes anew the pictures that the documents show. */
import { buildPages, buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
await buildPages();
run(process.execPath, "dist/tools/screenshots.cjs");
