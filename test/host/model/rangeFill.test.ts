import { loaded, onSheet, openExcel } from "../openExcel";

type Row = readonly (string | number)[];

const filled = async (from: Row, to: string, type?: Excel.AutoFillType | string): Promise<unknown> => {
  openExcel();
  const told = await onSheet((sheet) => {
    const source = sheet.getRange("C1").getResizedRange(from.length - 1, 0);
    source.formulas = from.map((value) => [value]);
    source.format.font.bold = true;
    source.autoFill(to, type as "FillDefault");
    return loaded(sheet.getRange(to), "formulas");
  });
  return (told as { formulas: unknown[][] }).formulas.flat();
};

test.each<[string, Row, string, string | undefined, unknown[]]>([
  ["one number is copied", [1], "C1:C3", undefined, [1, 1, 1]],
  ["one number as a series", [1], "C1:C3", "FillSeries", [1, 2, 3]],
  ["numbers", [1, 3], "C1:C4", undefined, [1, 3, 5, 7]],
  ["numbers copied", [1, 3], "C1:C5", "FillCopy", [1, 3, 1, 3, 1]],
  ["numbers off a line", [1, 2, 4], "C1:C4", undefined, [1, 2, 4, 16 / 3]],
  ["numbered texts", ["Rad 09"], "C1:C3", undefined, ["Rad 09", "Rad 10", "Rad 11"]],
  ["numbered texts by two", ["a1", "a3"], "C1:C3", undefined, ["a1", "a3", "a5"]],
  ["other texts", ["ja", "nej"], "C1:C5", undefined, ["ja", "nej", "ja", "nej", "ja"]],
  ["formulas", ["=A1+$B$1"], "C1:C3", undefined, ["=A1+$B$1", "=A2+$B$1", "=A3+$B$1"]],
  ["a date", ["2020-02-28"], "C1:C3", undefined, [43889, 43890, 43891]],
  ["formats only", [1], "C1:C3", "FillFormats", [1, "", ""]],
  ["to the right", ["=A1"], "C1:E1", undefined, ["=A1", "=B1", "=C1"]],
])("%s", async (_, from, to, type, expected) => {
  const close = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  expect(((await filled(from, to, type)) as unknown[]).map(close)).toEqual(expected.map(close));
});

test.each<[string, Row, string, string | undefined, string]>([
  ["months", ["2020-01-31", "2020-02-29"], "C1:C4", undefined, "ApiNotFound"],
  ["days of the week", ["måndag"], "C1:C4", undefined, "ApiNotFound"],
  ["Flash Fill", [1], "C1:C4", "FlashFill", "ApiNotFound"],
  ["both ways", [1], "C1:D4", undefined, "InvalidArgument"],
  ["elsewhere", [1], "D1:D4", undefined, "InvalidArgument"],
])("refuses %s", (_, from, to, type, code) => expect(filled(from, to, type)).rejects.toMatchObject({ code }));

test("formats come along, but not with values", async () => {
  const bold = async (type: string) => {
    await filled([1], "C1:C2", type);
    return onSheet((sheet) => loaded(sheet.getRange("C2").format.font, "bold"));
  };
  expect([await bold("FillDefault"), await bold("FillValues")]).toEqual([{ bold: true }, { bold: false }]);
});
