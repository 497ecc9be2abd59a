import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { performGathering } from "../host/commandLine/performGathering";
import { connectOffice } from "../host/node/officeClient";
import { Host } from "../host/protocol/host";
import { emptyWorkbook } from "../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";
import { generatedGrid } from "./generatedBook";

const INTERVENTIONS = 500;
const SIZES = [20, 50, 100, 200];
const KINDS = ["xlsx", "csv", "parquet"];
/** Says that this process is the one that is measured. */
const MEASURED = "--measured";

/** What one gathering took, in milliseconds and megabytes. */
interface Measure {
  readonly ms: number;
  readonly peak: number;
}

async function workbookBytes(): Promise<Uint8Array> {
  const open = openWorkbook(emptyWorkbook(), "insatser.xlsx");
  connectOffice(new Host(open.book));
  const grid = generatedGrid(INTERVENTIONS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, grid.length, grid[0]?.length ?? 0).values = grid;
    await context.sync();
  });
  return saveWorkbook(open);
}

function copies(folder: string, count: number, original: string): string {
  const own = path.join(folder, String(count));
  mkdirSync(own);
  for (let copy = 1; copy <= count; copy++)
    copyFileSync(original, path.join(own, `insatser-${String(copy).padStart(3, "0")}.xlsx`));
  return own;
}

/** A process of its own, so that its peak is that of this gathering alone. */
function measure(folder: string, out: string): Measure {
  const words = [__filename, MEASURED, folder, out];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("{"))) as Measure;
}

async function measured(folder: string, out: string): Promise<void> {
  const started = performance.now();
  const request = {
    command: "summarize",
    files: [folder] as const,
    out,
    json: false,
    language: "sv",
  } as const;
  const code = await performGathering(
    { ...request, threshold: undefined },
    { out: process.stdout, error: process.stderr },
  );
  if (code !== 0) throw new Error(`exit code ${code}`);
  const ms = performance.now() - started;
  process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024 }));
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "samla-"));
  const original = path.join(folder, "insatser.xlsx");
  writeFileSync(original, await workbookBytes());
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`\nGathering workbooks of ${INTERVENTIONS} interventions on ${availableParallelism()} cores`);
  for (const count of SIZES) {
    const own = copies(folder, count, original);
    for (const kind of KINDS) {
      const out = path.join(folder, `samlat-${count}.${kind}`);
      const { ms, peak } = measure(own, out);
      const size = (statSync(out).size / 1024 / 1024).toFixed(1);
      const seconds = (ms / 1000).toFixed(1);
      print(`  ${count} workbooks to ${kind}: ${seconds} s, peak ${Math.round(peak)} MB, file ${size} MB`);
    }
  }
  rmSync(folder, { recursive: true });
}

const [mode, folder = "", out = ""] = process.argv.slice(2);
void (mode === MEASURED ? measured(folder, out) : compare()).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
