import type { Fault } from "../../src/actions/perform";
import { excelErrorSentence } from "../../src/strings/sentences";
import { type FileStrings, fileStringsFor } from "../../src/strings/fileStrings";
import { connectOffice } from "../node/officeClient";
import { Host } from "../protocol/host";
import type { Request } from "./arguments";
import { jsonReport } from "./jsonReport";
import { ProgressBar } from "./progressBar";
import { type CommandResult, runCommand } from "./runCommand";
import { textReport } from "./textReport";
import { faultOfFile, readWorkbookFile, writeWorkbookFile } from "./workbookFile";

/** 0 done, 1 done with findings that need a person (`check` only), 3 the file cannot be read or written. */
export type ExitCode = 0 | 1 | 3;

/** Where the command line prints. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly error: NodeJS.WriteStream;
}

/** Opens the file, runs the command on it, saves and reports. */
export async function performRequest(request: Request, terminal: Terminal): Promise<ExitCode> {
  const strings = fileStringsFor(request.language);
  const [file] = request.files;
  const read = readWorkbookFile(file);
  if (!read.ok) return fail(terminal, strings.fileFaults[read.code](file));
  connectOffice(new Host(read.open.book));
  const bar = new ProgressBar(terminal.error, strings.commandLine.progress[request.command]);
  const outcome = await runCommand(request, bar.show);
  bar.clear();
  if (!outcome.ok) return fail(terminal, faultText(strings, outcome.fault, file));
  const fault = request.out === null ? null : writeWorkbookFile(read.open, request.out);
  if (fault !== null) return fail(terminal, strings.fileFaults[fault](request.out ?? ""));
  terminal.out.write(report(request, outcome.report, strings));
  return request.command === "check" && needsPerson(outcome.report) ? 1 : 0;
}

function fail({ error }: Terminal, sentence: string): ExitCode {
  error.write(`${sentence}\n`);
  return 3;
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
