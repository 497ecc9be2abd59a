import { labelSelection } from "../../src/actions/labelSelection";
import { checkLabels } from "../../src/actions/checkLabels";
import { undoLast } from "../../src/actions/undoLast";
import type { LabelChange } from "../../src/core/labelChange";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Scalar } from "../../host/model/book";
import { parseArea } from "../../host/model/address";
import { columnName } from "../../src/core/address";
import { type Grids, type OpenBook, gridOf, openBook } from "../openBook";
import { NOW } from "./interventions";

const SA: LabelChange = { axis: "approach", value: "SA" };
const PI: LabelChange = { axis: "approach", value: "PI" };
const R: LabelChange = { axis: "focus", value: "R" };
const RG: LabelChange = { axis: "focus", value: "R-G" };

/** Row 6 continues row 5; row 10 belongs to a table without a column for the approach. */
const GRID: Grids = {
  Insatser: [
    ["Insatser mot rasism"],
    ["2021"],
    ["Vad görs?", "Vem gör?", "SA-PI", "R-G"],
    ["Nätverk mot antisemitism som möts varje månad enligt en fast plan.", "Kulturförvaltningen", "sa", "R"],
    ["Seminarium om islamofobi vid ett enstaka tillfälle som", "Socialförvaltningen", "", ""],
    ["fortsatte under våren.", "", "", ""],
    ["Årlig utbildning om diskriminering för alla chefer.", "Kulturförvaltningen", "SA", "R/G"],
    ["Ett möte om hatbrott.", "Socialförvaltningen", "oklart läge", "G"],
    [],
    ["Vad görs?", "Vem gör?", "R-G"],
    ["Föreläsning om homofobi på stadsbiblioteket.", "Kulturförvaltningen", "R"],
  ],
  Anteckningar: [["Inget här är en insats."]],
};

/** Selects areas, such as `A4,C7:D8`, of a sheet. */
function select({ host }: OpenBook, areas: string, sheetName = "Insatser"): void {
  const { workbook } = host;
  const sheet = workbook.book.sheets.find(({ name }) => name === sheetName);
  const selected = areas.split(",").flatMap((area) => parseArea(area) ?? []);
  const [first] = selected;
  if (!sheet || !first) throw new Error(`${sheetName}!${areas}`);
  workbook.selectAreas(sheet, selected, workbook.worksheet(sheet).range(first));
}

/** What differs from `GRID`, as `C5: SA`. */
function changes({ book }: OpenBook): string[] {
  const before = GRID["Insatser"] ?? [];
  return gridOf(book, "Insatser").flatMap((line, row) =>
    line.flatMap((value: Scalar, column) =>
      value === (before[row]?.[column] ?? "") ? [] : [`${columnName(column)}${row + 1}: ${String(value)}`],
    ),
  );
}

const errand = (thinker = new LocalThinker()) => ({ language: "sv", now: NOW, thinker }) as const;

test.each<[string, string, LabelChange, string[], number]>([
  ["a cell in the row", "A5", SA, ["C5: SA"], 1],
  ["an empty cell far to the right", "J5", SA, ["C5: SA"], 1],
  ["the focus", "B5", R, ["D5: R"], 1],
  ["both at once", "A5", RG, ["D5: R-G"], 1],
  ["a row that continues", "A6", PI, ["C5: PI"], 1],
  ["both its rows", "A5:A6", PI, ["C5: PI"], 1],
  ["several rows", "A4:B5", PI, ["C4: PI", "C5: PI"], 2],
  ["several areas", "A5,D7:D8", PI, ["C5: PI", "C7: PI", "C8: PI"], 3],
  ["areas that overlap", "A7:A8,C8", PI, ["C7: PI", "C8: PI"], 2],
  ["another way to write the same", "A4", SA, ["C4: SA"], 1],
  ["the label that is there", "A7", SA, [], 1],
  ["a word that is no label", "A8", SA, ["C8: SA"], 1],
  ["whole rows", "4:5", PI, ["C4: PI", "C5: PI"], 2],
  ["a whole column", "A:A", PI, ["C4: PI", "C5: PI", "C7: PI", "C8: PI"], 5],
  ["the whole sheet", "A1:XFD1048576", RG, ["D4: R-G", "D5: R-G", "D7: R-G", "D8: R-G", "C11: R-G"], 5],
  ["clearing", "A7:A8", "clear", ["C7: ", "D7: ", "C8: ", "D8: "], 2],
  ["clearing what is empty", "A5", "clear", [], 1],
  ["clearing where one column is missing", "A11", "clear", ["C11: "], 1],
  ["a header and a heading", "A2:A3", SA, [], 0],
  ["an empty row", "A9", SA, [], 0],
  ["below everything", "A900", SA, [], 0],
])("%s: %s", async (_, areas, change, expected, interventions) => {
  const open = openBook(GRID);
  select(open, areas);
  const outcome = await labelSelection(errand(), change);
  expect(outcome).toMatchObject({ ok: true, report: { interventions, conflicts: [] } });
  expect(changes(open)).toEqual(expected);
});
