/** `npm run try`: the whole main job on the sample workbook; the result is put in `utdata/`. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ROOT, buildTools, installPackages, run } from "./ready.mjs";

installPackages();
await buildTools();
mkdirSync(path.join(ROOT, "utdata"), { recursive: true });
run(
  process.execPath,
  "dist/tools/cli.cjs",
  "run",
  "assets/exempel.xlsx",
  "--out",
  "utdata/exempel-klar.xlsx",
);
