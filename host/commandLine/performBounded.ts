import path from "node:path";
import { Worker } from "node:worker_threads";
import { fileStringsFor } from "../../src/strings/fileStrings";
import type { Request } from "./arguments";
import { type BrokenOff, ask } from "./boundedThread";
import type { Performed } from "./performRequest";
import { ProgressBar } from "./progressBar";
import { timeLimit } from "./timeLimit";
import { writeWorkbookFile } from "./workbookFile";

/** 0 done, 1 done with findings that need a person (`check` only), 3 the file cannot be read or written. */
type ExitCode = 0 | 1 | 3;

/** The most memory for the objects of the thread, in megabytes. */
const MEMORY = 4096;

/** Where the command line prints. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly error: NodeJS.WriteStream;
}

/**
 * Performs a request in a thread with bounds on time and memory, then saves and reports. A file whose work is broken off
 * is as it was.
 */
export async function performBounded(request: Request, { out, error }: Terminal): Promise<ExitCode> {
  const strings = fileStringsFor(request.language);
  const limit = timeLimit(request.files[0], request.seconds);
  const bar = new ProgressBar(error, strings.commandLine.progress[request.command]);
  const reply = await ask<Performed>(makeThread(), { asked: request, limit, progress: bar.show });
  bar.clear();
  if (!reply.ok && reply.code === "unexpected") throw new Error(reply.detail);
  const performed = reply.ok ? reply.answer : brokenOff(request, reply);
  return finish(request, performed, { out, error });
}

function brokenOff({ files: [file], language }: Request, why: BrokenOff): Performed {
  const sentences = fileStringsFor(language).commandLine.brokenOff;
  const sentence =
    why.code === "too-slow"
      ? sentences["too-slow"](file, why.milliseconds / 1000)
      : sentences["too-much"](file);
  return { ok: false, sentence };
}

function makeThread(): Worker {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: MEMORY } };
  const thread = new Worker(path.join(__dirname, "workThread.cjs"), limits);
  thread.unref();
  return thread;
}

function finish(request: Request, performed: Performed, { out, error }: Terminal): ExitCode {
  const sentence = performed.ok ? savingFault(request, performed.bytes) : performed.sentence;
  if (!performed.ok || sentence !== null) {
    error.write(`${sentence}\n`);
    return 3;
  }
  out.write(performed.report);
  return performed.needsPerson ? 1 : 0;
}

function savingFault({ out, language }: Request, bytes: Uint8Array | null): string | null {
  if (out === null || bytes === null) return null;
  const fault = writeWorkbookFile(bytes, out);
  return fault === null ? null : fileStringsFor(language).fileFaults[fault](out);
}
