import type { Book, Scalar } from "../host/model/book";
import { newBook } from "../host/model/newBook";
import { type OfficeClient, connectOffice } from "../host/node/officeClient";
import { Host, type Limits } from "../host/protocol/host";

/** Sheets as grids, by name. */
export type Grids = Readonly<Record<string, readonly (readonly Scalar[])[]>>;

export interface OpenBook {
  readonly book: Book;
  readonly host: Host;
  readonly client: OfficeClient;
}

/** Opens a workbook with these sheets in the stand-in host and connects office.js to it. */
export function openBook(grids: Grids, limits?: Limits): OpenBook {
  const [first = "Blad1", ...others] = Object.keys(grids);
  const book = newBook("Bok1.xlsx", [first, ...others]);
  for (const sheet of book.sheets) {
    sheet.rows = (grids[sheet.name] ?? []).map((row) =>
      row.map((value) => (value === "" ? undefined : { value, style: 0 })),
    );
  }
  const host = new Host(book, limits);
  return { book, host, client: connectOffice(host) };
}

/** The values of a sheet of the open book as a grid; cells without a value are `""`. */
export function gridOf(book: Book, sheet: string): Scalar[][] {
  const rows = book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? ""));
}
