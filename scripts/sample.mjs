/** `npm run sample`: makes the sample workbook anew. */
import { buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
run(process.execPath, "dist/tools/sample.cjs", "assets/exempel.xlsx");
