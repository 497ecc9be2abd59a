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
import { decideTwin, type KnownTwin, secondLabels, twinsByTable } from "./seconds";
import { sectionsOf } from "./sections";
import { readSheet, type FoundTable } from "./tables";
import { findTwins } from "./twins";

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
  const chosenOut = leftOut.filter(({ found }) => found.header.ours);
  const entries = new Map([...included, ...leftOut].map((table) => [table.found, table.entries]));
  const { counted, seconds, twins, ...read } = readOnce(included, choices);
  const tableOf = toTable(choices, twins);
  return {
    codebook: readCodebook(snapshot, [...included, ...chosenOut].map(tableOf), choices.definitions),
    tables: counted.map(tableOf),
    excluded: leftOut.map(tableOf),
    seconds: seconds.map(({ table, ...second }) => ({ table: tableOf(table), ...second })),
    ...read,
    zeroYears: counted.flatMap(({ found }) => readZeroYears(found)),
    continuations: counted.flatMap(({ found }) => continuationsOf(found)),
    searches: sheets.flatMap(({ searches }) => searches),
    decisions: sheets.flatMap((sheet) =>
      inRowOrder([
        ...sheet.decisions,
        ...sheet.tables.flatMap((table) => decisionsOf(table, entries.get(table) ?? [], twins)),
      ]),
    ),
  };
}

/** The interventions of some tables, those of a second assessor's tables counted with the first's. */
function readOnce(included: readonly ReadTable[], choices: Choices) {
  const read = (tables: readonly ReadTable[]) =>
    readInterventions(
      tables.flatMap(({ entries }) => entries),
      choices.departments,
    );
  const all = read(included);
  const found = findTwins(
    included.map((table) => table.found),
    all.interventions,
  );
  const twins = twinsByTable(
    included.map((table) => table.found),
    found,
  );
  const doubled = found.filter(({ reason }) => reason !== null);
  if (doubled.length === 0) return { counted: included, seconds: [], twins, ...all };
  const isSecond = new Set(doubled.map(({ second }) => second));
  const firsts = included.filter((_, place) => !isSecond.has(place));
  const counted = firsts.map((table, index) => readWith(choices)(table.found, index));
  const { interventions, departments } = read(counted);
  const labels = secondLabels(all.interventions, doubled);
  return {
    counted,
    seconds: doubled.flatMap(({ first, second, pairing }) => {
      const [table, of] = [included[second], included[first]];
      return table && of ? [{ table, of: firsts.indexOf(of), alone: pairing.alone.length }] : [];
    }),
    twins,
    interventions: interventions.map((one, id) => ({ ...one, second: labels[id] ?? one.second })),
    departments,
  };
}

/** Whether a person has left the table out, or too little speaks for it and nobody has taken it up. */
function isLeftOut({ choice, header }: FoundTable): boolean {
  return choice?.excluded === true || !header.ours;
}

function readWith({ years }: Choices): (found: FoundTable, index: number) => ReadTable {
  return (found, index) => ({ found, entries: entriesOf(found, index, years) });
}

function toTable(
  { years }: Choices,
  twins: ReadonlyMap<FoundTable, KnownTwin>,
): (table: ReadTable) => InterventionTable {
  return ({ found, found: { sheet, kind, name, header, body, ref, choice }, entries }) => ({
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
    twin: twins.get(found)?.place ?? null,
    ref,
    corrected: choice !== null || choiceFor(ref, years) !== null,
  });
}

function continuationsOf({ sheet, body }: FoundTable): Recognition["continuations"] {
  return body.drafts.flatMap(({ rows: [of = 0, ...rest] }) =>
    rest.map((row) => ({ sheet: sheet.name, row, of })),
  );
}

function decisionsOf(
  table: FoundTable,
  entries: readonly Entry[],
  twins: ReadonlyMap<FoundTable, KnownTwin>,
): Decision[] {
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
    ...decideTwin(table, twins.get(table)),
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
