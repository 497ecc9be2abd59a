import { readFileSync } from "node:fs";
import path from "node:path";
import { ErrandQueue } from "../../src/actions/errandQueue";
import { ACTIONS } from "../../src/actions/actions";
import type { Actions } from "../../src/actions/errands";
import { COMMANDS, runCommand } from "../../src/commands/commands";
import { COMMAND_NAMES, type CommandName } from "../../src/commands/names";
import type { Shown } from "../../src/commands/viewAfter";
import { LocalThinker } from "../../src/thinking/localThinker";

test("every function that the manifest names is a command, and every command has a button", () => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual([...COMMAND_NAMES].sort());
});

/** A queue whose label errand notes what it is told, in an Excel with or without a shared runtime. */
function surroundings(hasSharedRuntime = true) {
  const noted: unknown[] = [];
  const labelSelection: Actions["labelSelection"] = (errand, change) => {
    noted.push(errand.language, change);
    const report = { written: [], conflicts: [], interventions: 1, sideBySide: 0, withoutColumn: 0 };
    return Promise.resolve({ ok: true, report });
  };
  const office = {
    addin: { showAsTaskpane: () => Promise.resolve(noted.push("pane")) },
    context: { requirements: { isSetSupported: () => hasSharedRuntime } },
  };
  Object.assign(globalThis, { Office: office, document: { documentElement: { lang: "en-GB" } } });
  const checkLabels: Actions["checkLabels"] = () =>
    Promise.resolve({ ok: false, fault: { code: "unexpected", detail: "" } });
  const actions = { ...ACTIONS, labelSelection, checkLabels };
  const queue = new ErrandQueue(() => Promise.resolve(actions), new LocalThinker());
  return { noted, queue, event: { completed: () => noted.push("completed") } };
}

test.each<[CommandName, unknown]>([
  ["labelSA", { axis: "approach", value: "SA" }],
  ["labelPI", { axis: "approach", value: "PI" }],
  ["labelR", { axis: "focus", value: "R" }],
  ["labelG", { axis: "focus", value: "G" }],
  ["labelRG", { axis: "focus", value: "R-G" }],
  ["clearLabels", "clear"],
])("%s asks for its label in the page's language, and leaves the pane closed", async (name, change) => {
  const { noted, queue, event } = surroundings();
  await runCommand(COMMANDS[name], event, queue);
  expect(noted).toEqual(["en", change, "completed"]);
});

const shows = (shown: Shown) => () => Promise.resolve(shown);
const fail = () => Promise.reject(new Error("no"));

test.each<[Shown, boolean, string | null, unknown[]]>([
  ["summary", true, "summary", ["completed", "pane"]],
  ["any", true, null, ["completed", "pane"]],
  [null, true, null, ["completed"]],
  ["summary", false, "summary", ["completed"]],
])("%s, shared runtime %s", async (shown, hasSharedRuntime, view, expected) => {
  const { noted, queue, event } = surroundings(hasSharedRuntime);
  await runCommand(shows(shown), event, queue);
  expect([queue.state().view, noted]).toEqual([view, expected]);
});

test("Excel is told that a command is done even where it breaks", async () => {
  const { noted, queue, event } = surroundings();
  await expect(runCommand(fail, event, queue)).rejects.toThrow("no");
  expect(noted).toEqual(["completed"]);
});

test("the button for definitions opens the settings", async () => {
  const { queue, event } = surroundings();
  await runCommand(COMMANDS.showDefinitions, event, queue);
  expect(queue.state().view).toBe("definitions");
});
