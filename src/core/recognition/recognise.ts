import { readCodebook } from "../codebook";
import type { Snapshot } from "../workbook";
import { decideCarried, decideYears, readInterventions, readZeroYears } from "./interventions";
import type { Decision, InterventionTable, Recognition } from "./recognition";
import { readSheet, type FoundTable } from "./tables";

/**
 * Finds every table of interventions in a workbook, and reads its rows. Deterministic, and near-linear in rows; each
 * choice that a person might question stands among the decisions, with the words it rests on.
 */
export function recognise(snapshot: Snapshot): Recognition {
  const sheets = snapshot.sheets.map(readSheet);
  const found = sheets.flatMap(({ tables }) => tables);
  const tables = found.map(toTable);
  return {
    codebook: readCodebook(snapshot, tables),
    tables,
    interventions: readInterventions(found),
    zeroYears: found.flatMap(readZeroYears),
    continuations: found.flatMap(continuationsOf),
    searches: sheets.flatMap(({ searches }) => searches),
    decisions: sheets.flatMap((sheet) =>
      inRowOrder([...sheet.decisions, ...sheet.tables.flatMap(decisionsOf)]),
    ),
  };
}

function toTable({ sheet, kind, name, header, body }: FoundTable): InterventionTable {
  const { firstColumn, lastColumn, columns } = header;
  const place = { headerRow: header.row, firstColumn, lastRow: body.lastRow, lastColumn };
  return { sheet: sheet.name, kind, name, ...place, columns, rows: body.drafts.length };
}

function continuationsOf({ sheet, body }: FoundTable): Recognition["continuations"] {
  return body.drafts.flatMap(({ rows: [of = 0, ...rest] }) =>
    rest.map((row) => ({ sheet: sheet.name, row, of })),
  );
}

function decisionsOf(table: FoundTable): Decision[] {
  const header: Decision = {
    code: "header",
    sheet: table.sheet.name,
    row: table.header.row,
    quote: table.header.quote,
  };
  return [header, ...table.body.decisions, ...decideCarried(table), ...decideYears(table)];
}

function inRowOrder(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.row - b.row);
}
