/** `npm run pictures`: the pages for the meeting, of the sample workbook, as they are printed; put in `docs/pack`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT, buildTools, installPackages, installSystem, run, succeeds } from "./ready.mjs";

/** The sheets to show, by the name at the top left of their pages, and what their pictures are called. */
const SHEETS = { Sammanställning: "sammanstallning", "Kvar att bedöma": "kvar" };
const DOTS_PER_INCH = "90";

installPackages();
await buildTools();
const textOf = (program, ...args) => spawnSync(program, args, { encoding: "utf8" }).stdout ?? "";
const isReady =
  installSystem(succeeds("soffice", "--version"), "libreoffice-calc") &&
  installSystem(succeeds("pdftoppm", "-v"), "poppler-utils") &&
  // As wide as the font that Excel uses.
  installSystem(textOf("fc-list", "Carlito") !== "", "fonts-crosextra-carlito");
if (!isReady) {
  console.error("LibreOffice and poppler-utils are needed, and could not be installed.");
  process.exit(1);
}

const work = mkdtempSync(path.join(tmpdir(), "insatskollen-"));
const pictures = path.join(ROOT, "docs/pack");
const inWork = (name) => path.join(work, name);
const convert = (format, file) =>
  run(
    "soffice",
    `-env:UserInstallation=file://${work}/profile`,
    ...["--headless", "--convert-to", format, "--outdir", work, inWork(file)],
  );

run(
  process.execPath,
  "dist/tools/cli.cjs",
  "summarize",
  "assets/exempel.xlsx",
  "--out",
  inWork("exempel.xlsx"),
);
// LibreOffice fits rows to their texts on the way to its own format, and not on the way to PDF.
convert("ods", "exempel.xlsx");
convert("pdf", "exempel.ods");

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const pdf = inWork("exempel.pdf");
const pages = Number(/^Pages:\s+(\d+)/m.exec(textOf("pdfinfo", pdf))?.[1]);
const shown = {};
for (let page = 1; page <= pages; page += 1) {
  const only = ["-f", String(page), "-l", String(page)];
  const [sheet] = textOf("pdftotext", ...only, pdf, "-").split("\n");
  const name = SHEETS[sheet.trim()];
  if (name === undefined) continue;
  shown[name] = (shown[name] ?? 0) + 1;
  const picture = path.join(pictures, `${name}-${shown[name]}`);
  run("pdftoppm", ...only, "-r", DOTS_PER_INCH, "-png", "-singlefile", pdf, picture);
}
rmSync(work, { recursive: true });
