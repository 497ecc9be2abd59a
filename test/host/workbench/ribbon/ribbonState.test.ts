import { buttonsOf } from "../../../../host/workbench/ribbon/manifest";
import {
  type RibbonState,
  UNCHANGED,
  updated,
  withState,
} from "../../../../host/workbench/ribbon/ribbonState";
import { manifestOf, manifestText } from "./manifestTexts";

const RUN = '<Label resid="x"/><Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action>';
const tab = (id: string, controls: string) =>
  `<CustomTab id="${id}"><Group id="g${id}"><Label resid="x"/>${controls}</Group><Label resid="x"/></CustomTab>`;
const MANIFEST = manifestOf(
  manifestText({
    tabs:
      tab("one", `<Control xsi:type="Button" id="a">${RUN}</Control>`) +
      tab(
        "two",
        `<Control xsi:type="Menu" id="m"><Label resid="x"/><Items><Item id="b">${RUN}<Enabled>false</Enabled></Item></Items></Control>`,
      ),
  }),
);

test.each<[string, RibbonState, readonly string[], readonly string[]]>([
  ["nothing", UNCHANGED, ["one", "two"], ["a"]],
  ["a hidden tab", { visible: { one: false }, enabled: {} }, ["two"], []],
  ["a disabled button", { visible: {}, enabled: { a: false } }, ["one", "two"], []],
  ["an enabled item of a menu", { visible: {}, enabled: { b: true } }, ["one", "two"], ["a", "b"]],
  ["ids that are not there", { visible: { x: false }, enabled: { y: false } }, ["one", "two"], ["a"]],
])("after %s these tabs are shown and these buttons enabled", (_, state, tabs, enabled) => {
  const now = withState(MANIFEST, state);
  expect(now.tabs.map(({ id }) => id)).toEqual(tabs);
  expect(
    buttonsOf(now)
      .filter((button) => button.enabled)
      .map(({ id }) => id),
  ).toEqual(enabled);
});

test("an update changes what it names and leaves the rest", () => {
  const first = updated(UNCHANGED, {
    tabs: [{ id: "one", visible: false }],
    controls: [{ id: "a", enabled: false }],
  });
  const second = updated(first, {
    tabs: [{ id: "one", visible: true }],
    controls: [{ id: "b", enabled: true }],
  });
  expect(second).toEqual({ visible: { one: true }, enabled: { a: false, b: true } });
});
