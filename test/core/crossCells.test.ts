import { type CrossPlan, crossCells } from "../../src/core/crossCells";

const plan: CrossPlan = {
  title: "Insatser per år",
  rowField: "År",
  columnField: "Arbetssätt",
  keys: [2021, "Ej angivet"],
  columns: [
    { caption: "SA", sumOf: null },
    { caption: "R", sumOf: "Riktad" },
  ],
  total: "Totalt",
};

test("a cross-table counts the rows of Underlag, and adds up what it counts", () => {
  expect(crossCells(plan, "Underlag", 4, 5)).toEqual([
    ["Insatser per år", "", "", ""],
    ["", "SA", "R", "Totalt"],
    [
      2021,
      { formula: "=COUNTIFS(Underlag[År],F7,Underlag[Arbetssätt],G6)" },
      { formula: "=SUMIFS(Underlag[Riktad],Underlag[År],F7)" },
      { formula: "=COUNTIFS(Underlag[År],F7)" },
    ],
    [
      "Ej angivet",
      { formula: "=COUNTIFS(Underlag[År],F8,Underlag[Arbetssätt],G6)" },
      { formula: "=SUMIFS(Underlag[Riktad],Underlag[År],F8)" },
      { formula: "=COUNTIFS(Underlag[År],F8)" },
    ],
    ["Totalt", { formula: "=SUM(G7:G8)" }, { formula: "=SUM(H7:H8)" }, { formula: "=SUM(I7:I8)" }],
  ]);
});

test.each([
  ["Kultur* och fritid", '"=Kultur~* och fritid"'],
  ["=Kultur", '"==Kultur"'],
  ['Vem? "Vi"', '"=Vem~? ""Vi"""'],
  ["Kultur & fritid", "A3"],
])("a department called %s is counted by that name alone", (name, criterion) => {
  const cells = crossCells({ ...plan, rowField: "Förvaltning", keys: [name], columns: [] }, "U", 0, 0);
  expect(cells[2]).toEqual([name, { formula: `=COUNTIFS(U[Förvaltning],${criterion})` }]);
});
