import { conditionalPaints } from "../../../host/model/conditionalPaint";
import { onSheet, openExcel } from "../openExcel";

let excel: ReturnType<typeof openExcel>;
beforeEach(() => {
  excel = openExcel();
});

/** The fills of A1:A5 that hold 1, 2, 2, "Två" and nothing. */
async function fills(
  type: string,
  change: (format: Excel.ConditionalFormat) => void,
): Promise<(string | null)[]> {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [2], ["Två"]];
    change(sheet.getRange("A1:A5").conditionalFormats.add(type as "Custom"));
  });
  const [sheet] = excel.workbook.book.sheets;
  const paint = sheet && conditionalPaints(excel.workbook, sheet);
  return [0, 1, 2, 3, 4].map((row) => paint?.(row, 0)?.fill ?? null);
}

const RED = "#FF0000";

type Kind = "CellValue" | "ContainsText" | "TopBottom" | "PresetCriteria" | "Custom";

function painted(format: Excel.ConditionalFormat, kind: Kind, rule: object): void {
  const change = { rule, format: { fill: { color: RED } } } as object;
  if (kind === "Custom") format.custom.set(change);
  if (kind === "CellValue") format.cellValue.set(change);
  if (kind === "ContainsText") format.textComparison.set(change);
  if (kind === "TopBottom") format.topBottom.set(change);
  if (kind === "PresetCriteria") format.preset.set(change);
}

test.each<[Kind, object, string]>([
  ["CellValue", { formula1: "1", operator: "GreaterThan" }, "-RRR-"],
  ["CellValue", { formula1: "2", formula2: "=A$1", operator: "Between" }, "RRR--"],
  ["CellValue", { formula1: '="två"', operator: "EqualTo" }, "---R-"],
  ["ContainsText", { operator: "BeginsWith", text: "TV" }, "---R-"],
  ["ContainsText", { operator: "NotContains", text: "2" }, "R--RR"],
  ["TopBottom", { rank: 1, type: "TopItems" }, "-RR--"],
  ["TopBottom", { rank: 10, type: "BottomPercent" }, "R----"],
  ["PresetCriteria", { criterion: "DuplicateValues" }, "-RR--"],
  ["PresetCriteria", { criterion: "UniqueValues" }, "R--R-"],
  ["PresetCriteria", { criterion: "Blanks" }, "----R"],
  ["PresetCriteria", { criterion: "BelowAverage" }, "R----"],
  ["PresetCriteria", { criterion: "OneStdDevBelowAverage" }, "R----"],
  ["Custom", { formula: "=A1>A2" }, "---R-"],
])("%s %j paints %s", async (kind, rule, expected) => {
  const found = await fills(kind, (format) => painted(format, kind, rule));
  expect(found).toEqual([...expected].map((letter) => (letter === "R" ? RED : null)));
});

test("a colour scale mixes colours for numbers", async () => {
  const found = await fills("ColorScale", ({ colorScale }) => {
    colorScale.criteria = {
      minimum: { type: "Number", formula: "0", color: "#000000" },
      maximum: { type: "HighestValue", color: "#FFFFFF" },
    };
  });
  expect(found).toEqual(["#808080", "#FFFFFF", "#FFFFFF", null, null]);
});

test("the first says how a cell looks, and one that stops ends it", async () => {
  await onSheet((sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:B1");
    const add = (
      stops: boolean,
      format: Excel.Interfaces.ConditionalRangeFormatUpdateData,
      formula = "=TRUE",
    ) => {
      const made = conditionalFormats.add("Custom");
      made.custom.set({ rule: { formula }, format });
      made.stopIfTrue = stops;
    };
    add(false, { font: { bold: true } });
    add(true, { fill: { color: "#00FF00" } }, "=COLUMN()=1");
    add(false, { fill: { color: RED }, font: { italic: true } });
  });
  const [sheet] = excel.workbook.book.sheets;
  const paint = sheet && conditionalPaints(excel.workbook, sheet);
  expect([paint?.(0, 0), paint?.(0, 1), paint?.(1, 0)]).toEqual([
    { fill: RED, italic: true },
    { fill: RED, italic: true, bold: true },
    null,
  ]);
});
