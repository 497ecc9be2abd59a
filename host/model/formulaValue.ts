import type { Scalar } from "./book";

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const LINK = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:,\s*"((?:[^"]|"")*)"\s*)?\)$/i;

/**
 * The value of a formula, given without its `=`, where it is certain: a constant, or a HYPERLINK of constants. There is
 * no calculation engine.
 * Guess: any other formula has the value `""` until Excel calculates the saved file; Excel itself would show its result.
 */
export function formulaValue(formula: string): Scalar {
  const text = formula.trim();
  const link = LINK.exec(text);
  if (link !== null) return unquoted(link[2] ?? link[1] ?? "");
  if (NUMBER.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return unquoted(TEXT.exec(text)?.[1] ?? "");
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}
