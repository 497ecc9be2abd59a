/** One thing that a section of a number format draws. */
export type Piece =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly mark: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "date"; readonly unit: DateUnit; readonly length: number }
  | { readonly kind: "elapsed"; readonly unit: "h" | "m" | "s"; readonly length: number }
  | { readonly kind: "half"; readonly morning: string; readonly evening: string };

/** Years, months, days, hours, minutes and seconds. */
export type DateUnit = "y" | "M" | "d" | "h" | "m" | "s";

/** Which numbers a section is for, where it says so. */
export interface Condition {
  readonly operator: string;
  readonly number: number;
}

export interface FormatSection {
  readonly condition: Condition | null;
  readonly pieces: readonly Piece[];
}

const PIECE =
  /"([^"]*)"?|\\([^])|_[^]|\*[^]|\[([^\]]*)\]|General|(AM\/PM|A\/P)|E([+-])(?=[0#?])|[ymdhs]+|([^])/giy;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const known = new Map<string, readonly FormatSection[]>();

/** The sections of a number format in English (ECMA-376 part 1, 18.8.31): for numbers, negative ones, zero and text. */
export function formatSections(code: string): readonly FormatSection[] {
  const sections = known.get(code) ?? parsed(code);
  known.set(code, sections);
  return sections;
}

function parsed(code: string): FormatSection[] {
  const sections: { condition: Condition | null; pieces: Piece[] }[] = [];
  const begin = () => sections.push({ condition: null, pieces: [] });
  begin();
  for (const match of code.matchAll(PIECE)) {
    const section = sections[sections.length - 1];
    if (match[0] === ";" || section === undefined) begin();
    else {
      section.condition ??= conditionOf(match[3]);
      section.pieces.push(...piecesOf(match));
    }
  }
  return sections.map(({ condition, pieces }) => ({ condition, pieces: withMinutes(pieces) }));
}

function conditionOf(bracketed: string | undefined): Condition | null {
  const [all, operator = "", number] = CONDITION.exec(bracketed ?? "") ?? [];
  return all === undefined ? null : { operator, number: Number(number) };
}

function piecesOf([all, quoted, escaped, bracketed, half, sign, single]: RegExpMatchArray): Piece[] {
  const literal = quoted ?? escaped;
  if (literal !== undefined) return [{ kind: "literal", text: literal }];
  if (bracketed !== undefined) return ofBrackets(bracketed);
  if (half !== undefined) return [halfOf(half)];
  if (sign !== undefined) return [{ kind: "exponent", plus: sign === "+" }];
  if (single !== undefined) return [ofCharacter(single)];
  if (all.startsWith("_")) return [{ kind: "literal", text: " " }];
  if (all.startsWith("*")) return [];
  if (/^general$/i.test(all)) return [{ kind: "general" }];
  return dateRuns(all);
}

/** `[$kr-41D]` is a currency, `[h]` hours beyond a day; colours, languages and conditions draw nothing. */
function ofBrackets(inside: string): Piece[] {
  const currency = /^\$([^-]+)/.exec(inside)?.[1];
  if (currency !== undefined) return [{ kind: "literal", text: currency }];
  const unit = /^(?:h+|m+|s+)$/i.test(inside) ? inside.charAt(0).toLowerCase() : "";
  return unit === "h" || unit === "m" || unit === "s"
    ? [{ kind: "elapsed", unit, length: inside.length }]
    : [];
}

function halfOf(written: string): Piece {
  const [morning = "", evening = ""] = written.split("/");
  return { kind: "half", morning, evening };
}

function ofCharacter(mark: string): Piece {
  if (mark === "0" || mark === "#" || mark === "?") return { kind: "digit", mark };
  if (mark === ".") return { kind: "point" };
  if (mark === ",") return { kind: "comma" };
  if (mark === "%") return { kind: "percent" };
  if (mark === "/") return { kind: "slash" };
  return mark === "@" ? { kind: "text" } : { kind: "literal", text: mark };
}

/** `mmss` are two parts; an `m` means months until its neighbours say otherwise. */
function dateRuns(letters: string): Piece[] {
  return (letters.toLowerCase().match(/y+|m+|d+|h+|s+/g) ?? []).map((run) => {
    const letter = run.charAt(0) as "y" | "m" | "d" | "h" | "s";
    return { kind: "date", unit: letter === "m" ? "M" : letter, length: run.length };
  });
}

/** An `m` right after hours or right before seconds means minutes. */
function withMinutes(pieces: readonly Piece[]): Piece[] {
  const times = pieces.filter((piece) => piece.kind === "date" || piece.kind === "elapsed");
  return pieces.map((piece) => {
    if (piece.kind !== "date" || piece.unit !== "M" || piece.length > 2) return piece;
    const place = times.indexOf(piece);
    const minutes = times[place - 1]?.unit === "h" || times[place + 1]?.unit === "s";
    return minutes ? { ...piece, unit: "m" } : piece;
  });
}
