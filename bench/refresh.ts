import { buildSummary } from "../src/actions/buildSummary";
import { takeMeetingVersion } from "../src/actions/takeMeetingVersion";
import { LocalThinker } from "../src/thinking/localThinker";
import type { Book } from "../host/model/book";
import { connectOffice } from "../host/node/officeClient";
import { Host } from "../host/protocol/host";
import { generatedBook } from "./generatedBook";

/** What bringing the summary up to date takes; `cells` are those of all sheets. */
interface Measure {
  readonly ms: number;
  readonly cells: number;
  readonly syncs: number;
  readonly bytes: number;
}

const SIZES = [1_000, 10_000, 50_000];
/** The column of SA and PI, in which every fourth row has none. */
const APPROACH = 5;
const MINUTE = 60_000;

/** What is done to the workbook before each refresh, in order. */
const STEPS: readonly [string, (book: Book) => unknown][] = [
  ["a label changed", (book) => setLabel(book, "SA", "PI")],
  ["a label filled in", (book) => setLabel(book, undefined, "SA")],
  ["a label taken away", (book) => setLabel(book, "PI", undefined)],
  ["nothing changed", () => {}],
  ["a row more on top", addOnTop],
];

/** Builds a summary and keeps a meeting's version, then changes one thing after the other and builds it again. */
async function measure(rows: number): Promise<void> {
  const book = generatedBook(rows);
  const host = new Host(book);
  const client = connectOffice(host);
  let minute = 0;
  const errand = () =>
    ({
      language: "sv",
      thinker: new LocalThinker(),
      now: () => new Date(Date.UTC(2026, 2, 3) + minute++ * MINUTE),
    }) as const;
  const build = async (): Promise<Measure> => {
    const [cells, { messages, requestBytes }] = [host.workbook.cellsWritten, { ...client.traffic }];
    const start = performance.now();
    must(await buildSummary(errand()));
    return {
      ms: performance.now() - start,
      cells: host.workbook.cellsWritten - cells,
      syncs: client.traffic.messages - messages - 1,
      bytes: client.traffic.requestBytes - requestBytes,
    };
  };
  console.log(`\n${rows} interventions`);
  must(await takeMeetingVersion(errand()));
  const first = await build();
  print("built anew", first, first);
  for (const [name, change] of STEPS) {
    await change(book);
    print(name, await build(), first);
  }
}

function must({ ok, ...rest }: Awaited<ReturnType<typeof buildSummary | typeof takeMeetingVersion>>): void {
  if (!ok) throw new Error(JSON.stringify(rest));
}

/** Sets the label of the first row below the middle that has the one given. */
function setLabel(book: Book, from: string | undefined, to: string | undefined): void {
  const { rows } = sheetOf(book);
  const line = rows.find((cells, row) => row > rows.length >> 1 && cells?.[APPROACH]?.value === from);
  if (!line) throw new Error(`No row with ${from ?? "no label"}`);
  line[APPROACH] = to === undefined ? undefined : { value: to, style: 0 };
}

function addOnTop(book: Book): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetOf(book).name);
    sheet.getRange("2:2").insert("Down");
    const what = "Möte om det som är nytt i stadens arbete mot rasism.";
    sheet.getRange("A2:C2").values = [[2024, "Kulturförvaltningen", what]];
    await context.sync();
  });
}

function sheetOf({ sheets }: Book) {
  const [sheet] = sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

function print(step: string, { ms, cells, syncs, bytes }: Measure, first: Measure): void {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)} %`;
  console.log(
    `  ${step.padEnd(20)} ${String(cells).padStart(7)} cells written (${share(cells, first.cells)} of those of a build)` +
      `  ${syncs} syncs  ${bytes} bytes sent (${share(bytes, first.bytes)})  ${ms.toFixed(0)} ms with reading and thinking`,
  );
}

async function main(sizes: readonly number[]): Promise<void> {
  for (const rows of sizes) await measure(rows);
}

const asked = process.argv.slice(2).map(Number);
main(asked.length > 0 ? asked : SIZES).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
