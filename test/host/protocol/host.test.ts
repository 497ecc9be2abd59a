import { newBook } from "../../../host/model/newBook";
import { WORKBOOK_CLIENT } from "../../../host/protocol/client";
import { Host, type Reply } from "../../../host/protocol/host";
import { NO_TROUBLE } from "../../../host/protocol/trouble";
import { cellsOf, onSheet, openExcel } from "../openExcel";

const SMALL = { requestBytes: 2000, responseBytes: 1500 };
const LONG = "å".repeat(900);

const write = (text: string) => onSheet((sheet) => void (sheet.getRange("A1").values = [[text]]));

test("a request over the limit, in bytes and not in characters, is not carried out", async () => {
  openExcel(["Blad1"], SMALL);
  await expect(write(LONG)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(await cellsOf("Blad1", "A1")).toEqual([[""]]);
  await write("x".repeat(900));
  expect(await cellsOf("Blad1", "A1")).toEqual([["x".repeat(900)]]);
});

test("a response over the limit", async () => {
  const { workbook } = openExcel(["Blad1"], SMALL);
  workbook.activeWorksheet().range({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }).write(LONG);
  await expect(cellsOf("Blad1", "A1")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("Excel on the web takes 5 MB", async () => {
  openExcel();
  const rows = (count: number) => Array.from({ length: count }, () => ["x".repeat(30_000)]);
  const fill = (count: number) =>
    onSheet((sheet) => void (sheet.getRangeByIndexes(0, 0, count, 1).values = rows(count)));
  await fill(170);
  await expect(fill(180)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("a workbook open for reading only can be read", async () => {
  const { workbook } = openExcel();
  workbook.book.readOnly = true;
  expect(await cellsOf("Blad1", "A1")).toEqual([[""]]);
  await expect(write("a")).rejects.toMatchObject({ code: "AccessDenied" });
});

test("while a cell is edited requests are refused", async () => {
  const host = openExcel();
  host.beginCellEdit();
  await expect(cellsOf("Blad1", "A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  host.endCellEdit();
  expect(await cellsOf("Blad1", "A1")).toEqual([[""]]);
});

test("a request that is willing to wait is answered when the editing ends", async () => {
  const host = openExcel();
  const order: string[] = [];
  host.beginCellEdit();
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["klar"]];
    await context.sync();
    order.push("answered");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  order.push("ended");
  host.endCellEdit();
  await waiting;
  expect(order).toEqual(["ended", "answered"]);
  expect(await cellsOf("Blad1", "A1")).toEqual([["klar"]]);
});

test("800,000 cells are written in one sync, in blocks of 1,500, where the limit lets them", async () => {
  const { client } = openExcel(["Blad1"], { requestBytes: 1e9, responseBytes: 1e9 });
  const data = Array.from({ length: 100_000 }, (_, row) => [
    row,
    "Utbildning",
    true,
    row / 8,
    "",
    "a",
    "SA",
    "R",
  ]);
  await onSheet((sheet) => void (sheet.getRangeByIndexes(0, 0, data.length, 8).values = data));
  // The second message releases the range.
  expect(client.traffic.messages).toBe(2);
  expect(await cellsOf("Blad1", "A1:H100000")).toEqual(data);
});

test("a fault of the host is answered, so that nobody waits for ever, and is thrown", () => {
  const host = new Host(newBook("Bok.xlsx", ["Blad1"]));
  const fault = () => {
    throw new TypeError("a fault");
  };
  host.setTrouble({ ...NO_TROUBLE, before: fault });
  const replies: Reply[] = [];
  const body = { Actions: [{ Id: 1, ActionType: 5, ObjectPathId: 0 }], ObjectPaths: {} };
  const request = { body, text: "", flags: 0, client: WORKBOOK_CLIENT };
  expect(() => host.submit(request, (reply) => void replies.push(reply))).toThrow("a fault");
  expect(replies.map(({ status, body }) => [status, JSON.parse(body) as unknown])).toMatchObject([
    [500, { error: { code: "GeneralException" } }],
  ]);
});
