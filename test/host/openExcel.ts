import type { Scalar } from "../../host/model/book";
import { newBook } from "../../host/model/newBook";
import { connectOffice, type OfficeClient } from "../../host/node/officeClient";
import { Host, type Limits } from "../../host/protocol/host";

/** A new workbook that `Excel.run` works on from now on. */
export function openExcel(
  names: [string, ...string[]] = ["Blad1"],
  limits?: Limits,
): Host & { client: OfficeClient } {
  const host = new Host(newBook("Bok.xlsx", names), limits);
  return Object.assign(host, { client: connectOffice(host) });
}

/** What the cells of a sheet of the open workbook hold, as rows of an address. */
export function cellsOf(sheet: string, address: string): Promise<Scalar[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as Scalar[][];
  });
}

/** Runs code on the first sheet and gives what it returns, after a last sync. */
export function onSheet<T>(
  code: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await code(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

interface Loadable {
  readonly context: OfficeExtension.ClientRequestContext;
  load(names: string): unknown;
  toJSON(): unknown;
}

/** Loads properties of an object and gives them as plain data. */
export async function loaded(object: Loadable, names: string): Promise<unknown> {
  object.load(names);
  await object.context.sync();
  return object.toJSON();
}
