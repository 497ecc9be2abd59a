import fc from "fast-check";
import type { CellValue, Sheet } from "../../../src/core/workbook";
import { HEADER, lines, read, sheet, type Rows } from "./grids";

const rowOf = fc.tuple(
  fc.constantFrom(
    "RIKC utbildar lärare om rasism.",
    "En film visades för alla.",
    "Kulturnämnden ordnar kurser.",
  ),
  fc.constantFrom("", "RIKC", "Socialnämnden i samverkan med RIKC"),
  fc.constant(""),
  fc.constantFrom("SA", "pi", "PI?"),
  fc.constantFrom("R", "r/g", "G", ""),
);
const rowsOf = fc.array(rowOf, { minLength: 1, maxLength: 6 });

/** What was recognised, without the rows' numbers. */
function facts(...sheets: readonly (Sheet | Rows)[]): string[] {
  return lines(read(...sheets)).map((line) => line.replace(/^\S+ /u, ""));
}

const table = (rows: readonly (readonly CellValue[])[]) => [["2020"], HEADER, ...rows];

test("moving a table down or to the right changes nothing but its cells", () => {
  fc.assert(
    fc.property(rowsOf, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (rows, down, right) => {
      const moved = table(rows).map((row) => [...Array<string>(right).fill(""), ...row]);
      expect(facts([...Array<string[]>(down).fill([]), ...moved])).toEqual(facts(table(rows)));
    }),
    { seed: 25, numRuns: 200 },
  );
});

test("empty rows and stray notes around a table change nothing", () => {
  const note = fc.constantFrom(
    [],
    [""],
    ["Uppgifterna är preliminära."],
    ["", "Se även bilagan"],
    ["Budgetuppdrag AB-2019-7"],
  );
  const notes = fc.array(note, { maxLength: 3 });
  fc.assert(
    fc.property(rowsOf, notes, notes, (rows, before, after) => {
      expect(facts([...before, ...table(rows), [], ...after])).toEqual(facts(table(rows)));
    }),
    { seed: 26, numRuns: 200 },
  );
});

test("splitting a table over two sheets changes nothing", () => {
  fc.assert(
    fc.property(rowsOf, rowsOf, (first, second) => {
      expect(facts(table(first), table(second))).toEqual(facts(table([...first, ...second])));
    }),
    { seed: 27, numRuns: 200 },
  );
});

test("sheets of other kinds change nothing", () => {
  const budget = sheet("Budget 2019", [
    ["Konto", "R/G", "Belopp"],
    [4010, "R", 1200],
  ]);
  const people = sheet("Deltagare", [
    ["Namn", "Förvaltning", "Kommentar"],
    ["Anna Ek", "Kulturnämnden", ""],
  ]);
  fc.assert(
    fc.property(rowsOf, (rows) => {
      expect(facts(budget, table(rows), people)).toEqual(facts(table(rows)));
    }),
    { seed: 28, numRuns: 100 },
  );
});
