import { areaAddress } from "./address";
import type { TableRef } from "./choices";
import type { Codebook } from "./codebook";
import type { NamedDepartment } from "./departments";
import { cellText, tidyText } from "./plainText";
import {
  COLUMN_ROLES,
  type ColumnRole,
  type Decision,
  type InterventionTable,
  type Recognition,
  type Section,
} from "./recognition/recognition";
import type { Sheet, Snapshot } from "./workbook";

const ROWS_AROUND = 5;

/** How one table was read. */
export interface TableReading {
  /** How choices name it. */
  readonly ref: TableRef;
  readonly sheet: string;
  /** The Excel table's name; null for plain cells. */
  readonly name: string | null;
  readonly address: string;
  /** 0-based. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** Rows that may be chosen as its header row, with their texts; none for an Excel table, which has its own. */
  readonly headerRows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  /** Left out by a person, or not taken for a table of interventions: a correction can take it up. */
  readonly excluded: boolean;
  /** The table on another sheet that has the same interventions, as `Blad1!A1:E20`; null where there is none. */
  readonly twin: string | null;
  /** Whether its labels are a second assessor's, of the interventions of its twin. */
  readonly second: boolean;
  readonly interventions: number;
  /** Every column that has a caption or a role, from the left. */
  readonly columns: readonly {
    readonly column: number;
    readonly caption: string;
    readonly role: ColumnRole | null;
  }[];
  readonly sections: readonly Section[];
  readonly decisions: readonly Decision[];
  /** Whether a person's choice bears on it. */
  readonly corrected: boolean;
}

/** How the workbook was read, for a person to look over and correct. */
export interface Overview {
  readonly tables: readonly TableReading[];
  readonly codebook: Codebook;
  readonly departments: readonly NamedDepartment[];
}

/** All tables, also those left out, by sheet and row. */
export function overviewOf(recognition: Recognition, { sheets }: Snapshot): Overview {
  const { tables, excluded, codebook, departments, decisions } = recognition;
  const seconds = recognition.seconds.map(({ table }) => table);
  const place = ({ sheet }: InterventionTable) => sheets.findIndex(({ name }) => name === sheet);
  const inOrder = [...tables, ...seconds, ...excluded].sort(
    (a, b) => place(a) - place(b) || a.headerRow - b.headerRow || a.firstColumn - b.firstColumn,
  );
  return {
    tables: inOrder.map((table) =>
      readingOf(
        table,
        { excluded: excluded.includes(table), second: seconds.includes(table) },
        decisions,
        sheets[place(table)],
      ),
    ),
    codebook,
    departments,
  };
}

function readingOf(
  table: InterventionTable,
  read: Pick<TableReading, "excluded" | "second">,
  decisions: readonly Decision[],
  on: Sheet | undefined,
): TableReading {
  const { ref, sheet, name, headerRow, firstColumn, lastRow, lastColumn, sections, corrected } = table;
  const own = (decision: Decision) => decision.sheet === sheet && isWithin(decision.row);
  const isWithin = (row: number) => row >= headerRow && row <= lastRow;
  return {
    ref,
    sheet,
    name,
    address: areaAddress(headerRow, firstColumn, lastRow, lastColumn),
    headerRow,
    lastRow,
    headerRows: on === undefined || name !== null ? [] : headerRowsOf(table, on),
    ...read,
    twin: table.twin,
    interventions: table.rows,
    columns: columnsOf(table),
    sections,
    decisions: decisions.filter(own),
    corrected,
  };
}

/** Rows around the header row with at least two texts in the table's columns. */
function headerRowsOf({ headerRow, firstColumn, lastColumn }: InterventionTable, { values }: Sheet) {
  const first = Math.max(0, headerRow - ROWS_AROUND);
  return values.slice(first, headerRow + ROWS_AROUND + 1).flatMap((cells, down) => {
    const own = cells.slice(firstColumn, lastColumn + 1).map((value) => tidyText(cellText(value)));
    const texts = own.filter((text) => text !== "");
    return texts.length < 2 ? [] : [{ row: first + down, texts }];
  });
}

function columnsOf({ captions, columns }: InterventionTable): TableReading["columns"] {
  const roles = new Map(
    COLUMN_ROLES.flatMap((role): [number, ColumnRole][] => {
      const column = columns[role];
      return column === undefined ? [] : [[column, role]];
    }),
  );
  const texts = new Map(captions.map(({ column, text }) => [column, text]));
  return [...new Set([...texts.keys(), ...roles.keys()])]
    .sort((a, b) => a - b)
    .map((column) => ({ column, caption: texts.get(column) ?? "", role: roles.get(column) ?? null }));
}
