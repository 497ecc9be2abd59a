import { checkLabels } from "../../src/actions/checkLabels";
import { fillLabels } from "../../src/actions/fillLabels";
import { perform } from "../../src/actions/perform";
import { LocalThinker } from "../../src/thinking/localThinker";
import { type OpenBook, openBook } from "../openBook";
import { INTERVENTIONS } from "./interventions";

const thinker = new LocalThinker();
const refuse = (code: string) => JSON.stringify({ error: { code, message: "Nej." } });

test.each<[string, (open: OpenBook) => void, string]>([
  ["a cell is being edited", ({ host }) => host.beginCellEdit(), "InvalidOperationInCellEditMode"],
  ["the workbook is for reading only", ({ book }) => (book.readOnly = true), "AccessDenied"],
  ["the workbook's structure is protected", ({ book }) => (book.protected = true), "AccessDenied"],
])("%s: the fault has Excel's code", async (_, prepare, code) => {
  const open = openBook(INTERVENTIONS);
  prepare(open);
  expect(await fillLabels({ language: "sv", thinker })).toMatchObject({ ok: false, fault: { code } });
});

test.each([1, 2])("a failure of message %i is told, and the next try succeeds", async (failing) => {
  const { client } = openBook(INTERVENTIONS);
  client.beforeRequest = (number) =>
    number === failing ? { status: 503, body: refuse("ServiceNotAvailable") } : null;
  expect(await checkLabels({ thinker })).toMatchObject({ ok: false, fault: { code: "ServiceNotAvailable" } });
  expect(await checkLabels({ thinker })).toMatchObject({ ok: true });
});

test("what nobody foresaw is a fault too, with its cause", async () => {
  openBook({});
  expect(await perform(() => Promise.reject(new TypeError("x is not y")))).toEqual({
    ok: false,
    fault: { code: "unexpected", detail: "TypeError: x is not y" },
  });
});
