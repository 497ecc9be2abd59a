import { connectOffice } from "../../../../host/node/officeClient";
import { WorkbookSession } from "../../../../host/workbench/session/workbookSession";
import { onSheet } from "../../openExcel";
import { chartFile } from "../../xlsx/chartFile";

const SHEET = "{00000001-0000-4000-8000-000000000000}";
let session: WorkbookSession;

beforeEach(() => {
  session = new WorkbookSession();
  session.open(chartFile(), "Bok.xlsx");
  connectOffice(session.host);
});

test("a file's charts are drawn where they stand, but for those of unknown kinds", () =>
  expect(session.drawings(SHEET).charts).toEqual([
    {
      id: "{00000001-0002-0000-0000-000000000000}",
      name: "Stapel",
      description: "Antal",
      title: "Före",
      kind: "bar",
      stacking: "stacked",
      left: 3 * 64 + 1,
      top: 20,
      width: 3 * 64,
      height: 160,
      categories: ["R", "G", "R-G"],
      series: [{ name: "Antal", values: [3, 2, 5] }],
    },
  ]));

test("what is drawn follows cells, their rows and the add-in", async () => {
  session.edit(SHEET, 1, 1, [["8"]]);
  await onSheet((sheet) => {
    sheet.getRange("3:3").rowHidden = true;
    const chart = sheet.charts.getItem("Stapel");
    chart.title.visible = false;
    chart.series.add("Utan värden");
  });
  expect(session.drawings(SHEET).charts).toMatchObject([
    { title: "", height: 140, categories: ["R", "R-G"], series: [{ name: "Antal", values: [8, 5] }] },
  ]);
});

test("a pie has a single series, and a chart of nothing is not drawn", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C1:C2").values = [["Mål"], [4]];
    sheet.charts.add("Pie", sheet.getRange("A1:C4"));
    sheet.charts.getItem("Stapel").delete();
  });
  const [pie, ...others] = session.drawings(SHEET).charts;
  expect([pie?.kind, pie?.series.map(({ name }) => name), others]).toEqual(["pie", ["Antal"], []]);
  await onSheet((sheet) => sheet.getRange("A:C").delete("Left"));
  expect(session.drawings(SHEET).charts).toEqual([]);
});
