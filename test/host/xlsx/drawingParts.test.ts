import type { BookChart } from "../../../host/model/chartBook";
import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";
import { emptyWorkbook } from "../../../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { saveWorkbook } from "../../../host/xlsx/saveWorkbook";
import { parseXml, type XmlElement } from "../../../host/xlsx/xmlTree";
import { openPackage } from "../../../host/xlsx/zipPackage";
import { onSheet } from "../openExcel";
import { CHART, CHART_XML, DRAWING, DRAWING_XML, PICTURE, SCATTER, chartFile } from "./chartFile";
import { packageFaults } from "./packageFaults";
import { partOf, sheetAt } from "./saving";

/** The order of the schema, ECMA-376 part 1, 21.2: element -> its children. */
const ORDERS: Record<string, string> = {
  chartSpace: "roundedCorners chart spPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  plotArea: "layout barChart lineChart pieChart scatterChart catAx valAx",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  lineChart: "grouping varyColors ser dLbls marker axId",
  pieChart: "varyColors ser dLbls firstSliceAng",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls cat val xVal yVal smooth",
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses auto " +
    "lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos crossAx crosses " +
    "crossBetween",
  title: "tx overlay",
  legend: "legendPos overlay",
  dLbls: "showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  twoCellAnchor: "from to graphicFrame clientData",
};

function orderFaults(element: XmlElement): string[] {
  const order = ORDERS[element.name]?.split(" ") ?? [];
  const ranks = element.children.map(({ name }) => (order.length === 0 ? 0 : order.indexOf(name)));
  const isRight = ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  return [...(isRight ? [] : [element.name]), ...element.children.flatMap(orderFaults)];
}

/** What is wrong in the file, by the rules of packages and by the order of charts' elements. */
function faults(bytes: Uint8Array): string[] {
  const pkg = openPackage(bytes);
  const drawn = pkg.paths().filter((path) => /^xl\/(charts|drawings)\/\w+\.xml$/.test(path));
  return [...packageFaults(bytes), ...drawn.flatMap((path) => orderFaults(parseXml(pkg.text(path), path)))];
}

/** The file saved after what an add-in did on its first sheet. */
async function saved(bytes: Uint8Array, act: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const open = openWorkbook(bytes, "Bok.xlsx");
  connectOffice(new Host(open.book));
  await onSheet(act);
  const file = saveWorkbook(open);
  expect(faults(file)).toEqual([]);
  expect(chartsOf(file).map(facts)).toEqual(sheetAt(open.book, 0).charts.map(facts));
  return file;
}

const chartsOf = (bytes: Uint8Array) => sheetAt(openWorkbook(bytes, "Bok.xlsx").book, 0).charts;

/** What of a chart a file can tell: nothing of a title or legend that is not shown. */
function facts({ name, anchor, content }: BookChart) {
  const shown = <T extends { visible: boolean }>(part: T) => (part.visible ? part : null);
  const told = content && { ...content, title: shown(content.title), legend: shown(content.legend) };
  return { name, anchor, content: told };
}

test("a file's charts are read", () => {
  expect(chartsOf(chartFile())).toMatchObject([
    {
      id: "{00000001-0002-0000-0000-000000000000}",
      name: "Stapel",
      anchor: {
        from: { row: 1, column: 3, dx: 12_700, dy: 0 },
        to: { row: 9, column: 6 },
        editAs: "oneCell",
      },
      content: {
        type: "BarStacked",
        title: { visible: true, text: { text: "Före" } },
        legend: { visible: true, position: "Corner" },
        series: [
          {
            name: { formula: "Blad1!$B$1" },
            categories: "Blad1!$A$2:$A$4",
            values: "Blad1!$B$2:$B$4",
          },
        ],
      },
    },
    { name: "Punkter", content: null },
  ]);
});

describe("what is not touched is kept", () => {
  const same = [DRAWING, CHART, SCATTER];
  test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    ["when a cell changes", (sheet) => void (sheet.getRange("B2").values = [[9]]), same],
    [
      "when a chart comes",
      (sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:B4")),
      [CHART, SCATTER],
    ],
    ["when a chart is renamed", (sheet) => void (sheet.charts.getItemAt(0).name = "Ny"), [CHART, SCATTER]],
    ["when a chart moves", (sheet) => void (sheet.charts.getItem("Punkter").top = 9), [CHART, SCATTER]],
    ["when a chart goes", (sheet) => sheet.charts.getItem("Stapel").delete(), [SCATTER]],
    ["when a chart's title changes", (sheet) => setTitle(sheet, "Efter"), [DRAWING, SCATTER]],
  ])("%s", async (_, act, parts) => {
    const file = await saved(chartFile(), act);
    expect(parts.map((part) => partOf(file, part))).toEqual(parts.map((part) => partOf(chartFile(), part)));
    expect(partOf(file, DRAWING)).toContain(PICTURE);
    expect(partOf(file, DRAWING)).toContain('descr="Alternativ text"');
  });
});

function setTitle(sheet: Excel.Worksheet, text: string): void {
  sheet.charts.getItem("Stapel").title.text = text;
}

describe("what is changed of a file's chart is written, and no more", () => {
  const changed = async (act: (chart: Excel.Chart) => void) =>
    partOf(await saved(chartFile(), (sheet) => act(sheet.charts.getItemAt(0))), CHART);
  const beside = (xml: string, name: string) => xml.replace(new RegExp(`<c:${name}[ >].*?</c:${name}>`), "");

  test.each<[string, (chart: Excel.Chart) => void]>([
    ["title", (chart) => void (chart.title.text = "R & G")],
    ["legend", (chart) => void (chart.legend.position = "Left")],
    ["valAx", (chart) => void (chart.axes.valueAxis.title.text = "Antal")],
    ["catAx", (chart) => void (chart.axes.categoryAxis.visible = false)],
    ["plotArea", (chart) => void (chart.chartType = "Line")],
    ["plotArea", (chart) => void (chart.dataLabels.showValue = true)],
  ])("%s", async (name, act) => {
    const after = await changed(act);
    expect(after).not.toBe(CHART_XML);
    expect(beside(after, name)).toBe(beside(CHART_XML, name));
  });

  test("a title that goes", async () =>
    expect(await changed((chart) => void (chart.title.visible = false))).toContain(
      'autoTitleDeleted xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" val="1"/>',
    ));
});

test("a chart that goes takes its part along", async () => {
  const file = openPackage(await saved(chartFile(), (sheet) => sheet.charts.getItem("Stapel").delete()));
  expect([file.has(CHART), file.has(SCATTER), file.has("xl/media/image1.xml")]).toEqual([false, true, true]);
});

test("charts follow inserted rows and a new name of their sheet, changed or not", async () => {
  const act = (sheet: Excel.Worksheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Mitt blad";
  };
  const untouched = await saved(chartFile(), act);
  const touched = await saved(chartFile(), (sheet) => {
    act(sheet);
    sheet.charts.getItem("Stapel").legend.visible = false;
  });
  const plot = (file: Uint8Array) => /<c:plotArea>.*<\/c:plotArea>/.exec(partOf(file, CHART))?.[0];
  expect(plot(touched)).toBe(plot(untouched));
  expect(plot(touched)).toContain("<c:f>'Mitt blad'!$B$4:$B$6</c:f>");
  expect(partOf(untouched, DRAWING)).not.toBe(DRAWING_XML);
  expect(partOf(touched, DRAWING)).toBe(partOf(untouched, DRAWING));
});

test.each<Excel.ChartType | "ColumnClustered">([
  "ColumnClustered",
  "ColumnStacked",
  "BarStacked100",
  "Line",
  "LineMarkersStacked",
  "Pie",
] as Excel.ChartType[])("a new chart is as it was when the file is opened again: %s", async (type) => {
  const file = await saved(emptyWorkbook(), (sheet) => {
    sheet.getRange("A1:D4").values = [
      ["Nämnd", "Fokus", "SA", "PI"],
      ["KS", "R", 3, 1],
      ["", "G", 2, ""],
      ["BN", "R-G", 2, 5],
    ];
    const chart = sheet.charts.add(type, sheet.getRange("A1:D4"), "Columns");
    chart.series.add("Mål <1>").setValues(sheet.getRange("C2:C4"));
    chart.title.text = "Insatser & stöd\n2020";
    chart.dataLabels.showValue = true;
    chart.setPosition("F2", "L15");
    sheet.charts.add(type, sheet.getRange("B1:C4")).legend.visible = false;
  });
  expect(chartsOf(file).map(({ name }) => name)).toEqual(["Diagram 1", "Diagram 2"]);
  expect(partOf(file, "xl/charts/chart2.xml")).toContain("<c:v>R-G</c:v>");
});
