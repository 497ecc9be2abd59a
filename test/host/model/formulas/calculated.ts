import type { Book, Scalar } from "../../../../host/model/book";
import { setCell } from "../../../../host/model/cells";
import { evaluateFormula } from "../../../../host/model/formulas/evaluateFormula";
import { newBook } from "../../../../host/model/newBook";

/** A1:E7 of Blad1 as most tables of formulas have it; an empty text is an empty cell. */
const CELLS: readonly (readonly Scalar[])[] = [
  ["Namn", "År", "Antal", "Grupp", "Slut"],
  ["Ada", 2019, 10, "R", 43831],
  ["Bo", 2020, 20, "G", 44196],
  ["Cia", 2020, 30, "r", 44197],
  ["Disa", 2021, "40", "", true],
  ["", 2022, 2.5, "R-G", "#N/A"],
  ["Åke", 2023, -5, "R*", ""],
];

/** A workbook whose first sheet holds those cells, with a table around A1:D4 and some names; the second is empty. */
function bookOfCells(): Book {
  const book = newBook("Bok.xlsx", ["Blad1", "Mitt blad"]);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new RangeError("no sheet");
  CELLS.forEach((line, row) =>
    line.forEach((value, column) => {
      const isError = value === "#N/A";
      if (value !== "") setCell(sheet, row, column, { value, style: 0, ...(isError && { error: true }) });
    }),
  );
  const area = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 3 };
  const columns = ["Namn", "År", "Antal", "Grupp"];
  const [showHeaders, showTotals, changed] = [true, false, false];
  sheet.tables.push({
    id: "t",
    name: "Tabell1",
    area,
    showHeaders,
    showTotals,
    columns,
    style: "",
    marks: { firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false },
    filterButton: true,
    filters: new Map(),
    sort: null,
    part: null,
    changed,
  });
  const named = (name: string, formula: string) => ({ name, formula, visible: true, sheet: null });
  book.names.push(named("Moms", "=0.25"), named("Antal", "=Blad1!$C$2:$C$4"), named("Relativt", "=Blad1!A1"));
  return book;
}

/** The value of a formula in Blad1!C10 of that workbook, at noon on 15 March 2026; `?` and why where there is none. */
export function calculated(formula: string, book = bookOfCells()): Scalar {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new RangeError("no sheet");
  const clock = () => new Date(2026, 2, 15, 12);
  const result = evaluateFormula({ book, clock }, formula, { sheet, row: 9, column: 2 });
  return "uncalculated" in result ? `? ${result.uncalculated}` : result.value;
}
