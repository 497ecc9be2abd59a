import { type Choices, NO_CHOICES } from "../choices";
import { columnName } from "../address";
import { readCodebook } from "../codebook";
import { AXES } from "../intervention";
import type { Snapshot } from "../workbook";
import { choiceFor } from "./corrections";
import {
  decideCarried,
  decideYears,
  entriesOf,
  readInterventions,
  readZeroYears,
  type Entry,
} from "./interventions";
import {
  type Decision,
  type DecisionCode,
  type InterventionTable,
  type Recognition,
  SECOND_ROLES,
} from "./recognition";
import { sectionsOf } from "./sections";
import { readSheet, type FoundTable } from "./tables";

/** A table with its rows' values. */
interface ReadTable {
  readonly found: FoundTable;
  readonly entries: readonly Entry[];
}

/**
 * Finds every table of interventions in a workbook, and reads its rows, as a person's choices correct it. Deterministic,
 * and near-linear in rows; each choice that a person might question stands among the decisions, with the words it rests on.
 */
export function recognise(snapshot: Snapshot, choices: Choices = NO_CHOICES): Recognition {
  const sheets = snapshot.sheets.map((sheet) => readSheet(sheet, choices.tables));
  const all = sheets.flatMap(({ tables }) => tables);
  const included = all.filter((table) => !isLeftOut(table)).map(readWith(choices));
  const leftOut = all.filter(isLeftOut).map(readWith(choices));
  const tables = included.map(toTable(choices));
  const chosenOut = leftOut.filter(({ found }) => found.header.ours).map(toTable(choices));
  const entries = new Map([...included, ...leftOut].map((table) => [table.found, table.entries]));
  return {
    codebook: readCodebook(snapshot, [...tables, ...chosenOut], choices.definitions),
    tables,
    excluded: leftOut.map(toTable(choices)),
    ...readInterventions(
      included.flatMap((table) => table.entries),
      choices.departments,
    ),
    zeroYears: included.flatMap(({ found }) => readZeroYears(found)),
    continuations: included.flatMap(({ found }) => continuationsOf(found)),
    searches: sheets.flatMap(({ searches }) => searches),
    decisions: sheets.flatMap((sheet) =>
      inRowOrder([
        ...sheet.decisions,
        ...sheet.tables.flatMap((table) => decisionsOf(table, entries.get(table) ?? [])),
      ]),
    ),
  };
}

/** Whether a person has left the table out, or too little speaks for it and nobody has taken it up. */
function isLeftOut({ choice, header }: FoundTable): boolean {
  return choice?.excluded === true || !header.ours;
}

function readWith({ years }: Choices): (found: FoundTable, index: number) => ReadTable {
  return (found, index) => ({ found, entries: entriesOf(found, index, years) });
}

function toTable({ years }: Choices): (table: ReadTable) => InterventionTable {
  return ({ found: { sheet, kind, name, header, body, ref, choice }, entries }) => ({
    sheet: sheet.name,
    kind,
    name,
    headerRow: header.row,
    firstColumn: header.firstColumn,
    lastRow: body.lastRow,
    lastColumn: header.lastColumn,
    columns: header.columns,
    captions: header.captions,
    sections: sectionsOf(entries),
    rows: body.drafts.length,
    ref,
    corrected: choice !== null || choiceFor(ref, years) !== null,
  });
}

function continuationsOf({ sheet, body }: FoundTable): Recognition["continuations"] {
  return body.drafts.flatMap(({ rows: [of = 0, ...rest] }) =>
    rest.map((row) => ({ sheet: sheet.name, row, of })),
  );
}

function decisionsOf(table: FoundTable, entries: readonly Entry[]): Decision[] {
  const { row, quote } = table.header;
  const own = (code: DecisionCode): Decision => ({ code, sheet: table.sheet.name, row, quote });
  if (isLeftOut(table)) return table.header.ours ? [own("chosen-exclusion")] : [];
  const chosen: readonly DecisionCode[] = [
    table.choice?.headerOffset ? "chosen-header" : "header",
    ...(Object.keys(table.choice?.columns ?? {}).length > 0 ? (["chosen-columns"] as const) : []),
  ];
  return [
    ...chosen.map(own),
    ...secondColumnsOf(table),
    ...table.body.decisions,
    ...decideCarried(table),
    ...decideYears(table, entries),
  ];
}

/** That columns hold a second assessor's labels, with their captions. */
function secondColumnsOf({ sheet, header }: FoundTable): Decision[] {
  const columns = AXES.flatMap((axis) => header.columns[SECOND_ROLES[axis]] ?? []);
  if (columns.length === 0) return [];
  const quote = columns.map((column) => captionOver(column, header)).join(" | ");
  return [{ code: "second-columns", sheet: sheet.name, row: header.row, quote }];
}

function captionOver(column: number, { captions }: FoundTable["header"]): string {
  return captions.findLast((caption) => caption.column === column)?.text ?? columnName(column);
}

function inRowOrder(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.row - b.row);
}
