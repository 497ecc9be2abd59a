import { buildSummary } from "../src/actions/buildSummary";
import { LocalThinker } from "../src/thinking/localThinker";
import { connectOffice } from "../host/node/officeClient";
import { Host } from "../host/protocol/host";
import { generatedBook } from "./generatedBook";

/** What bringing the summary up to date takes. */
interface Measure {
  readonly ms: number;
  readonly cells: number;
  readonly syncs: number;
  readonly bytes: number;
}

/** Builds a summary, changes one label in the middle and builds it again. */
async function main(rows: number): Promise<void> {
  const book = generatedBook(rows);
  const host = new Host(book);
  const client = connectOffice(host);
  const build = async (): Promise<Measure> => {
    const [cells, { messages, requestBytes }] = [host.workbook.cellsWritten, { ...client.traffic }];
    const start = performance.now();
    const outcome = await buildSummary({ language: "sv", thinker: new LocalThinker() });
    if (!outcome.ok) throw new Error(outcome.fault.detail);
    return {
      ms: performance.now() - start,
      cells: host.workbook.cellsWritten - cells,
      syncs: client.traffic.messages - messages - 1,
      bytes: client.traffic.requestBytes - requestBytes,
    };
  };
  const first = await build();
  const label = book.sheets[0]?.rows[rows >> 1]?.[5];
  if (label) label.value = label.value === "SA" ? "PI" : "SA";
  console.log(`\n${rows} interventions`);
  print("first build", first, first);
  print("one label changed", await build(), first);
  print("nothing changed", await build(), first);
}

function print(step: string, { ms, cells, syncs, bytes }: Measure, first: Measure): void {
  const share = ((100 * bytes) / first.bytes).toFixed(2);
  console.log(
    `  ${step.padEnd(20)} ${String(cells).padStart(8)} cells written  ${String(syncs).padStart(3)} syncs` +
      `  ${bytes} bytes sent (${share} % of a first build)  ${ms.toFixed(0)} ms with reading and thinking`,
  );
}

main(Number(process.argv[2] ?? 50_000)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
