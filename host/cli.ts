import { fileStringsFor } from "../src/strings/fileStrings";
import { type UsageFault, parseArguments } from "./commandLine/arguments";
import { isGathering, performGathering } from "./commandLine/performGathering";
import { performBounded } from "./commandLine/performBounded";

/** The command line: `insatskollen <check|fill|summarize|run> FILE.xlsx …`. Exit code 2 means wrong use. */
async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (!parsed.ok) return explain(parsed.fault, words.includes("en"));
  const terminal = { out: process.stdout, error: process.stderr };
  if (!isGathering(parsed.request)) return performBounded(parsed.request, terminal);
  if (parsed.request.meeting)
    return explain({ code: "no-meeting", word: "meeting" }, parsed.request.language === "en");
  return performGathering(parsed.request, terminal);
}

function explain({ code, word }: UsageFault, inEnglish: boolean): number {
  const { usage, usageFaults } = fileStringsFor(inEnglish ? "en" : "sv").commandLine;
  if (code === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  process.stderr.write(`${usageFaults[code](word)}\n\n${usage}\n`);
  return 2;
}

/** Nothing that went wrong may look like a result: the user is told, and the cause is there for whoever can use it. */
function giveUp(error: unknown): number {
  process.stderr.write(`${fileStringsFor("sv").commandLine.unexpected}\n${String(error)}\n`);
  return 3;
}

void main(process.argv.slice(2))
  .catch(giveUp)
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
