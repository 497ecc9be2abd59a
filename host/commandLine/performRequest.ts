import type { Fault } from "../../src/actions/perform";
import { type FileStrings, fileStringsFor } from "../../src/strings/fileStrings";
import { excelErrorSentence } from "../../src/strings/sentences";
import { connectOffice } from "../node/officeClient";
import { Host } from "../protocol/host";
import type { Request } from "./arguments";
import { jsonReport } from "./jsonReport";
import { type CommandResult, runCommand } from "./runCommand";
import { textReport } from "./textReport";
import { moreTime } from "./timeLimit";
import { faultOfFile, readWorkbookFile, savedBytes } from "./workbookFile";

/** What came of a request: a report and the file to save, null where none is asked for, or one sentence why not. */
export type Performed =
  | {
      readonly ok: true;
      readonly report: string;
      readonly bytes: Uint8Array | null;
      /** Whether `check` has findings that somebody must look at. */
      readonly needsPerson: boolean;
    }
  | { readonly ok: false; readonly sentence: string };

/** Who is told how far the work has come, 0 to 1, and how many more milliseconds than usual it needs. */
interface Listener {
  readonly progress: (share: number) => void;
  readonly needsMore: (milliseconds: number) => void;
}

/** Opens the file, runs the command on it and reports. Writes nothing. */
export async function performRequest(
  request: Request,
  { progress, needsMore }: Listener,
): Promise<Performed> {
  const strings = fileStringsFor(request.language);
  const [file] = request.files;
  const read = readWorkbookFile(file);
  if (!read.ok) return { ok: false, sentence: strings.fileFaults[read.code](file) };
  needsMore(moreTime(read.open.book));
  connectOffice(new Host(read.open.book));
  const outcome = await runCommand(request, progress);
  if (!outcome.ok) return { ok: false, sentence: faultText(strings, outcome.fault, file) };
  const bytes = request.out === null ? null : savedBytes(read.open);
  if (typeof bytes === "string") return { ok: false, sentence: strings.fileFaults[bytes](file) };
  return {
    ok: true,
    report: report(request, outcome.report, strings),
    bytes,
    needsPerson: request.command === "check" && needsPerson(outcome.report),
  };
}

/** Nobody foresaw what is unexpected: whoever mends it needs to know what it was. */
function faultText(strings: FileStrings, fault: Fault, file: string): string {
  const ofFile = faultOfFile(fault);
  if (ofFile !== null) return strings.fileFaults[ofFile](file);
  return fault.code === "unexpected"
    ? `${strings.commandLine.unexpected}\n${fault.detail}`
    : excelErrorSentence(strings, fault.code);
}

function report(request: Request, result: CommandResult, strings: FileStrings): string {
  if (request.json) return `${JSON.stringify(jsonReport(result, strings))}\n`;
  const { saved, notSaved } = strings.commandLine;
  const last = request.out === null ? notSaved : saved(request.out);
  const lines = textReport(request.command, result, strings);
  return `${[...lines, ...(request.command === "check" && request.out === null ? [] : [last])].join("\n")}\n`;
}

function needsPerson({ analysis: { findings } }: CommandResult): boolean {
  return findings.some(({ severity }) => severity !== "info");
}
