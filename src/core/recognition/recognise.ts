import { type Choices, NO_CHOICES } from "../choices";
import { readCodebook } from "../codebook";
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
import type { Decision, DecisionCode, InterventionTable, Recognition } from "./recognition";
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
  const included = all.filter((table) => !isExcluded(table)).map(readWith(choices));
  const excluded = all.filter(isExcluded).map(readWith(choices));
  const tables = included.map(toTable(choices));
  const leftOut = excluded.map(toTable(choices));
  const entries = new Map([...included, ...excluded].map((table) => [table.found, table.entries]));
  return {
    codebook: readCodebook(snapshot, [...tables, ...leftOut], choices.definitions),
    tables,
    excluded: leftOut,
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

function isExcluded({ choice }: FoundTable): boolean {
  return choice?.excluded === true;
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
  if (isExcluded(table)) return [own("chosen-exclusion")];
  const chosen: readonly DecisionCode[] = [
    table.choice?.headerOffset ? "chosen-header" : "header",
    ...(Object.keys(table.choice?.columns ?? {}).length > 0 ? (["chosen-columns"] as const) : []),
  ];
  return [
    ...chosen.map(own),
    ...table.body.decisions,
    ...decideCarried(table),
    ...decideYears(table, entries),
  ];
}

function inRowOrder(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.row - b.row);
}
