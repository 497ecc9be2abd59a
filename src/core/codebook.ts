import { AXES, type Axis, type Label } from "./intervention";
import { parseLabel } from "./labels";
import { cellText, tidyText } from "./plainText";
import type { CellRef, CellValue, Sheet, Snapshot } from "./workbook";

/** What a label means. `source` is null for the built-in definition, else the cell in which the workbook defines it. */
export interface Definition {
  readonly label: Exclude<Label, "R-G">;
  readonly axis: Axis;
  readonly text: string;
  readonly source: CellRef | null;
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
const DEFINITION_LINE = /^(?<head>[^=:]{1,40}?)\s*(?:[=:]|\s[\p{Pd}−]\s|[\p{Pd}−]\s)\s*(?<text>\S.*)$/u;

/**
 * The definitions in force: those that the workbook states outside its tables of interventions, as lines (`SA= …`,
 * `PI – …`) or as code and text in neighbouring cells, else the built-in ones. The first statement of a label wins.
 */
export function readCodebook(snapshot: Snapshot, excluded: readonly ExcludedArea[] = []): Codebook {
  const found = snapshot.sheets.flatMap((sheet) => {
    const areas = excluded.filter((area) => area.sheet === sheet.name);
    return sheet.values.flatMap((values, row) => definitionsInRow(sheet, values, row, areas));
  });
  return BUILT_IN_CODEBOOK.map((builtIn) => found.find(({ label }) => label === builtIn.label) ?? builtIn);
}

function definitionsInRow(
  sheet: Sheet,
  values: readonly CellValue[],
  row: number,
  areas: readonly ExcludedArea[],
): Definition[] {
  const rows = areas.filter(({ headerRow, lastRow }) => row >= headerRow && row <= lastRow);
  return values.flatMap((value, column) => {
    if (rows.some((area) => column >= area.firstColumn && column <= area.lastColumn)) return [];
    const source = { sheet: sheet.name, row, column };
    const lines = cellText(value)
      .split(/[\r\n]+/u)
      .flatMap((line) => definitionLine(tidyText(line), source) ?? []);
    return lines.length > 0 ? lines : (definitionPair(values, source) ?? []);
  });
}

/** `SA= En insats …`; a line for `R-G` defines no label of its own. */
function definitionLine(line: string, source: CellRef): Definition | null {
  const { head = "", text = "" } = DEFINITION_LINE.exec(line)?.groups ?? {};
  if (DEFINITION_LINE.test(text) && definedCode(text.split(/[=:]/u)[0] ?? "") !== null) return null;
  return definition(head, text, source);
}

function definitionPair(values: readonly CellValue[], { sheet, row, column }: CellRef): Definition | null {
  const right = values.findIndex((value, i) => i > column && cellText(value).trim() !== "");
  return definition(cellText(values[column] ?? ""), tidyText(cellText(values[right] ?? "")), {
    sheet,
    row,
    column: right,
  });
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
