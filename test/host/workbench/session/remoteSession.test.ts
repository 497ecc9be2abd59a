import { expose } from "comlink";
import { NO_TROUBLE, type BookView } from "../../../../host/workbench/session/contract";
import type { FrameOptions, PageCalls } from "../../../../host/protocol/xdmFrame";
import { remoteSession } from "../../../../host/workbench/session/remoteSession";
import { WorkbookSession } from "../../../../host/workbench/session/workbookSession";

const SHEET = "{00000001-0000-4000-8000-000000000000}";
const A1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
const FRAME: FrameOptions = {
  conversation: "samtal",
  addinId: "tillägg",
  locale: "sv-SE",
  level: "web",
  sharedRuntime: true,
  shown: true,
};

const PlainChannel = globalThis.MessageChannel;
let ports: MessagePort[];

/** Ports are closed after the test, those that comlink opens too: Node would wait for them. */
class Channel extends PlainChannel {
  constructor() {
    super();
    ports.push(this.port1);
  }
}

/** A session at the other end of a channel, as a page has it. */
function remote() {
  const { port1, port2 } = new Channel();
  expose(new WorkbookSession(), port1);
  return remoteSession(port2);
}

beforeEach(() => {
  ports = [];
  globalThis.MessageChannel = Channel;
});

afterEach(() => {
  globalThis.MessageChannel = PlainChannel;
  for (const port of ports) port.close();
});

test("what the page is told and asks for goes through a channel", async () => {
  const session = remote();
  const views: BookView[] = [];
  await session.watch((view) => views.push(view));
  expect(await session.edit(SHEET, 0, 0, [["=1+1", "2"]])).toEqual({ ok: true });
  expect(await session.edit(SHEET, 0, 0, [["----"]])).toEqual({ ok: false, code: "InvalidArgument" });
  expect(await session.cells(SHEET, { ...A1, lastColumn: 9 })).toMatchObject([
    { column: 0, text: "2", input: "=1+1", align: "right" },
    { column: 1, text: "2", input: "2", align: "right" },
  ]);
  const layout = await session.layout(SHEET);
  expect([layout?.rows, layout?.columns, layout?.rowHeights[0], layout?.columnWidths[0]]).toEqual([
    200, 52, 20, 64,
  ]);
  expect(await session.copy(SHEET, { ...A1, lastColumn: 1 })).toBe("2\t2");
  expect(await session.undo()).toEqual({ ok: true });
  await session.setTrouble({ ...NO_TROUBLE, readOnly: true });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(views.at(-1)).toMatchObject({ name: "Bok1.xlsx", readOnly: true, canUndo: false, canRedo: true });
});

test("a frame is answered over its port, until it is gone", async () => {
  const session = remote();
  const { port1, port2 } = new Channel();
  const left = new Promise((resolve) => void session.connect(FRAME, port2, pageCalls(resolve)));
  const ask = (action: string, data: unknown): Promise<unknown> => {
    const answer = new Promise(
      (resolve) => (port1.onmessage = ({ data: text }) => resolve(JSON.parse(String(text)))),
    );
    port1.postMessage(requestText(action, data));
    return answer;
  };
  expect(await ask("ContextActivationManager_getAppContextAsync", FRAME.addinId)).toMatchObject({
    _conversationId: FRAME.conversation,
    _errorCode: 0,
  });
  await ask("ContextActivationManager_notifyHost", [FRAME.addinId, 13]);
  expect(await left).toBe("leave next");
  const invoked = session.invoke(FRAME.conversation, "f", "Button", 60);
  await session.disconnect(FRAME.conversation);
  expect(await invoked).toBe("failed");
  expect(await session.invoke(FRAME.conversation, "f", "Button", 60)).toBe("failed");
});

function requestText(action: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: action,
    _conversationId: FRAME.conversation,
    _correlationId: 1,
    _serializerVersion: 1,
    _data: data,
  });
}

function pageCalls(tell: (call: string) => void): PageCalls {
  return {
    showPane: () => tell("show"),
    hidePane: () => tell("hide"),
    leaveFrame: (to) => tell(`leave ${to}`),
    updateRibbon: () => tell("ribbon"),
  };
}
