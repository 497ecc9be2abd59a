/** `npm run bench`: speed and accuracy, printed. */
import { buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
run(process.execPath, "--max-old-space-size=8192", "dist/tools/speed.cjs");
run(process.execPath, "--max-old-space-size=8192", "dist/tools/refresh.cjs");
run(process.execPath, "--max-old-space-size=8192", "dist/tools/suggestionSpeed.cjs");
run(process.execPath, "dist/tools/accuracy.cjs", "../shared/data/gold-dev.jsonl");
run(process.execPath, "dist/tools/gather.cjs");
run(process.execPath, "dist/tools/workbench.cjs");
