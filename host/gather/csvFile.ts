import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { FIELD_NAMES, type GatheredRow } from "./gatheredRow";

/** A spreadsheet that opens the file would take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes the rows as CSV (RFC 4180): UTF-8, commas, CRLF, first line the names of the fields. A text that begins as a
 * formula does gets an apostrophe before it (OWASP, CSV injection); nothing else is changed.
 */
export function writeCsv(rows: AsyncIterable<GatheredRow>, file: string): Promise<void> {
  return pipeline(linesOf(rows), createWriteStream(file));
}

async function* linesOf(rows: AsyncIterable<GatheredRow>): AsyncIterable<string> {
  yield line(FIELD_NAMES);
  for await (const row of rows) yield line(FIELD_NAMES.map((name) => row[name]));
}

function line(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

function field(value: string | number | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
