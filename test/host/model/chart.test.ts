import { loaded, onSheet, openExcel } from "../openExcel";

beforeEach(async () => {
  openExcel(["Blad1", "Mina data"]);
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Inriktning", "Mål", "Utfall"],
      ["R", 3, 1],
      ["G", "", 4],
      ["R-G", 2, "text"],
    ];
  });
});

const TYPE = "ColumnClustered";

/** The series of a chart of an address: their names, values and categories. */
const series = (address: string, by?: "Auto" | "Columns" | "Rows") =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts.add(TYPE, sheet.getRange(address), by);
    const all = chart.series.load("items/name");
    await context.sync();
    const told = all.items.map((one) => ({
      name: one.name,
      values: one.getDimensionValues("Values"),
      categories: one.getDimensionValues("Categories"),
    }));
    await context.sync();
    return told.map(({ name, values, categories }) => [name, values.value, categories.value]);
  });

const put = (address: string, values: unknown[][], format = "General") =>
  onSheet((sheet) => {
    const range = sheet.getRange(address);
    range.values = values;
    range.numberFormat = values.map((row) => row.map(() => format));
  });

test.each([
  ["=Blad1!$A$1", "Inriktning"],
  ["='Mina data'!$B$2", "Läget 2023"],
])("a title by the formula %s says what the cell says, and follows it", async (formula, text) => {
  await onSheet((_, { workbook }) => {
    workbook.worksheets.getItem("Mina data").getRange("B2").values = [["Läget 2023"]];
  });
  const title = (change: (title: Excel.ChartTitle, sheet: Excel.Worksheet) => void) =>
    onSheet(async (sheet, context) => {
      const { title: one } = sheet.charts.getItemAt(0);
      change(one, sheet);
      one.load("text,visible");
      await context.sync();
      return [one.text, one.visible];
    });
  await onSheet((sheet) => sheet.charts.add(TYPE, sheet.getRange("A1:C4")));
  expect(await title((one) => one.setFormula(formula))).toEqual([text, true]);
  const [name, cell] = formula.slice(1).replaceAll(/['$]/g, "").split("!");
  await onSheet((_, { workbook }) => {
    workbook.worksheets.getItem(name ?? "").getRange(cell).values = [["Annat"]];
  });
  expect(await title(() => {})).toEqual(["Annat", true]);
});

test("a title by anything but cells of a named sheet is refused", async () => {
  const formula = onSheet((sheet) => {
    sheet.charts.add(TYPE, sheet.getRange("A1:C4")).title.setFormula("=1+1");
  });
  await expect(formula).rejects.toMatchObject({ code: "InvalidArgument" });
});

describe("the series of a range", () => {
  const years = [
    ["Mål", ["3", "", "2"], ["R", "G", "R-G"]],
    ["Utfall", ["1", "4", "0"], ["R", "G", "R-G"]],
  ];
  test("columns, named by the first row, over the texts of the first column", async () =>
    expect(await series("A1:C4")).toEqual(years));
  test("rows, where they are asked for", async () =>
    expect((await series("A1:C4", "Rows"))[0]).toEqual(["R", ["3", "1"], ["Mål", "Utfall"]]));
  test("rows, where there are more columns", async () =>
    expect(await series("A1:C2")).toEqual([["R", ["3", "1"], ["Mål", "Utfall"]]]));
  test("numbers without names", async () =>
    expect(await series("B2:B4")).toEqual([["Serie1", ["3", "", "2"], ["1", "2", "3"]]]));
  test("whole columns count as far as they are used", async () =>
    expect(await series("A:B")).toEqual([years[0]]));

  test.each([
    ["numbers above numbers are values", "År", "General", ["År", ["2019", "2020"], ["1", "2"]]],
    ["an empty corner makes them categories", "", "General", ["Antal", ["5", "6"], ["2019", "2020"]]],
    ["dates are categories", "Dag", "yyyy-mm-dd", ["Antal", ["5", "6"], ["1905-07-11", "1905-07-12"]]],
  ])("%s", async (_, corner, format, first) => {
    await put("E1:F1", [[corner, "Antal"]]);
    await put("E2:E3", [[2019], [2020]], format);
    await put("F2:F3", [[5], [6]]);
    expect((await series("E1:F3"))[0]).toEqual(first);
  });

  test("several columns of texts are levels of the categories", async () => {
    await put("E1:G3", [
      ["Nämnd", "Fokus", "Antal"],
      ["KS", "R", 1],
      ["", "G", 2],
    ]);
    expect(await series("E1:G3", "Columns")).toEqual([["Antal", ["1", "2"], ["KS R", "G"]]]);
  });

  test("hidden rows are left out", async () => {
    await onSheet((sheet) => void (sheet.getRange("A3:A3").rowHidden = true));
    expect((await series("A1:C4"))[0]).toEqual(["Mål", ["3", "2"], ["R", "R-G"]]);
  });
});

describe("what a chart is", () => {
  const chart = (edit: (chart: Excel.Chart, sheet: Excel.Worksheet) => void, names: string) =>
    onSheet(async (sheet) => {
      const made = sheet.charts.add(TYPE, sheet.getRange("A1:C4"), "Auto");
      edit(made, sheet);
      return loaded(made, names);
    });
  const nothing = () => undefined;

  test("at first", async () =>
    expect(
      await chart(
        nothing,
        "name,chartType,width,height,title/text,title/visible,legend/position,legend/visible,plotVisibleOnly",
      ),
    ).toMatchObject({
      name: "Diagram 1",
      chartType: TYPE,
      width: 360,
      height: 216,
      plotVisibleOnly: true,
      title: { text: "Diagramrubrik", visible: true },
      legend: { position: "Bottom", visible: true },
    }));

  test.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void, string, unknown]>([
    ["name", (made) => (made.name = "Översikt"), "name", { name: "Översikt" }],
    ["type", (made) => (made.chartType = "Pie"), "chartType", { chartType: "Pie" }],
    [
      "place",
      (made) => Object.assign(made, { left: 10, top: 20.5, width: 200, height: 100 }),
      "left,top,width,height",
      { left: 10, top: 20.5, width: 200, height: 100 },
    ],
    [
      "cells",
      (made) => made.setPosition("B2", "C4"),
      "left,top,width,height",
      { left: 48, top: 15, width: 96, height: 45 },
    ],
    [
      "first cell",
      (made, sheet) => made.setPosition(sheet.getRange("A3")),
      "top,height",
      { top: 30, height: 216 },
    ],
    [
      "title",
      (made) => (made.title.text = "Insatser"),
      "title/text,title/visible",
      { title: { text: "Insatser", visible: true } },
    ],
    ["no title", (made) => (made.title.visible = false), "title/visible", { title: { visible: false } }],
    [
      "legend",
      (made) => (made.legend.position = "Right"),
      "legend/position",
      { legend: { position: "Right" } },
    ],
    [
      "axis title",
      (made) => (made.axes.valueAxis.title.text = "Antal"),
      "axes/valueAxis/title/text,axes/valueAxis/type,axes/categoryAxis/title/visible",
      {
        axes: {
          valueAxis: { type: "Value", title: { text: "Antal" } },
          categoryAxis: { title: { visible: false } },
        },
      },
    ],
    [
      "labels",
      (made) => (made.dataLabels.showValue = true),
      "dataLabels/showValue,dataLabels/showSeriesName",
      { dataLabels: { showValue: true, showSeriesName: false } },
    ],
    [
      "source",
      (made, sheet) => made.setData(sheet.getRange("A1:B4"), "Columns"),
      "title/text,series/count",
      { title: { text: "Mål" }, series: { count: 1, items: undefined } },
    ],
  ])("%s", async (_, edit, names, is) => expect(await chart(edit, names)).toMatchObject(dropUndefined(is)));

  const dropUndefined = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;
});

test("series come and go, and are given names, values and categories", async () => {
  const names = await onSheet(async (sheet, context) => {
    const { series } = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    series.getItemAt(0).delete();
    const added = series.add("Nytt");
    added.setValues(sheet.getRange("B2:B4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    series.getItemAt(0).name = "I fjol";
    series.load("items/name,count");
    await context.sync();
    const source = series.items[1]?.getDimensionDataSourceString("Values");
    await context.sync();
    return [series.count, series.items.map(({ name }) => name), source?.value];
  });
  expect(names).toEqual([2, ["I fjol", "Nytt"], "Blad1!$B$2:$B$4"]);
});

test("sources follow cells and the names of their sheets, and charts their cells", async () => {
  const told = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    chart.setPosition("A6", "C10");
    sheet.getRange("3:4").insert("Down");
    sheet.name = "År's blad";
    await context.sync();
    const [first, source] = [chart.series.getItemAt(0), chart.load("top,height")];
    const values = first.getDimensionDataSourceString("Values");
    const categories = first.getDimensionDataSourceString("Categories");
    await context.sync();
    return [values.value, categories.value, source.top, source.height];
  });
  expect(told).toEqual(["'År''s blad'!$B$2:$B$6", "'År''s blad'!$A$2:$A$6", 105, 75]);
});

test("a collection finds charts by name, id and position, and tells who comes and goes", async () => {
  const heard: unknown[] = [];
  const told = await onSheet(async (sheet, context) => {
    const { charts } = sheet;
    const hear = ({ type, chartId }: Excel.ChartAddedEventArgs | Excel.ChartDeletedEventArgs) => {
      heard.push([type, chartId]);
      return Promise.resolve();
    };
    charts.onAdded.add(hear);
    charts.onDeleted.add(hear);
    await context.sync();
    const made = charts.add("Pie", sheet.getRange("A1:B3")).load("id");
    await context.sync();
    const byName = charts.getItem("diagram 1").load("id");
    const byPlace = charts.getItemAt(0).load("id");
    const none = charts.getItemOrNullObject("Saknas");
    const count = charts.getCount();
    await context.sync();
    const ids = [byName.id === made.id, byPlace.id === made.id, none.isNullObject, count.value];
    byName.delete();
    charts.load("count");
    await context.sync();
    return [made.id, ...ids, charts.count];
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told.slice(1)).toEqual([true, true, true, 1, 0]);
  expect(heard).toEqual([
    ["ChartAdded", told[0]],
    ["ChartDeleted", told[0]],
  ]);
});

describe("what is refused", () => {
  test.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void, string]>([
    [
      "a type that the host lacks",
      (_, sheet) => sheet.charts.add("Radar", sheet.getRange("A1:C4")),
      "ApiNotFound",
    ],
    ["a part that the host lacks", (chart) => (chart.style = 3), "ApiNotFound"],
    ["a chart without size", (chart) => (chart.width = 0), "InvalidArgument"],
    [
      "values in a block",
      (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange("B2:C4")),
      "InvalidArgument",
    ],
    [
      "a protected sheet",
      (chart, sheet) => (sheet.protection.protect(), (chart.name = "Nytt")),
      "AccessDenied",
    ],
    [
      "axes of a pie",
      (chart) => ((chart.chartType = "Pie"), (chart.axes.valueAxis.visible = false)),
      "InvalidArgument",
    ],
  ])("%s", async (_, edit, code) => {
    const work = onSheet((sheet) => edit(sheet.charts.add(TYPE, sheet.getRange("A1:C4")), sheet));
    await expect(work).rejects.toMatchObject({ code });
  });
});
