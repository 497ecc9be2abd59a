import fc from "fast-check";
import type { Cell, Scalar } from "../../../../host/model/book";
import { ColumnIndexes } from "../../../../host/model/formulas/columnIndex";
import { evaluateWhole } from "../../../../host/model/formulas/evaluate";
import { parseFormula } from "../../../../host/model/formulas/parser";
import { beginScope } from "../../../../host/model/formulas/scope";
import { Uncalculated } from "../../../../host/model/formulas/values";
import { newBook } from "../../../../host/model/newBook";

const VALUES: readonly Scalar[] = [
  "SA",
  "sa",
  "S",
  "",
  "R-G",
  "a*",
  "5",
  "05",
  5,
  0,
  -0.5,
  2020,
  true,
  false,
];
const CELLS: readonly (Cell | undefined)[] = [
  undefined,
  ...VALUES.map((value): Cell => ({ value, style: 0 })),
  { value: "", style: 0, formula: '""' },
  { value: "#N/A", style: 0, error: true },
  { value: "", style: 0, uncalculated: "LET" },
];
const CRITERIA = ["SA", "s*", "a~*", "<>SA", "<>", "=", "", ">=5", "<2020", "5", "#N/A", "TRUE", "?"];
const FORMULAS = (first: string, second: string) => [
  `COUNTIF(A1:A30,${first})`,
  `COUNTIFS(A1:A30,${first},B1:B30,${second})`,
  `COUNTIFS(A:A,${first},B:B,${second})`,
  `COUNTIFS(A1:B20,${first},B1:C20,${second})`,
  `SUMIFS(C1:C30,A1:A30,${first},B1:B30,${second})`,
  `SUMIF(A1:A30,${second},C2)`,
  `AVERAGEIFS(C2:C30,B2:B30,${second})`,
  `COUNTIF(A1:A30,A1:A3)`,
];

const cell = fc.constantFrom(...CELLS);
const fewErrors = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...CELLS.slice(0, 15)) }, cell);
const criterion = fc.oneof(
  fc.constantFrom(...CRITERIA.map((text) => `"${text}"`)),
  fc.constantFrom("5", "0", "A2", "B3", "D9", "TRUE"),
);

test("columns that are known give what is found cell by cell", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fewErrors, fewErrors, fewErrors), { maxLength: 30 }),
      criterion,
      criterion,
      (rows, first, second) => {
        const book = newBook("Bok.xlsx", ["Blad1"]);
        const [sheet] = book.sheets;
        if (!sheet) throw new Error("No sheet");
        sheet.rows = rows.map((line) => [...line]);
        const columns = new ColumnIndexes();
        const answers = (known: ColumnIndexes | null) =>
          FORMULAS(first, second).map((formula) => {
            const expression = parseFormula(formula);
            if (expression === null) throw new Error(formula);
            const at = { sheet, row: 40, column: 6 };
            const scope = beginScope({ book, clock: () => new Date(0) }, at, "within", undefined, known);
            try {
              return evaluateWhole(expression, scope);
            } catch (error) {
              if (error instanceof Uncalculated) return error.what;
              throw error;
            }
          });
        const expected = answers(null);
        expect(answers(columns)).toEqual(expected);
        expect(answers(columns)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
