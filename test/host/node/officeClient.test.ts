import { newBook } from "../../../host/model/newBook";
import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });

const hostWith = (...names: [string, ...string[]]) => new Host(newBook("Bok.xlsx", names));

test("the unmodified office.js speaks with the host, and then with another", async () => {
  connectOffice(hostWith("Ett", "Två"));
  expect(await sheetNames()).toEqual(["Ett", "Två"]);
  connectOffice(hostWith("Tre"));
  expect(await sheetNames()).toEqual(["Tre"]);
});

test("messages and bytes are counted", async () => {
  const { traffic } = connectOffice(hostWith("Å"));
  await sheetNames();
  expect(traffic.messages).toBe(1);
  expect(traffic.requestBytes).toBeGreaterThan(200);
  expect(traffic.responseBytes).toBeGreaterThan(100);
});

test("a test can refuse the n-th request, or change the book before it", async () => {
  const host = hostWith("Ett");
  const client = connectOffice(host);
  const body = JSON.stringify({ error: { code: "ServiceUnavailable", message: "gone" } });
  client.beforeRequest = (number) => {
    if (number === 1) host.workbook.activeWorksheet().rename("Nytt");
    return number === 2 ? { status: 503, body } : null;
  };
  expect(await sheetNames()).toEqual(["Nytt"]);
  await expect(sheetNames()).rejects.toMatchObject({ code: "ServiceUnavailable", httpStatusCode: 503 });
  expect(await sheetNames()).toEqual(["Nytt"]);
});
