import { quoteSheet } from "../core/address";
import type { TableCell } from "../core/cellBlocks";
import { UNDERLAG_IDENTITY, type SourceLink, type UnderlagRow } from "../core/underlag";
import type { OwnedSheet } from "./owned";
import { type OwnedTable, type TakenNames, writeOwnedTable } from "./ownedTable";

/** In points. */
const WIDTHS = [40, 70, 190, 80, 80, 520, 190, 60, 70, 100, 150];

/** Has the add-in's own table with one row for each intervention say what `rows`, of which there must be one, do (`writeOwnedTable`). */
export function writeUnderlag(
  context: Excel.RequestContext,
  owned: OwnedSheet | undefined,
  title: string,
  columns: readonly string[],
  rows: readonly UnderlagRow[],
  taken: TakenNames,
): Promise<OwnedTable> {
  const plan = {
    mark: "Insatskollen_Underlag" as const,
    title,
    columns,
    widths: WIDTHS,
    rows: rows.map(({ values, source }): TableCell[] => [...values, linkTo(source)]),
    identity: UNDERLAG_IDENTITY,
  };
  return writeOwnedTable(context, owned, plan, taken);
}

/** Signs that Excel lets no sheet have in its name: a file from elsewhere may, but no reference can. */
const REFUSED = /[[\]*?:/\\]|^'|'$/;

/** A link to a cell, as a formula that shows where it leads and follows the cell when rows come and go above it. */
export function linkTo({ sheet, address }: SourceLink): TableCell {
  const column = address.replace(/\d+$/, "");
  const quoted = quoteSheet(sheet);
  // Fixed, so that the link stays the same where its own row is sorted.
  const row = `ROW(${quoted}!$${column}$${address.slice(column.length)})`;
  const place = (start: string) =>
    REFUSED.test(sheet) ? formulaText(`${start}!${address}`) : `${formulaText(`${start}!${column}`)}&${row}`;
  return { formula: `=HYPERLINK(${place(`#${quoted}`)},${place(sheet)})` };
}

/** A text as it stands in a formula. */
function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
