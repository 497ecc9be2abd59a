import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { writeCsv } from "../gather/csvFile";
import { gather, type Gathering, NothingRead, type RowsWriter } from "../gather/gather";
import { TooManyRows, workbookWriter } from "../gather/gatheredWorkbook";
import { writeParquet } from "../gather/parquetFile";
import { ReaderPool } from "../gather/readerPool";
import { isFolder, workbookPaths } from "../gather/workbookPaths";
import { gatheringStrings, type GatheringStrings } from "../../src/strings/gathering";
import type { Request } from "./arguments";
import { gatheringJson, gatheringText } from "./gatheringReport";
import type { Terminal } from "./performBounded";
import { ProgressBar } from "./progressBar";
import { timeLimit } from "./timeLimit";

/** 0 all were read, 1 some were passed over, 3 nothing came of it. */
type ExitCode = 0 | 1 | 3;

/** The most memory for the objects of a thread, in megabytes. */
const MEMORY = 2048;

const DATA_FILES = [".csv", ".parquet"];

/** Whether several workbooks are asked for, or rows in a file for other programs. */
export function isGathering({ command, files: [first, ...others], out }: Request): boolean {
  const isForPrograms = out !== null && DATA_FILES.includes(path.extname(out).toLowerCase());
  return command === "summarize" && (others.length > 0 || isFolder(first) || isForPrograms);
}

/** Gathers the interventions of the workbooks, on all cores of the machine, and reports. Without `out` nothing is written. */
export async function performGathering(request: Request, terminal: Terminal): Promise<ExitCode> {
  const strings = gatheringStrings(request.language);
  const paths = workbookPaths(request.files, request.out);
  if (paths.length === 0) return fail(terminal, strings.noWorkbooks);
  const bar = new ProgressBar(terminal.error, strings.progress);
  const gathering = await gatherOnAllCores(paths, request, strings, bar);
  bar.clear();
  if (gathering.fault !== null) return fail(terminal, faultText(strings, gathering.fault, request.out ?? ""));
  terminal.out.write(report(request, gathering, strings));
  return gathering.tally.broken.length === 0 ? 0 : 1;
}

async function gatherOnAllCores(
  paths: readonly string[],
  { out, seconds }: Request,
  strings: GatheringStrings,
  bar: ProgressBar,
): Promise<Gathering> {
  const threads = Math.min(availableParallelism(), paths.length);
  const pool = new ReaderPool(makeThread, threads, (file) => timeLimit(file, seconds));
  try {
    return await gather(
      paths,
      pool.read,
      out === null ? null : { path: out, write: writerFor(out, strings) },
      bar.show,
    );
  } finally {
    await pool.close();
  }
}

function makeThread(): Worker {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: MEMORY } };
  return new Worker(path.join(__dirname, "readerThread.cjs"), limits);
}

function writerFor(out: string, strings: GatheringStrings): RowsWriter {
  const extension = path.extname(out).toLowerCase();
  if (extension === ".csv") return writeCsv;
  return extension === ".parquet" ? writeParquet : workbookWriter(strings);
}

function fail({ error }: Terminal, sentence: string): ExitCode {
  error.write(`${sentence}\n`);
  return 3;
}

/** What nobody foresaw goes on to the program's edge. */
function faultText(strings: GatheringStrings, fault: unknown, out: string): string {
  if (fault instanceof NothingRead) return strings.noneRead;
  if (fault instanceof TooManyRows) return strings.tooManyRows;
  if (fault instanceof Error && "syscall" in fault) return strings.unwritable(out);
  throw fault;
}

function report(request: Request, { tally }: Gathering, strings: GatheringStrings): string {
  return request.json
    ? `${JSON.stringify(gatheringJson(tally, strings))}\n`
    : `${gatheringText(tally, request.out, strings).join("\n")}\n`;
}
