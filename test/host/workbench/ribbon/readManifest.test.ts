import { readFileSync } from "node:fs";
import { buttonsOf, ManifestFault } from "../../../../host/workbench/ribbon/manifest";
import { manifestOf, manifestText, type Parts } from "./manifestTexts";

const LABEL = '<Label resid="x"/>';
const SHOW = '<Action xsi:type="ShowTaskpane"><SourceLocation resid="page"/></Action>';
const RUN = '<Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action>';
const BUTTON = `<Control xsi:type="Button" id="b">${LABEL}${RUN}</Control>`;

/** A button as it is read when nothing is said but its label and that it runs `run`. */
const READ = { kind: "button", label: "X", supertip: null, icons: [], enabled: true };
const RUNS = { action: { kind: "function", name: "run" } };

function tabWith(controls: string): Parts {
  return { tabs: `<CustomTab id="t"><Group id="g">${LABEL}${controls}</Group>${LABEL}</CustomTab>` };
}

function controlsOf(controls: string) {
  return manifestOf(manifestText(tabWith(controls))).tabs[0]?.groups[0]?.controls;
}

test.each([
  ["sv-SE", "Insatser", "Läs in & kontrollera"],
  ["en-US", "Interventions", "Read & check"],
  ["EN-us", "Interventions", "Read & check"],
  ["en-GB", "Insatser", "Läs in & kontrollera"],
])("the add-in's own manifest in %s has the tab %s and begins with %s", (locale, tab, first) => {
  const manifest = manifestOf(readFileSync("manifest.xml", "utf8"), locale);
  expect(manifest).toMatchObject({
    id: "b8a64b99-d945-4dbd-9121-e35965d323cd",
    displayName: "Insatskollen",
    sharedRuntime: true,
    functionFile: "https://localhost:3000/taskpane.html",
    tabs: [{ id: "Insatskollen.Tab", isOfficeTab: false, label: tab }],
  });
  expect(buttonsOf(manifest)[0]?.label).toBe(first);
});

test("every button of the add-in's own manifest runs a function or shows the pane, and tells what it does", () => {
  const buttons = buttonsOf(manifestOf(readFileSync("manifest.xml", "utf8")));
  expect(buttons.map(({ action }) => (action.kind === "function" ? action.name : action.page))).toEqual([
    "checkLabels",
    "repairLabels",
    "fillLabels",
    "labelSA",
    "labelPI",
    "labelR",
    "labelG",
    "labelRG",
    "clearLabels",
    "undoLast",
    "buildSummary",
    "showDefinitions",
    "https://localhost:3000/taskpane.html",
    "labelSA",
    "labelPI",
    "labelR",
    "labelG",
    "labelRG",
    "clearLabels",
  ]);
  expect(buttons.filter(({ supertip }) => !supertip?.description)).toEqual([]);
  expect(buttons.map(({ icons }) => icons.map(({ size }) => size))).toEqual(
    buttons.map(() => [16, 20, 24, 32, 40, 48, 64, 80]),
  );
});

test.each([
  ["a button that runs a function", BUTTON, { ...READ, ...RUNS, id: "b" }],
  [
    "a button that shows the pane",
    `<Control xsi:type="Button" id="b">${LABEL}${SHOW}</Control>`,
    { ...READ, id: "b", action: { kind: "pane", page: "https://a/page.html" } },
  ],
  [
    "one that is disabled until the add-in enables it",
    `<Control xsi:type="Button" id="b">${LABEL}${RUN}<Enabled>false</Enabled></Control>`,
    { ...READ, ...RUNS, id: "b", enabled: false },
  ],
  [
    "icons, smallest first, and a supertip",
    `<Control xsi:type="Button" id="b">${LABEL}
       <Supertip><Title resid="x"/><Description resid="x"/></Supertip>
       <Icon><bt:Image size="32" resid="big"/><bt:Image size="16" resid="small"/></Icon>${RUN}</Control>`,
    {
      ...READ,
      ...RUNS,
      id: "b",
      supertip: { title: "X", description: "X" },
      icons: [
        { size: 16, address: "https://a/16.png" },
        { size: 32, address: "https://a/32.png" },
      ],
    },
  ],
  [
    "a menu",
    `<Control xsi:type="Menu" id="m">${LABEL}<Items><Item id="i">${LABEL}${RUN}</Item></Items></Control>`,
    { kind: "menu", id: "m", label: "X", supertip: null, icons: [], items: [{ ...READ, ...RUNS, id: "i" }] },
  ],
])("%s is read", (_, xml, expected) => expect(controlsOf(xml)).toEqual([expected]));

test("groups in a tab of Excel's own are told apart, and have no label of the tab", () => {
  const tabs = `<OfficeTab id="TabHome"><Group id="g">${LABEL}${BUTTON}</Group></OfficeTab>`;
  expect(manifestOf(manifestText({ tabs })).tabs).toMatchObject([
    { id: "TabHome", isOfficeTab: true, label: "", groups: [{ id: "g", label: "X" }] },
  ]);
});

test("only the cell's context menu is read", () => {
  const menu = (id: string, button: string) => `<OfficeMenu id="${id}">${button}</OfficeMenu>`;
  const text = BUTTON.replace('id="b"', 'id="other"');
  const contextMenu = `<ExtensionPoint xsi:type="ContextMenu">${menu("ContextMenuText", text)}${menu("ContextMenuCell", BUTTON)}</ExtensionPoint>`;
  expect(manifestOf(manifestText({ contextMenu })).cellMenu.map(({ id }) => id)).toEqual(["b"]);
});

test.each([
  ["", false],
  ["<Runtimes><Runtime resid='page' lifetime='long'/></Runtimes>", true],
  ["<Runtimes><Runtime resid='page' lifetime='short'/></Runtimes>", false],
  ["<Runtimes><Runtime resid='page'/></Runtimes>", false],
])("with %p the runtime is shared: %p", (runtimes, expected) =>
  expect(manifestOf(manifestText({ runtimes })).sharedRuntime).toBe(expected),
);

test("what a manifest need not have is null or empty", () =>
  expect(manifestOf(manifestText({}))).toEqual({
    id: "00000000-0000-0000-0000-000000000001",
    displayName: "Namn",
    icon: "https://a/icon.png",
    sharedRuntime: false,
    functionFile: null,
    tabs: [],
    cellMenu: [],
  }));

test.each([
  ["not XML", "<OfficeApp", "The manifest is not well-formed XML."],
  ["no commands", "<OfficeApp/>", "OfficeApp lacks VersionOverrides."],
  [
    "an unknown text",
    manifestText(tabWith(BUTTON.replace('"x"', '"y"'))),
    "Resources lacks what Label y names.",
  ],
  ["no label", manifestText(tabWith(BUTTON.replace(LABEL, ""))), "Control b lacks Label."],
  ["no action", manifestText(tabWith(BUTTON.replace(RUN, ""))), "Control b lacks Action."],
  [
    "another action",
    manifestText(tabWith(BUTTON.replace("ExecuteFunction", "Other"))),
    'Action is neither ShowTaskpane nor ExecuteFunction but "Other".',
  ],
  [
    "another control",
    manifestText(tabWith(BUTTON.replace("Button", "Gallery"))),
    "Control b is neither a Button nor a Menu.",
  ],
  [
    "no workbook",
    manifestText({}).replace('xsi:type="Workbook"', 'xsi:type="Presentation"'),
    "Hosts lacks a Host of the type Workbook.",
  ],
])("a manifest with %s is refused by name", (_, xml, message) =>
  expect(() => manifestOf(xml)).toThrow(new ManifestFault(message)),
);
