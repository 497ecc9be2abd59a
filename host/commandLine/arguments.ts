import { parseArgs } from "node:util";
import { LANGUAGES } from "../../src/strings/languages";
import type { Language } from "../../src/strings/strings";

const COMMANDS = ["check", "fill", "summarize", "run"] as const;
export type Command = (typeof COMMANDS)[number];

/** What the user asks for. `threshold` is a probability, 0 to 1. */
export interface Request {
  readonly command: Command;
  /** One, but for `summarize`, which gathers several. */
  readonly files: readonly [string, ...string[]];
  readonly out: string | null;
  readonly json: boolean;
  /** Whether the workbook shall keep, in the end, how it stands as a meeting's version. */
  readonly meeting?: boolean;
  readonly language: Language;
  readonly threshold: number | undefined;
  /** How long the work with a workbook may take. */
  readonly seconds?: number | undefined;
}

/** Why the words make no request; `word` is the one that is wrong or lacks something. */
export interface UsageFault {
  readonly code:
    | "help"
    | "no-command"
    | "no-file"
    | "unknown-command"
    | "unknown-option"
    | "no-value"
    | "surplus-value"
    | "too-many-files"
    | "bad-language"
    | "bad-threshold"
    | "bad-time"
    | "no-meeting";
  readonly word: string;
}

export type ParsedArguments =
  { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly fault: UsageFault };

const OPTIONS = {
  out: { type: "string" },
  json: { type: "boolean" },
  meeting: { type: "boolean" },
  lang: { type: "string" },
  threshold: { type: "string" },
  seconds: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** A day, in seconds. */
const LONGEST = 86_400;

/** Reads the words after the program's name. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const fault = optionFault(values) ?? positionalFault(positionals);
  if (fault) return { ok: false, fault };
  const [command, file = "", ...others] = positionals;
  const { out, lang, threshold, seconds } = values;
  return {
    ok: true,
    request: {
      command: COMMANDS.find((known) => known === command) ?? "check",
      files: [file, ...others],
      out: typeof out === "string" ? out : null,
      json: values.json === true,
      meeting: values.meeting === true,
      language: LANGUAGES.find((known) => known === lang) ?? "sv",
      threshold: typeof threshold === "string" ? numberIn(threshold) : undefined,
      seconds: typeof seconds === "string" ? numberIn(seconds) : undefined,
    },
  };
}

type OptionValues = Readonly<Record<string, unknown>>;

function optionFault(values: OptionValues): UsageFault | null {
  if (values["help"] === true) return { code: "help", word: "" };
  for (const [name, value] of Object.entries(values)) {
    const option = name in OPTIONS ? OPTIONS[name as keyof typeof OPTIONS] : null;
    if (option === null) return { code: "unknown-option", word: name };
    const hasValue = typeof value === "string" && value !== "";
    if (option.type === "string" && !hasValue) return { code: "no-value", word: name };
    if (option.type === "boolean" && hasValue) return { code: "surplus-value", word: name };
  }
  return languageFault(values["lang"]) ?? thresholdFault(values["threshold"]) ?? timeFault(values["seconds"]);
}

function languageFault(language: unknown): UsageFault | null {
  if (typeof language !== "string") return null;
  return LANGUAGES.some((known) => known === language) ? null : { code: "bad-language", word: language };
}

function thresholdFault(threshold: unknown): UsageFault | null {
  if (typeof threshold !== "string") return null;
  const value = numberIn(threshold);
  return value >= 0 && value <= 1 ? null : { code: "bad-threshold", word: threshold };
}

function timeFault(seconds: unknown): UsageFault | null {
  if (typeof seconds !== "string") return null;
  const value = numberIn(seconds);
  return value > 0 && value <= LONGEST ? null : { code: "bad-time", word: seconds };
}

/** A Swede may write the decimal sign as a comma. */
function numberIn(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
}

function positionalFault([command, file, extra]: readonly string[]): UsageFault | null {
  if (command === undefined) return { code: "no-command", word: "" };
  if (!COMMANDS.some((known) => known === command)) return { code: "unknown-command", word: command };
  if (file === undefined) return { code: "no-file", word: command };
  return extra === undefined || command === "summarize" ? null : { code: "too-many-files", word: extra };
}
