import type { Expression, TablePart } from "./syntax";

const PARTS: readonly TablePart[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const ITEM = /\s*\[((?:'.|[^[\]'])*)\]\s*/y;

/** `[Kolumn]`, `[@Kolumn]`, `[[#Headers],[A]:[B]]` and so on, behind a table's name or, in the table itself, without. */
export function parseStructure(table: string | null, text: string): Expression | null {
  const inner = text.slice(1, -1).trim();
  if (inner.startsWith("@")) return thisRow(table, inner.slice(1).trim());
  if (inner === "") return { kind: "table", table, parts: [], columns: null };
  if (!inner.startsWith("[")) return single(table, inner);
  return several(table, inner);
}

function single(table: string | null, text: string): Expression | null {
  const part = partOf(text);
  if (part !== null) return { kind: "table", table, parts: [part], columns: null };
  if (text.startsWith("#")) return null;
  const column = unescaped(text);
  return { kind: "table", table, parts: [], columns: [column, column] };
}

function thisRow(table: string | null, text: string): Expression | null {
  if (text === "") return { kind: "table", table, parts: ["#This Row"], columns: null };
  const found = text.startsWith("[") ? several(table, text) : single(table, text);
  return found?.kind === "table" && found.parts.length === 0 ? { ...found, parts: ["#This Row"] } : null;
}

/** Items in brackets: parts first, then a column or a stretch of them. */
function several(table: string | null, text: string): Expression | null {
  const parts: TablePart[] = [];
  const columns: string[] = [];
  let separator = "";
  for (let at = 0; at <= text.length;) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(text)?.[1];
    if (item === undefined) return null;
    const part = partOf(item);
    if (part !== null && columns.length === 0) parts.push(part);
    else if (columns.length === 0 || (columns.length === 1 && separator === ":"))
      columns.push(unescaped(item));
    else return null;
    at = ITEM.lastIndex;
    if (at === text.length) break;
    separator = text.charAt(at++);
    if (separator !== "," && separator !== ":") return null;
  }
  const [first, last = first] = columns;
  const stretch = first === undefined || last === undefined ? null : ([first, last] as const);
  return { kind: "table", table, parts, columns: stretch };
}

function partOf(text: string): TablePart | null {
  return PARTS.find((part) => part.toLowerCase() === text.trim().toLowerCase()) ?? null;
}

/** An apostrophe stands before the characters that have a meaning here. */
function unescaped(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}
