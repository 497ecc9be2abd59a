import { Host } from "../../../host/protocol/host";
import { connectOffice } from "../../../host/node/officeClient";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { loaded, onSheet, openExcel } from "../openExcel";

type Format = Excel.ConditionalFormat;

let save: () => Uint8Array;
beforeEach(() => {
  const open = openWorkbook(emptyWorkbook(), "Bok.xlsx");
  connectOffice(new Host(open.book));
  save = () => saveWorkbook(open);
});

/** Saves the workbook and goes on with what was saved. */
function reopen(): void {
  connectOffice(new Host(openWorkbook(save(), "Bok.xlsx").book));
}

/** What is told of the only conditional format of A1:B5, before and after the workbook has been saved. */
async function toldTwice(names: string): Promise<unknown[]> {
  const read = () => onSheet((sheet) => loaded(sheet.getRange("A1").conditionalFormats.getItemAt(0), names));
  const before = await read();
  reopen();
  return [before, await read()];
}

const DATA_BAR = {
  axisColor: "#0000FF",
  axisFormat: "CellMidPoint",
  barDirection: "LeftToRight",
  lowerBoundRule: { type: "Number", formula: "1" },
  showDataBarOnly: true,
  upperBoundRule: { type: "Automatic", formula: null },
  positiveFormat: { borderColor: "", fillColor: "#00FF00", gradientFill: false },
  negativeFormat: {
    borderColor: "#111111",
    fillColor: "#222222",
    matchPositiveBorderColor: false,
    matchPositiveFillColor: false,
  },
};

test.each<[Excel.ConditionalFormatType | "Custom", string, (format: Format) => void, object]>([
  [
    "Custom" as const,
    "custom/rule/formula",
    ({ custom }) => void (custom.rule.formula = "=$A1>B$2"),
    { custom: { rule: { formula: "=$A1>B$2" } } },
  ],
  [
    "CellValue" as Excel.ConditionalFormatType,
    "cellValue/rule",
    ({ cellValue }) => void (cellValue.rule = { formula1: "1", formula2: "=A9", operator: "NotBetween" }),
    { cellValue: { rule: { formula1: "=1", formula2: "=A9", operator: "NotBetween" } } },
  ],
  [
    "ContainsText" as Excel.ConditionalFormatType,
    "textComparison/rule",
    ({ textComparison }) => void (textComparison.rule = { operator: "EndsWith", text: 'T,C"' }),
    { textComparison: { rule: { operator: "EndsWith", text: 'T,C"' } } },
  ],
  [
    "TopBottom" as Excel.ConditionalFormatType,
    "topBottom/rule",
    ({ topBottom }) => void (topBottom.rule = { rank: 3, type: "BottomPercent" }),
    { topBottom: { rule: { rank: 3, type: "BottomPercent" } } },
  ],
  [
    "PresetCriteria" as Excel.ConditionalFormatType,
    "preset/rule",
    ({ preset }) => void (preset.rule = { criterion: "TwoStdDevBelowAverage" }),
    { preset: { rule: { criterion: "TwoStdDevBelowAverage" } } },
  ],
  [
    "ColorScale" as Excel.ConditionalFormatType,
    "colorScale/criteria,colorScale/threeColorScale",
    ({ colorScale }) =>
      void (colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#ff0000" },
        midpoint: { type: "Formula", formula: "=C1", color: "#FFFFFF" },
        maximum: { type: "Percentile", formula: "90", color: "#00FF00" },
      }),
    {
      colorScale: {
        criteria: {
          minimum: { type: "LowestValue", formula: null, color: "#FF0000" },
          midpoint: { type: "Formula", formula: "=C1", color: "#FFFFFF" },
          maximum: { type: "Percentile", formula: "90", color: "#00FF00" },
        },
        threeColorScale: true,
      },
    },
  ],
  [
    "IconSet" as Excel.ConditionalFormatType,
    "iconSet",
    ({ iconSet }) => {
      iconSet.style = "ThreeArrows";
      iconSet.showIconOnly = true;
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "700" },
        { type: "Number", operator: "GreaterThan", formula: "1000" },
      ];
    },
    {
      iconSet: {
        style: "ThreeArrows",
        showIconOnly: true,
        reverseIconOrder: false,
        criteria: [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "700", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "1000", operator: "GreaterThan" },
        ],
      },
    },
  ],
  [
    "DataBar" as Excel.ConditionalFormatType,
    "dataBar/axisColor,dataBar/axisFormat,dataBar/barDirection,dataBar/lowerBoundRule,dataBar/showDataBarOnly,dataBar/upperBoundRule,dataBar/positiveFormat,dataBar/negativeFormat",
    ({ dataBar }) => dataBar.set(DATA_BAR as object),
    { dataBar: DATA_BAR },
  ],
])("%s: what is set is told, and kept in the file", async (type, names, change, expected) => {
  await onSheet((sheet) => change(sheet.getRange("A1:B5").conditionalFormats.add(type as "Custom")));
  for (const told of await toldTwice(names)) expect(told).toMatchObject(expected);
});

test("a look is told and kept, part by part", async () => {
  await onSheet((sheet) => {
    const { custom } = sheet.getRange("A1:B5").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.font.set({ bold: false, color: "#9c0006", underline: "Double", strikethrough: true });
    custom.format.fill.color = "#FFC7CE";
    custom.format.numberFormat = "0.0";
    custom.format.borders.getItem("EdgeBottom").set({ style: "Dash", color: "#00FF00" });
  });
  const names =
    "stopIfTrue,custom/format/numberFormat,custom/format/font,custom/format/fill,custom/format/borders/sideIndex,custom/format/borders/style,custom/format/borders/color";
  for (const told of await toldTwice(names)) {
    expect(told).toMatchObject({
      stopIfTrue: false,
      custom: {
        format: {
          numberFormat: "0.0",
          fill: { color: "#FFC7CE" },
          font: { bold: false, italic: null, color: "#9C0006", underline: "Double", strikethrough: true },
          borders: [
            { sideIndex: "EdgeTop", style: "None" },
            { sideIndex: "EdgeBottom", style: "Dash", color: "#00FF00" },
            { sideIndex: "EdgeLeft", style: "None" },
            { sideIndex: "EdgeRight", style: "None" },
          ],
        },
      },
    });
  }
});

test("the newest wins, priorities move, and cleared cells are taken out", async () => {
  await onSheet((sheet) => {
    for (const type of ["CellValue", "Custom", "IconSet"] as const) {
      sheet.getRange("A1:A9").conditionalFormats.add(type as "Custom").stopIfTrue =
        type === "IconSet" ? (null as never) : true;
    }
    const { conditionalFormats } = sheet.getRange("A1:A9");
    conditionalFormats.getItemAt(2).priority = 0;
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
    conditionalFormats.getItemAt(2).delete();
  });
  for (const again of [false, true]) {
    if (again) reopen();
    const told = await onSheet(async (sheet) => {
      const formats = sheet.getRange().conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      const count = formats.getCount();
      const ranges = formats.getItemAt(0).getRanges().load("address");
      const none = sheet.getRange("A4").conditionalFormats.getItemOrNullObject("{}");
      await sheet.context.sync();
      return [
        formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
        count.value,
        ranges.address,
        none.isNullObject,
      ];
    });
    expect(told).toEqual([
      [
        ["CellValue", 0, true],
        ["IconSet", 1, null],
      ],
      2,
      "Blad1!A1:A3, Blad1!A6:A9",
      true,
    ]);
  }
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  [
    "a rule of another kind",
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule"),
    "ItemNotFound",
  ],
  [
    "a criterion that is none",
    (sheet) =>
      (sheet.getRange("A1").conditionalFormats.add("PresetCriteria" as "Custom").preset.rule = {
        criterion: "Invalid",
      }),
    "InvalidArgument",
  ],
  [
    "a formula that is none",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=1+"),
    "InvalidArgument",
  ],
  [
    "icons that files here cannot say",
    (sheet) =>
      (sheet.getRange("A1").conditionalFormats.add("IconSet" as "Custom").iconSet.style = "ThreeStars"),
    "ApiNotFound",
  ],
])("%s is refused", async (_, code, error) => {
  openExcel();
  await expect(onSheet((sheet) => void code(sheet))).rejects.toMatchObject({ code: error });
});
