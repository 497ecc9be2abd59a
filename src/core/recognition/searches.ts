/** STEG 1 of a mapping: a search that states its hits and lists links. */
import { cellText, tidyText } from "../plainText";
import { isSectionHeading } from "../years";
import type { Grid, TextCell } from "./grid";
import type { SearchReport, StatedCount } from "./recognition";

type Kind = "total" | "relevant";
type Report = { -readonly [K in keyof SearchReport]: SearchReport[K] } & {
  links: SearchReport["links"][number][];
};

const LONGEST_STATEMENT = 120;
const STATES: Readonly<Record<Kind, RegExp>> = {
  total: /(?<!\p{L})(?:totalt?|total)(?!\p{L}).*(?:träff|hits|results)/iu,
  relevant: /(?<!\p{L})relevant\p{L}*\s.*(?:träff|hits|results)|(?<!\p{L})(?:varav|of which)\s+relevant/iu,
};
const COUNT_AT_END = /(?:^|[\s:=])(\d{1,3}(?: \d{3})+|\d+)\s*(?:st|stycken)?\.?$/u;
const URL = /https?:\/\/\S+/iu;

/**
 * The searches that a sheet reports: from a line that states hits to the next section heading, or to the first row of an
 * intervention table (`tableRows`). A link's title is the text beside it.
 */
export function findSearches(grid: Grid, tableRows: ReadonlySet<number>): SearchReport[] {
  const reports: Report[] = [];
  let open: Report | null = null;
  grid.rows.forEach((cells, row) => {
    if (tableRows.has(row) || cells.some(({ text }) => isSectionHeading(text))) open = null;
    for (const cell of cells) {
      const stated = tableRows.has(row) ? null : readStatement(grid, row, cell);
      if (stated === null) continue;
      if (open === null || open[stated.kind] !== null) reports.push((open = emptyReport(grid)));
      open[stated.kind] = stated.count;
    }
    open?.links.push(...linksIn(grid, row, cells));
  });
  return reports;
}

function emptyReport(grid: Grid): Report {
  return { sheet: grid.sheet.name, total: null, relevant: null, links: [] };
}

function readStatement(
  grid: Grid,
  row: number,
  { column, text }: TextCell,
): { kind: Kind; count: StatedCount } | null {
  if (text.length > LONGEST_STATEMENT) return null;
  const kind = STATES.relevant.test(text) ? "relevant" : STATES.total.test(text) ? "total" : null;
  const beside = grid.rows[row]?.find((cell) => cell.column > column);
  const own = COUNT_AT_END.exec(text)?.[1];
  const digits = own ?? COUNT_AT_END.exec(beside?.text ?? "")?.[1];
  if (kind === null || digits === undefined) return null;
  const cell = {
    sheet: grid.sheet.name,
    row,
    column: own === undefined ? (beside?.column ?? column) : column,
  };
  return { kind, count: { cell, count: Number(digits.replace(/ /gu, "")) } };
}

function linksIn(grid: Grid, row: number, cells: readonly TextCell[]): SearchReport["links"][number][] {
  return cells.flatMap(({ column, text }, i) => {
    const url = URL.exec(text)?.[0];
    if (url === undefined) return [];
    const own = tidyText(text.replace(url, ""));
    const title = own !== "" ? own : (cells[i - 1] ?? cells[i + 1])?.text;
    return [{ cell: { sheet: grid.sheet.name, row, column }, title: title ?? "", url: cellText(url) }];
  });
}
