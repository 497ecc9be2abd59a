import { checkWorkbook } from "../src/core/checks/checkWorkbook";
import { cuesFor } from "../src/core/classifier/cueSearch";
import { suggestLabels } from "../src/core/suggestLabels";
import { recognise } from "../src/core/recognition/recognise";
import { summarise } from "../src/core/summary";
import { LocalThinker } from "../src/thinking/localThinker";
import type { Snapshot } from "../src/core/workbook";
import { UNDERLAG_COLUMNS, underlagRows } from "../src/core/underlag";
import { fillEdits } from "../src/core/edits";
import { journalPlan } from "../src/actions/journalPlan";
import { type WorkbookReading, readWorkbook } from "../src/excel/read";
import { writeUnderlag } from "../src/excel/underlagTable";
import { writeEdits } from "../src/excel/writeEdits";
import { type OfficeClient, connectOffice } from "../host/node/officeClient";
import { Host } from "../host/protocol/host";
import { generatedBook } from "./generatedBook";

/** What Excel on the web lets a message hold. */
const MESSAGE_LIMIT = 5 * 1024 * 1024;
const RUNS = 3;
const NONE = { sheets: [], tables: [] };
const SIZES = [1000, 10_000, 100_000];

/** Milliseconds of one step and, for one that goes over the wire, its syncs beside those that its bytes alone would force. */
interface Measure {
  readonly step: string;
  readonly ms: number;
  readonly syncs?: number;
  readonly forced?: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function timed(step: string, work: () => unknown): Promise<Measure> {
  const start = performance.now();
  await work();
  return { step, ms: performance.now() - start };
}

/** A step that is one Excel.run: its last message gives the ranges back and nobody waits for it, so it is no sync. */
async function wired(step: string, client: OfficeClient, work: () => unknown): Promise<Measure> {
  const before = { ...client.traffic };
  const measure = await timed(step, work);
  const forced = (bytes: number) => Math.ceil(bytes / MESSAGE_LIMIT);
  return {
    ...measure,
    syncs: client.traffic.messages - before.messages - 1,
    forced:
      forced(client.traffic.requestBytes - before.requestBytes) +
      forced(client.traffic.responseBytes - before.responseBytes),
  };
}

/** The same cells and no more: in pieces of 5,000 rows, as few syncs as that takes. */
async function moveBare(rows: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let first = 0; first <= rows; first += 5000) {
      sheet.getRangeByIndexes(first, 0, Math.min(5000, rows + 1 - first), 7).load("values");
      await context.sync();
    }
  });
}

/** What the add-in's own thinking takes, step by step, and what comes of it. */
async function think(snapshot: Snapshot) {
  const recognition = recognise(snapshot);
  const suggestions = suggestLabels(recognition);
  const steps = [
    await timed("recognise", () => recognise(snapshot)),
    await timed("check", () => checkWorkbook(snapshot, recognition, { cuesFor })),
    await timed("suggest", () => suggestLabels(recognition)),
    await timed("summarise", () => summarise(recognition)),
    ...(await follow(snapshot)),
  ];
  return { recognition, suggestions, steps };
}

/** The whole thought through, and then again after one label has changed in its middle. */
async function follow(snapshot: Snapshot): Promise<Measure[]> {
  const thinker = new LocalThinker();
  await thinker.begin(snapshot.sheets);
  for (const [index, { values }] of snapshot.sheets.entries()) await thinker.receive(index, values);
  const whole = await timed("think it all through", () => thinker.think());
  const [sheet] = snapshot.sheets;
  const row = (sheet?.values.length ?? 0) >> 1;
  const column = sheet?.values[0]?.indexOf("SA-PI") ?? 0;
  const label = sheet?.values[row]?.[column] === "SA" ? "PI" : "SA";
  const change = { sheet: sheet?.name ?? "", row, column, values: [[label]] };
  const again = await timed("follow one changed label", () => thinker.change([change]));
  return [whole, again];
}

async function measure(rows: number): Promise<Measure[]> {
  const client = connectOffice(new Host(generatedBook(rows)));
  const bare = await timed("move the same cells, bare", () => moveBare(rows));
  const readings: WorkbookReading[] = [];
  const read = await wired("read", client, async () => {
    readings.push(await Excel.run((context) => readWorkbook(context)));
  });
  const [reading] = readings;
  if (!reading) throw new Error("Nothing was read");
  const { recognition, suggestions, steps } = await think(reading.snapshot);
  const edits = fillEdits(recognition.interventions, suggestions);
  const fill = await wired(`write ${edits.length} labels and the journal`, client, () =>
    Excel.run((context) =>
      writeEdits(context, edits, journalPlan({ language: "sv" }, reading, "fillLabels")),
    ),
  );
  const underlag = await wired("write Underlag", client, () =>
    Excel.run((context) =>
      writeUnderlag(
        context,
        undefined,
        "Underlag",
        [...UNDERLAG_COLUMNS],
        underlagRows(recognition, "?"),
        NONE,
      ),
    ),
  );
  return [bare, read, ...steps, fill, underlag];
}

function mediansOf(runs: readonly (readonly Measure[])[]): Measure[] {
  return (runs[0] ?? []).map((first, index) => ({
    ...first,
    ms: median(runs.map((run) => run[index]?.ms ?? 0)),
  }));
}

/** Measures the sizes that are given, else 1,000 to 100,000 interventions. */
async function main(given: readonly number[]): Promise<void> {
  const baseline = new Map<string, number>();
  for (const rows of given.length > 0 ? given : SIZES) {
    const runs: Measure[][] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(rows));
    print(rows, mediansOf(runs), baseline);
  }
}

/** Times mean little on a shared machine: beside each stands its ratio to the bare move and its growth since 1,000. */
function print(rows: number, measures: readonly Measure[], baseline: Map<string, number>): void {
  const bare = measures[0]?.ms ?? 1;
  console.log(`\n${rows} interventions (medians of ${RUNS})`);
  for (const { step, ms, syncs, forced } of measures) {
    // The number of labels written differs with the size: digits tell no steps apart.
    const name = step.replace(/\d+ /, "");
    if (!baseline.has(name)) baseline.set(name, ms / rows);
    const growth = ms / rows / (baseline.get(name) ?? 1);
    const wire = syncs === undefined ? "" : `  ${syncs} syncs, ${forced} forced by 5 MB`;
    console.log(
      `  ${step.padEnd(40)} ${ms.toFixed(0).padStart(7)} ms  ${(ms / bare).toFixed(2).padStart(6)} x bare` +
        `  ${growth.toFixed(2).padStart(5)} x per row${wire}`,
    );
  }
}

main(process.argv.slice(2).map(Number)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
