import { NOTE, noteOn } from "../../src/core/journal";
import type { Edit } from "../../src/core/edits";
import type { JournalState } from "../../src/excel/journal";
import { type JournalPlan, type WriteReport, writeEdits } from "../../src/excel/writeEdits";
import { insertCells } from "../../host/model/insertCells";
import { type OpenBook, gridOf } from "../openBook";

export const edit = (row: number, column: number, before: string, after: string, sheet = "Blad1"): Edit => ({
  cell: { sheet, row, column },
  before,
  after,
  reason: { code: "undone-run", parameters: { run: "1" } },
  probability: 0.9,
});

const journal = (exists: boolean): JournalPlan => ({
  sheet: { name: "Logg", exists },
  commit: () => {},
  columns: ["Tid", "Körning", "Blad", "Cell", "Före", "Efter", "Varför", "Säkerhet", "Åtgärd", "Märke"],
  entry: ({ cell, before, after, probability }: Edit, { runs }: JournalState) => ({
    run: String(runs.length + 1),
    time: "2026-01-02T03:04:05Z",
    cell,
    before,
    after,
    reason: "därför",
    probability,
    errand: "Rätta",
  }),
  settled: ({ first, made, unmade, unseen }) =>
    noteOn(first.cell, "2026-01-02T03:04:06Z", `körning ${first.run}: ${made} av ${made + unmade + unseen}`),
});

export const write = (edits: readonly Edit[], exists = false): Promise<WriteReport> =>
  Excel.run((context) => writeEdits(context, edits, journal(exists)));

export const labels = {
  Blad1: [
    ["SA-PI", "R-G"],
    ["", "R"],
    ["SA", ""],
    ["pi", "G"],
  ],
};

/** What the journal holds of changes, its captions first: cell, before and after. */
export const logged = ({ book }: OpenBook) =>
  gridOf(book, "Logg").flatMap((row) => (row[1] === NOTE ? [] : [row.slice(3, 6)]));
/** The cells and texts of its notes. */
export const notes = ({ book }: OpenBook) =>
  gridOf(book, "Logg").flatMap((row) => (row[1] === NOTE ? [`${String(row[3])} ${String(row[6])}`] : []));
export const settings = ({ book }: OpenBook) => [...book.settings.keys()];

/** The requests of a run: it reads, writes, and concludes. */
export const WRITES = 2;

export function setCell(
  book: OpenBook["book"],
  row: number,
  column: number,
  cell: { value: string; formula?: string },
): void {
  const line = book.sheets[0]?.rows[row];
  if (line) line[column] = { ...cell, style: 0 };
}

export function insertRow({ host }: OpenBook, row: number): void {
  const { workbook } = host;
  const [sheet] = workbook.book.sheets;
  const at = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 16_383 };
  if (sheet) insertCells(workbook, sheet, at, 1);
}
