import { newBook } from "../../../host/model/newBook";
import { Host, type Limits } from "../../../host/protocol/host";
import { connectionLost, NO_TROUBLE, type Trouble } from "../../../host/protocol/trouble";
import { type OfficeFrame, arrival, openFrame, resultOf } from "./officeFrame";

const A1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
const hostWith = (limits?: Limits) => new Host(newBook("Bok.xlsx", ["Blad1", "Blad2"]), limits);

const write = ({ window }: OfficeFrame, value: unknown, options: Excel.RunOptions = {}) =>
  window.Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });

const read = ({ window }: OfficeFrame) =>
  window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

const colleagueWrites = (host: Host, value: string) =>
  host.workbook.events.actingAs("colleague", () => host.workbook.activeWorksheet().range(A1).write(value));

test("what is written is read, and is in the workbook", async () => {
  const host = hostWith();
  const frame = await openFrame(host);
  await write(frame, 'Å "1"\n\\');
  expect(await read(frame)).toBe('Å "1"\n\\');
  expect(host.workbook.activeWorksheet().range(A1).sheet.rows[0]?.[0]?.value).toBe('Å "1"\n\\');
});

test("a batch that fails tells where", async () => {
  const { window } = await openFrame(hostWith());
  const missing = window.Excel.run((context) => {
    context.workbook.worksheets.getItem("Saknas").activate();
    return context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

const SMALL = { requestBytes: 1500, responseBytes: 700 };
const LONG = "å".repeat(400);

test.each<[string, (host: Host) => void, (frame: OfficeFrame) => Promise<unknown>, object]>([
  [
    "a workbook open for reading only",
    ({ workbook }) => (workbook.book.readOnly = true),
    (frame) => write(frame, "x"),
    { code: "AccessDenied", httpStatusCode: 401 },
  ],
  [
    "a cell that is being edited",
    (host) => host.beginCellEdit(),
    read,
    { code: "InvalidOperationInCellEditMode" },
  ],
  [
    "a request over the limit",
    (host) => (host.limits = SMALL),
    (frame) => write(frame, LONG + LONG),
    { code: "RequestPayloadSizeLimitExceeded" },
  ],
  [
    "an answer over the limit",
    (host) => {
      host.limits = SMALL;
      host.workbook.activeWorksheet().range(A1).write(LONG);
    },
    read,
    { code: "ResponsePayloadSizeLimitExceeded" },
  ],
])("refused: %s", async (_, prepare, ask, error) => {
  const host = hostWith();
  const frame = await openFrame(host);
  prepare(host);
  await expect(ask(frame)).rejects.toMatchObject(error);
});

test("a request that may wait is carried out when the cell has been edited", async () => {
  const host = hostWith();
  const frame = await openFrame(host);
  host.beginCellEdit();
  const written = write(frame, "väntade", { delayForCellEdit: true });
  await arrival();
  expect(host.workbook.activeSheet().rows[0]).toBeUndefined();
  host.endCellEdit();
  await written;
  expect(await read(frame)).toBe("väntade");
});

describe("trouble", () => {
  const nth =
    (number: number): Trouble["before"] =>
    (request) =>
      request === number ? connectionLost() : null;
  const lost = { code: "GeneralException", httpStatusCode: 500 };

  test.each<[string, Partial<Trouble>, unknown]>([
    ["before it is carried out", { before: nth(2) }, "first"],
    ["after it has been carried out", { after: nth(2) }, "second"],
  ])("the second request is lost %s", async (_, trouble, left) => {
    const host = hostWith();
    const frame = await openFrame(host);
    host.setTrouble({ ...NO_TROUBLE, ...trouble });
    await write(frame, "first");
    await expect(write(frame, "second")).rejects.toMatchObject(lost);
    expect(await read(frame)).toBe(left);
  });

  test("a colleague writes just before a request, and the add-in is told whose change it was", async () => {
    const host = hostWith();
    const frame = await openFrame(host);
    const heard: unknown[] = [];
    await frame.window.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(({ address, source, triggerSource }) => {
        heard.push([address, source, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.setTrouble({
      ...NO_TROUBLE,
      before: (request) => {
        if (request === 1) colleagueWrites(host, "kollega");
        return null;
      },
    });
    expect(await read(frame)).toBe("kollega");
    await arrival();
    expect(heard).toEqual([["A1", "Remote", "Unknown"]]);
  });

  test("a slow host carries a request out when the delay has passed", async () => {
    const host = hostWith();
    const frame = await openFrame(host);
    host.setTrouble({ ...NO_TROUBLE, delay: 100 });
    const written = write(frame, "sent");
    await arrival();
    expect(host.workbook.activeSheet().rows[0]).toBeUndefined();
    await written;
    expect(host.workbook.activeSheet().rows[0]?.[0]?.value).toBe("sent");
  });
});

test("a member that the frame's level lacks is not there, named or among all", async () => {
  const client = {
    isKnown: (type: string, member: string) =>
      !["Worksheet.visibility", "Range.select"].includes(`${type}.${member}`),
    service: () => null,
  };
  const { window } = await openFrame(hostWith(), {}, client);
  const onSheet = (ask: (sheet: Excel.Worksheet) => void) =>
    window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      ask(sheet);
      await context.sync();
      return sheet.toJSON();
    });
  const lacks = (member: string) => ({
    code: "ApiNotFound",
    message: expect.stringContaining(member) as unknown,
  });
  await expect(onSheet((sheet) => sheet.getRange("A1").select())).rejects.toMatchObject(
    lacks("Range.select"),
  );
  await expect(onSheet((sheet) => sheet.load("visibility"))).rejects.toMatchObject(
    lacks("Worksheet.visibility"),
  );
  await expect(onSheet((sheet) => (sheet.visibility = "Hidden"))).rejects.toMatchObject(
    lacks("Worksheet.visibility"),
  );
  const all = await onSheet((sheet) => sheet.load());
  expect(all).toMatchObject({ name: "Blad1" });
  expect(all).not.toHaveProperty("visibility");
});

describe("events", () => {
  test("every frame hears of a change that no request made, until it is closed", async () => {
    const host = hostWith();
    const frames = [await openFrame(host), await openFrame(host)];
    const heard: number[] = [];
    for (const [index, { window }] of frames.entries()) {
      await window.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => Promise.resolve(void heard.push(index)));
        await context.sync();
      });
    }
    colleagueWrites(host, "ett");
    host.flushEvents();
    await arrival();
    frames[0]?.connection.close();
    colleagueWrites(host, "två");
    host.flushEvents();
    await arrival();
    expect(heard).toEqual([0, 1, 1]);
  });

  test("the document's own event of a new selection", async () => {
    const host = hostWith();
    const { window } = await openFrame(host);
    const heard: string[] = [];
    const { context, EventType } = window.Office;
    const on = (event: { type: string }) => void heard.push(event.type);
    await resultOf<void>((done) =>
      context.document.addHandlerAsync(EventType.DocumentSelectionChanged, on, done),
    );
    host.workbook.select(host.workbook.activeWorksheet().range({ ...A1, lastRow: 3 }));
    host.flushEvents();
    await arrival();
    expect(heard).toEqual(["documentSelectionChanged"]);
  });

  test("a frame that has switched its events off does not leave them so", async () => {
    const host = hostWith();
    const frame = await openFrame(host);
    await frame.window.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    expect(host.workbook.events.enabled).toBe(false);
    frame.connection.close();
    expect(host.workbook.events.enabled).toBe(true);
  });
});

describe("focus", () => {
  const press = (window: OfficeFrame["window"], keyCode: number, shiftKey: boolean) =>
    window.dispatchEvent(Object.assign(new window.Event("keydown"), { keyCode, shiftKey }));

  test.each<[number, boolean, "next" | "previous" | "grid"]>([
    [9, false, "next"],
    [9, true, "previous"],
    [27, false, "grid"],
  ])("key %i with shift %p leaves the frame to %s", async (code, shift, to) => {
    const { window, calls } = await openFrame(hostWith());
    press(window, code, shift);
    expect(calls).toEqual([["leave", to]]);
  });
});

test("the focus enters at the first or the last control", async () => {
  const { connection, window } = await openFrame(hostWith());
  window.document.body.innerHTML = "<button>1</button><button>2</button><button>3</button>";
  const focused = async (from: "start" | "end") => {
    connection.enter(from);
    await arrival();
    return window.document.activeElement?.textContent;
  };
  expect(await focused("end")).toBe("3");
  expect(await focused("start")).toBe("1");
});

describe("calls of the document", () => {
  const failure = (code: number) => ({ status: "failed", error: { code } });

  test.each<
    [string, (office: typeof Office, done: (result: Office.AsyncResult<unknown>) => void) => void, number]
  >([
    [
      "a file",
      ({ context, FileType }, done) => context.document.getFileAsync(FileType.Compressed, done),
      5000,
    ],
    ["a binding", ({ context }, done) => context.document.bindings.getAllAsync(done), 5000],
    [
      "a place",
      ({ context, GoToType }, done) => context.document.goToByIdAsync("A1", GoToType.NamedItem, done),
      5000,
    ],
    ["the address", ({ context }, done) => context.document.getFilePropertiesAsync(done), 5000],
  ])("%s is refused, not left unanswered", async (_, call, code) => {
    const { window } = await openFrame(hostWith());
    expect(await resultOf((done) => call(window.Office, done))).toMatchObject(failure(code));
  });
});
