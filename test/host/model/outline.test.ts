import { onSheet, openExcel } from "../openExcel";

const ROWS = 6;

/** The levels of the first rows and columns, and which of them are hidden, as `1-2h` for a group, none and a hidden one. */
function outline(host: ReturnType<typeof openExcel>): [rows: string, columns: string] {
  const sheet = host.workbook.book.sheets[0];
  const shown = (layouts: ReadonlyMap<number, { level?: number; hidden: boolean }> | undefined) =>
    Array.from({ length: ROWS }, (_, index) => {
      const { level = 0, hidden = false } = layouts?.get(index) ?? {};
      return `${level === 0 ? "-" : level}${hidden ? "h" : ""}`;
    }).join("");
  return [shown(sheet?.rowLayout), shown(sheet?.columnLayout)];
}

test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
  ["rows", (sheet) => sheet.getRange("2:4").group("ByRows"), "-111--", "------"],
  ["rows of cells", (sheet) => sheet.getRange("B2:C4").group("ByRows"), "-111--", "------"],
  ["columns", (sheet) => sheet.getRange("B:C").group("ByColumns"), "------", "-11---"],
  [
    "groups in a group, the lower shown no more",
    (sheet) => {
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("A:B").group("ByColumns");
      sheet.showOutlineLevels(2, 0);
    },
    "-2h2h11-",
    "11----",
  ],
  [
    "all collapsed",
    (sheet) => {
      sheet.getRange("2:5").group("ByRows");
      sheet.getRange("A:B").group("ByColumns");
      sheet.showOutlineLevels(1, 1);
    },
    "-1h1h1h1h-",
    "1h1h----",
  ],
  [
    "all shown again, but for what is in no group",
    (sheet) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("6:6").rowHidden = true;
      sheet.showOutlineLevels(1, 1);
      sheet.showOutlineLevels(8, 8);
    },
    "-11---h",
    "------",
  ],
  [
    "a level taken away, also where there is none",
    (sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("A1:B6").ungroup("ByRows");
    },
    "-11---",
    "------",
  ],
])("%s", async (_, code, rows, columns) => {
  const host = openExcel();
  await onSheet(code);
  expect(outline(host)).toEqual([rows, columns]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["whole rows by columns", (sheet) => sheet.getRange("2:3").group("ByColumns"), "InvalidArgument"],
  ["whole columns by rows", (sheet) => sheet.getRange("B:C").ungroup("ByRows"), "InvalidArgument"],
  ["nine levels", (sheet) => sheet.showOutlineLevels(9, 1), "InvalidArgument"],
  ["fewer than none", (sheet) => sheet.showOutlineLevels(1, -1), "InvalidArgument"],
  [
    "an eighth group around a row",
    (sheet) => Array.from({ length: 8 }, () => sheet.getRange("2:2").group("ByRows")),
    "InvalidArgument",
  ],
  [
    "groups on a protected sheet",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("2:2").group("ByRows");
    },
    "AccessDenied",
  ],
])("%s is refused", async (_, code, expected) => {
  openExcel();
  await expect(onSheet(code)).rejects.toMatchObject({ code: expected });
});
