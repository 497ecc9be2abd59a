/** `npm run train`: learns the prior that ships, src/core/classifier/prior.json, from labelled texts beside the project. */
import { buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
run(process.execPath, "dist/tools/train.cjs");
