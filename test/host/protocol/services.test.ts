import { newBook } from "../../../host/model/newBook";
import { Host } from "../../../host/protocol/host";
import type { FrameOptions } from "../../../host/protocol/xdmFrame";
import { type OfficeFrame, arrival, openFrame } from "./officeFrame";

const host = () => new Host(newBook("Bok.xlsx", ["Blad1"]));
type Asking = (office: OfficeFrame["window"]["Office"]) => Promise<unknown>;

test.each<[string, Asking, OfficeFrame["calls"]]>([
  ["showAsTaskpane", ({ addin }) => addin.showAsTaskpane(), [["show"]]],
  ["hide", ({ addin }) => addin.hide(), [["hide"]]],
  [
    "requestUpdate",
    ({ ribbon }) =>
      ribbon.requestUpdate({
        tabs: [
          { id: "Tab1", visible: false, controls: [{ id: "Button1", enabled: false }] },
          { id: "Tab2", groups: [{ id: "Group1", controls: [{ id: "Button2", enabled: true }] }] },
        ],
      }),
    [
      [
        "ribbon",
        {
          tabs: [{ id: "Tab1", visible: false }],
          controls: [
            { id: "Button1", enabled: false },
            { id: "Button2", enabled: true },
          ],
        },
      ],
    ],
  ],
])("%s", async (_, ask, expected) => {
  const { window, calls } = await openFrame(host());
  await ask(window.Office);
  expect(calls).toEqual(expected);
});

test("the add-in hears when its pane is shown or hidden, by itself or by the page, and only then", async () => {
  const { window, connection } = await openFrame(host());
  const heard: string[] = [];
  await window.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
  await window.Office.addin.showAsTaskpane();
  await window.Office.addin.hide();
  await arrival();
  connection.paneShown(true);
  await arrival();
  expect(heard).toEqual(["Hidden", "Taskpane"]);
});

test("how the add-in starts is remembered by the host, whatever frame asks", async () => {
  const shared = host();
  const first = await openFrame(shared);
  expect(await first.window.Office.addin.getStartupBehavior()).toBe("None");
  await first.window.Office.addin.setStartupBehavior(first.window.Office.StartupBehavior.load);
  expect(await (await openFrame(shared)).window.Office.addin.getStartupBehavior()).toBe("Load");
});

test.each<[string, Partial<FrameOptions>, Asking, string]>([
  [
    "the pane of commands that are a page of their own",
    { sharedRuntime: false },
    ({ addin }) => addin.showAsTaskpane(),
    "Microsoft.AppRuntime.AppRuntimeService",
  ],
  [
    "the ribbon of an Excel that cannot change it",
    { level: "1.9" },
    ({ ribbon }) => ribbon.requestUpdate({ tabs: [{ id: "Tab1" }] }),
    "Microsoft.DynamicRibbon.DynamicRibbon",
  ],
  [
    "tabs that come and go",
    {},
    ({ ribbon }) => ribbon.requestCreateControls({ actions: [], tabs: [] }),
    "DynamicRibbon.executeRequestCreate",
  ],
])("not there: %s", async (_, options, ask, member) => {
  const { window } = await openFrame(host(), options);
  await expect(ask(window.Office)).rejects.toMatchObject({
    code: "ApiNotFound",
    message: `The API ${member} is not available in this host.`,
  });
});

test("the pane is shown in a workbook open for reading only, and after the editing of a cell", async () => {
  const reading = host();
  reading.workbook.book.readOnly = true;
  const { window, calls } = await openFrame(reading);
  reading.beginCellEdit();
  const shown = window.Office.addin.showAsTaskpane();
  await arrival();
  expect(calls).toEqual([]);
  reading.endCellEdit();
  await shown;
  expect(calls).toEqual([["show"]]);
});
