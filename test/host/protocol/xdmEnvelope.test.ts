import { notificationText, readRequest } from "../../../host/protocol/xdmEnvelope";

const call = {
  _messageType: 0,
  _actionType: 0,
  _actionName: "executeMethod",
  _conversationId: "mine",
  _correlationId: 7,
  _data: { a: 1 },
};

test.each<[string, object, ReturnType<typeof readRequest>]>([
  ["a call", call, { action: "executeMethod", kind: "invoke", correlation: 7, data: { a: 1 } }],
  [
    "a registration",
    { ...call, _actionType: 1, _actionName: "richApiMessage" },
    { action: "richApiMessage", kind: "register", correlation: 7, data: { a: 1 } },
  ],
  [
    "its opposite",
    { ...call, _actionType: 2, _actionName: "richApiMessage" },
    { action: "richApiMessage", kind: "unregister", correlation: 7, data: { a: 1 } },
  ],
  ["another conversation", { ...call, _conversationId: "other" }, null],
  ["an answer of the frame's", { ...call, _messageType: 1 }, null],
  ["no name", { ...call, _actionName: undefined }, null],
  ["no number to answer to", { ...call, _correlationId: "7" }, null],
])("read: %s", (_, message, request) =>
  expect(readRequest(JSON.stringify(message), "mine")).toEqual(request),
);

test.each(["", "{", "null", "[]", "7", '"executeMethod"'])("%p is nobody's", (text) =>
  expect(readRequest(text, "mine")).toBeNull(),
);

test("a notification goes over a conversation of its own", () =>
  expect(JSON.parse(notificationText("mine", 3, 11))).toMatchObject({
    _messageType: 0,
    _conversationId: "mine_ntf",
    _correlationId: 3,
    _data: [11],
  }));
