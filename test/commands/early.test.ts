import "../../src/commands/early";
import { COMMAND_NAMES } from "../../src/commands/names";

/** Presses a button: calls the function that office.js finds under its name. */
function press(name: string): void {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof found !== "function") throw new Error(`there is no ${name}`);
  Reflect.apply(found, undefined, [{ completed: name }]);
}

test("what is pressed before the commands are there is run when they come, in that order, and later presses at once", async () => {
  const run: unknown[] = [];
  press("labelSA");
  press("checkLabels");
  await Promise.resolve();
  expect(run).toEqual([]);
  takeOverCommands?.((name, event) => run.push([name, event]));
  await Promise.resolve();
  press("undoLast");
  await Promise.resolve();
  expect(run).toEqual(["labelSA", "checkLabels", "undoLast"].map((name) => [name, { completed: name }]));
});

test.each(COMMAND_NAMES)("%s is there", (name) => {
  expect(typeof Reflect.get(globalThis, name)).toBe("function");
});
