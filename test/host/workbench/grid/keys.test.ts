import { commandOf, type Command } from "../../../../host/workbench/grid/keys";

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const [shiftKey, ctrlKey, altKey, metaKey] = [true, true, true, true];

test.each<[string, Partial<typeof NONE>, Command | null]>([
  ["ArrowDown", {}, { name: "move", direction: "down", extend: false }],
  ["ArrowLeft", { shiftKey }, { name: "move", direction: "left", extend: true }],
  ["ArrowUp", { ctrlKey }, { name: "toEdge", direction: "up", extend: false }],
  ["ArrowUp", { metaKey, shiftKey }, { name: "toEdge", direction: "up", extend: true }],
  ["ArrowDown", { altKey }, { name: "openChoices" }],
  ["PageDown", {}, { name: "page", direction: "down", extend: false }],
  ["PageDown", { ctrlKey }, { name: "nextSheet" }],
  ["Home", {}, { name: "rowStart", extend: false }],
  ["Home", { ctrlKey, shiftKey }, { name: "sheetStart", extend: true }],
  ["End", { ctrlKey }, { name: "sheetEnd", extend: false }],
  ["Tab", { shiftKey }, { name: "step", direction: "left" }],
  ["Enter", {}, { name: "step", direction: "down" }],
  ["a", { ctrlKey }, { name: "selectAll" }],
  [" ", { ctrlKey }, { name: "selectColumns" }],
  [" ", { shiftKey }, { name: "selectRows" }],
  [" ", {}, { name: "type" }],
  ["å", {}, { name: "type" }],
  ["Dead", {}, { name: "type" }],
  ["@", { ctrlKey, altKey }, { name: "type" }],
  ["F2", {}, { name: "edit" }],
  ["Delete", {}, { name: "clear" }],
  ["Z", { ctrlKey, shiftKey }, { name: "redo" }],
  ["z", { ctrlKey }, { name: "undo" }],
  ["F10", { shiftKey }, { name: "contextMenu" }],
  ["F10", {}, null],
  ["F6", {}, null],
  ["c", { ctrlKey }, null],
  ["Escape", {}, null],
  ["Shift", { shiftKey }, null],
])("%s with %p", (key, modifiers, command) => {
  expect(commandOf({ key, ...NONE, ...modifiers })).toEqual(command);
});
