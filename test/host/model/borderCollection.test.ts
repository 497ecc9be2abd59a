import { loaded, onSheet, openExcel } from "../openExcel";

type Borders = Excel.RangeBorderCollection;

beforeEach(() => void openExcel());

const told = (address: string, side: Excel.BorderIndex | string) =>
  onSheet((sheet) => {
    const border = sheet.getRange(address).format.borders.getItem(side as Excel.BorderIndex);
    return loaded(border, "style,weight,color");
  });

const NONE = { style: "None", weight: "Thin", color: "#000000" };
const THIN = { style: "Continuous", weight: "Thin", color: "#000000" };

test.each<[string, (border: Excel.RangeBorder) => void, object]>([
  ["a style", (border) => void (border.style = "Continuous"), THIN],
  ["a weight", (border) => void (border.weight = "Thick"), { ...THIN, weight: "Thick" }],
  ["a colour", (border) => void (border.color = "orange"), { ...THIN, color: "#FFA500" }],
  [
    "a style that has a weight of its own",
    (border) => void ((border.style = "Double"), (border.color = "#C00000")),
    { style: "Double", weight: "Thick", color: "#C00000" },
  ],
  [
    "a style and then a weight that it has",
    (border) => void ((border.style = "DashDot"), (border.weight = "Medium")),
    { ...THIN, style: "DashDot", weight: "Medium" },
  ],
  [
    "a style and then a weight that it lacks",
    (border) => void ((border.style = "Dot"), (border.weight = "Thick")),
    { ...THIN, weight: "Thick" },
  ],
  ["a weight and then none", (border) => void ((border.weight = "Medium"), (border.style = "None")), NONE],
])("%s", async (_, change, expected) => {
  await onSheet((sheet) => change(sheet.getRange("B2").format.borders.getItem("EdgeBottom")));
  expect(await told("B2", "EdgeBottom")).toEqual(expected);
});

test.each<[string, string, string, string]>([
  ["EdgeTop", "B2:D2", "EdgeTop", "Continuous"],
  ["EdgeTop", "B2:D4", "EdgeBottom", "None"],
  ["EdgeTop", "B2:D4", "InsideHorizontal", "None"],
  ["EdgeTop", "B1:D1", "EdgeBottom", "Continuous"],
  ["EdgeLeft", "A2:A4", "EdgeRight", "Continuous"],
  ["InsideHorizontal", "B2:D2", "EdgeBottom", "Continuous"],
  ["InsideHorizontal", "B4:D4", "EdgeTop", "Continuous"],
  ["InsideHorizontal", "B4:D4", "EdgeBottom", "None"],
  ["InsideHorizontal", "B2:D2", "InsideHorizontal", "None"],
  ["InsideVertical", "C2:C4", "EdgeRight", "Continuous"],
  ["InsideVertical", "D2:D4", "EdgeRight", "None"],
  ["DiagonalUp", "C3", "DiagonalUp", "Continuous"],
  ["DiagonalUp", "C3", "DiagonalDown", "None"],
])("%s of B2:D4 makes, in %s, %s %s", async (side, address, of, style) => {
  await onSheet((sheet) => {
    sheet.getRange("B2:D4").format.borders.getItem(side as Excel.BorderIndex).style = "Continuous";
  });
  expect(await told(address, of)).toMatchObject({ style });
});

test("what differs along a side is null, and the line between two cells is one", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  expect(await told("A1:B1", "EdgeBottom")).toEqual({ style: null, weight: "Thin", color: "#000000" });
  await onSheet((sheet) => {
    sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
  });
  expect(await told("A1", "EdgeBottom")).toEqual(NONE);
});

test("the eight sides come in Excel's order, and are counted", async () => {
  const sides = await onSheet(async (sheet) => {
    const borders: Borders = sheet.getRange("A1:B2").format.borders;
    borders.load("count,items/sideIndex");
    await borders.context.sync();
    return [borders.count, ...borders.items.map(({ sideIndex }) => sideIndex)];
  });
  expect(sides).toEqual([
    8,
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideVertical",
    "InsideHorizontal",
    "DiagonalDown",
    "DiagonalUp",
  ]);
});

test.each<[string, (borders: Borders) => void, string]>([
  [
    "a side that there is not",
    (borders) => void (borders.getItem("Left" as "EdgeLeft").style = "None"),
    "InvalidArgument",
  ],
  ["a shade", (borders) => void (borders.getItem("EdgeLeft").tintAndShade = 0.5), "ApiNotFound"],
])("%s is refused", async (_, change, code) => {
  const refused = onSheet((sheet) => change(sheet.getRange("A1").format.borders));
  await expect(refused).rejects.toMatchObject({ code });
});
