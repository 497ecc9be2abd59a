import { AXES, type Axis, type Label } from "./intervention";
import { parseLabel } from "./labels";
import { cellText, tidyText } from "./plainText";
import type { CellRef, Sheet, Snapshot } from "./workbook";

/**
 * What a label means. `source` is null for the built-in definition, `typed` for one that the user typed in the pane, else
 * the cell in which the workbook defines it.
 */
export interface Definition {
  readonly label: Exclude<Label, "R-G">;
  readonly axis: Axis;
  readonly text: string;
  readonly source: CellRef | "typed" | null;
}

/** The definitions in force, one for each of SA, PI, R and G, in that order. */
export type Codebook = readonly Definition[];

/** The definitions that the product ships with, verbatim. */
export const BUILT_IN_CODEBOOK: Codebook = [
  {
    label: "SA",
    axis: "approach",
    text: "En insats som bedöms ligga i linje med ett systematiskt arbete. Ett sådant arbete har potential att vara system- eller strukturförändrande.",
    source: null,
  },
  {
    label: "PI",
    axis: "approach",
    text: "En insats som sker vid ett enstaka tillfälle, en tillfällig förstärkning och som inte bedöms utgöra en del av ett systematiskt arbete.",
    source: null,
  },
  {
    label: "R",
    axis: "focus",
    text: "En insats som bedöms riktad för att motverka ett specifikt uttryck för rasism eller homofobi.",
    source: null,
  },
  {
    label: "G",
    axis: "focus",
    text: "En insats som bedöms vara av mer allmän karaktär och motverka rasism, homofobi och diskriminering mer allmänt.",
    source: null,
  },
];

/** Cells that hold no definitions: a comment in a table of interventions may look like one. Inclusive 0-based corners. */
export interface ExcludedArea {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

type Code = Definition["label"];

const LONGEST_HEAD = 40;
const FEWEST_WORDS = 4;
const DEFINITION_LINE = /^(?<head>[^=:]{1,40}?)\s*(?:[=:]|\s[\p{Pd}−]\s|[\p{Pd}−]\s)\s*(?<rest>\S.*)$/u;

/**
 * The definitions in force: those that the user `typed`, else those that the workbook states outside its tables of
 * interventions, as lines (`SA= …`, `PI – …`) or as a list of codes with texts beside them, else the built-in ones. The
 * first statement of a label wins.
 */
export function readCodebook(
  snapshot: Snapshot,
  excluded: readonly ExcludedArea[] = [],
  typed: Readonly<Partial<Record<Code, string>>> = {},
): Codebook {
  const found = snapshot.sheets.flatMap((sheet) => {
    const cells = textsOutside(
      sheet,
      excluded.filter((area) => area.sheet === sheet.name),
    );
    return [...cells.flatMap(definitionLines), ...definitionList(sheet, cells)];
  });
  return BUILT_IN_CODEBOOK.map((builtIn) => {
    const text = typed[builtIn.label];
    if (text !== undefined) return { ...builtIn, text, source: "typed" };
    return found.find(({ label }) => label === builtIn.label) ?? builtIn;
  });
}

interface SourceText {
  readonly source: CellRef;
  readonly text: string;
}

function textsOutside(sheet: Sheet, areas: readonly ExcludedArea[]): SourceText[] {
  return sheet.values.flatMap((values, row) => {
    const here = areas.filter(({ headerRow, lastRow }) => row >= headerRow && row <= lastRow);
    return values.flatMap((value, column) => {
      const isInside = here.some((area) => column >= area.firstColumn && column <= area.lastColumn);
      return isInside || value === ""
        ? []
        : { source: { sheet: sheet.name, row, column }, text: cellText(value) };
    });
  });
}

/** `SA= En insats …`, one or several in a cell; a line for `R-G` defines no label of its own. */
function definitionLines({ text, source }: SourceText): Definition[] {
  return text.split(/[\r\n]+/u).flatMap((line) => {
    const { head = "", rest = "" } = DEFINITION_LINE.exec(tidyText(line))?.groups ?? {};
    const restHead = DEFINITION_LINE.exec(rest)?.groups?.["head"];
    const isCompound = restHead !== undefined && definedCode(restHead) !== null;
    return isCompound ? [] : (definition(head, rest, source) ?? []);
  });
}

/** Codes in one column with texts to their right, each code once: a code that recurs is a column of labels. */
function definitionList(sheet: Sheet, cells: readonly SourceText[]): Definition[] {
  const lists = new Map<number, Definition[]>();
  for (const { source, text } of cells) {
    const values = sheet.values[source.row] ?? [];
    const column = values.findIndex((value, i) => i > source.column && tidyText(cellText(value)) !== "");
    const defined = definition(text, tidyText(cellText(values[column] ?? "")), { ...source, column });
    if (defined !== null)
      lists.set(source.column, [...(lists.get(source.column) ?? []).slice(0, 4), defined]);
  }
  const isList = (list: readonly Definition[]) =>
    list.length > 1 && new Set(list.map(({ label }) => label)).size === list.length;
  return [...lists.values()].filter(isList).flat();
}

function definition(head: string, text: string, source: CellRef): Definition | null {
  const code = text.split(" ").length < FEWEST_WORDS ? null : definedCode(head);
  return code === null ? null : { ...code, text, source };
}

function definedCode(head: string): { label: Code; axis: Axis } | null {
  if (head.length > LONGEST_HEAD) return null;
  for (const axis of AXES) {
    const reading = parseLabel(axis, head);
    if (reading.kind === "value" && reading.value !== "R-G") return { label: reading.value, axis };
  }
  return null;
}
