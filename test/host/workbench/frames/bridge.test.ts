import { isFrom } from "../../../../host/workbench/frames/bridge";

const FRAME = {} as Window;
const SPEAKER = { window: FRAME, origin: "https://localhost:3000", conversation: "conv-1" };
const HEARD = { source: FRAME, origin: "https://localhost:3000", data: '{"_conversationId":"conv-1"}' };

test.each<[string, object, boolean]>([
  ["the add-in in its conversation", {}, true],
  ["the add-in in the conversation of its notifications", { data: '{"_conversationId":"conv-1_ntf"}' }, true],
  ["another window", { source: {} }, false],
  ["no window", { source: null }, false],
  ["another origin", { origin: "https://localhost:3002" }, false],
  ["the same host in the clear", { origin: "http://localhost:3000" }, false],
  ["an earlier conversation", { data: '{"_conversationId":"conv-0"}' }, false],
  ["an object in place of a text", { data: { _conversationId: "conv-1" } }, false],
])("a message from %s: %#", (_, difference, expected) =>
  expect(isFrom(SPEAKER, { ...HEARD, ...difference })).toBe(expected),
);
