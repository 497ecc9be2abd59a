/** Excel's error values, as English and Swedish Excel show them. Source: support.microsoft.com, "Error values". */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#CONNECT!",
  "#BUSY!",
  "#GETTING_DATA",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#SAKNAS!",
  "#REFERENS!",
  "#NAMN?",
  "#DIVISION/0!",
  "#VÄRDEFEL!",
  "#OGILTIGT!",
  "#SKÄRNING!",
]);

/** Whether a cell's text is nothing but an error value. */
export function isErrorText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith("#") && ERROR_TEXTS.has(trimmed.toUpperCase());
}
