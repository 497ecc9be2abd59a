import { cellPlace } from "../core/address";
import type { Codebook, Definition } from "../core/codebook";
import type { Digest } from "../core/digest";
import { type EarlierCounts, type FigureLine, keyFigures } from "../core/keyFigures";
import type { TableReading } from "../core/overview";
import type { SummaryChoices } from "../core/summaryChoices";
import { FRONT_ROWS } from "../excel/summaryBlocks";
import type { FrontFacts, FrontLine } from "../excel/summaryFront";
import type { Strings } from "../strings/strings";

/** What the head of the summary sheet tells of. */
export interface FrontSubject {
  readonly digest: Digest;
  readonly tables: readonly TableReading[];
  readonly codebook: Codebook;
  /** Name of the sheet with what is left to assess. */
  readonly list: string;
  readonly earlier: EarlierCounts | null;
  readonly choices: SummaryChoices;
  readonly now: Date;
}

/** Longer definitions are cut: a line of the page holds no more. */
const LONGEST_DEFINITION = 150;

/** The lines at the head of the summary sheet, always as many: one that has nothing to tell is empty. */
export function frontPage(strings: Strings, subject: FrontSubject, facts: FrontFacts): readonly FrontLine[] {
  const { workbook, pack } = strings;
  const { digest, earlier, codebook } = subject;
  const figures = keyFigures(digest.summary.totals, digest.statuses.deviates, earlier);
  const lines = [
    line("title", workbook.sheets.summary),
    line("text", pack.updated({ time: subject.now, workbook: facts.workbook })),
    line("text", coverage(strings, subject)),
    line("text", reconciliation(strings, subject, facts)),
    line("text", pack.remaining({ count: left(digest), sheet: subject.list })),
    line("text"),
    line("captions", ...pack.figureCaptions),
    ...figures.map((figure) => figureLine(strings, figure)),
    line("text", earlier === null ? pack.noMeeting : pack.since(new Date(earlier.takenAt))),
    line("text"),
    line("heading", pack.definitions),
    ...codebook.map((definition) => definitionLine(strings, definition)),
    line("text"),
    line("text", bothCounts(strings, subject)),
    line("text", digest.zeroYears.length === 0 ? pack.noZeroYears : workbook.zeroYears(digest.zeroYears)),
    line("text", workbook.ownedSheet),
  ];
  return Array.from({ length: FRONT_ROWS }, (_, row) => lines[row] ?? line("text"));
}

function line(look: FrontLine["look"], ...cells: FrontLine["cells"]): FrontLine {
  return { look, cells };
}

/** Interventions that are not done. */
function left({ interventions, statuses }: Digest): number {
  return interventions - statuses.done;
}

function coverage({ pack }: Strings, { digest: { summary }, tables }: FrontSubject): string {
  const read = tables.filter(({ excluded, second }) => !excluded && !second);
  const counted = summary.rows.filter(({ total }) => total > 0);
  const years = counted.flatMap(({ year }) => year ?? []);
  return pack.covers({
    total: summary.totals.total,
    tables: read.length,
    sheets: [...new Set(read.map(({ sheet }) => sheet))],
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    withoutYear: counted.reduce((sum, { year, total }) => (year === null ? sum + total : sum), 0),
  });
}

function reconciliation(
  { pack }: Strings,
  { digest, choices }: FrontSubject,
  { astray }: FrontFacts,
): string {
  const { total } = digest.summary.totals;
  if (choices.dimensions.length === 0) return pack.noTables(total);
  return astray.length === 0 ? pack.agrees(total) : pack.disagrees(total, astray);
}

function figureLine({ pack }: Strings, { figure, now, before }: FigureLine): FrontLine {
  const change = before === null ? [pack.unknown, pack.unknown] : [before, now - before];
  return line("figures", pack.figures[figure], now, ...change);
}

function definitionLine({ workbook, pack }: Strings, { label, text, source }: Definition): FrontLine {
  const name = { ...workbook.approachNames, ...workbook.focusNames }[label];
  const from = pack.definitionFrom;
  const origin = source === "typed" ? from.typed : source === null ? "" : from.cell(cellPlace(source));
  return line("definition", pack.definitionOf({ label, name }), `${shortened(text)} ${origin}`.trim());
}

function shortened(text: string): string {
  return text.length <= LONGEST_DEFINITION ? text : `${text.slice(0, LONGEST_DEFINITION - 1).trimEnd()}…`;
}

function bothCounts({ workbook, pack }: Strings, { digest, choices }: FrontSubject): string {
  return choices.both === "own" ? pack.bothOwn : workbook.bothInEach(digest.summary.totals["R-G"]);
}
