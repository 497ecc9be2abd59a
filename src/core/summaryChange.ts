import { COUNTS, type Counts, type Summary, type SummaryRow, compareLists, countsFrom } from "./summary";
import type { SummaryChoices } from "./summaryChoices";
import { type BuiltNumbers, type StandingSummary, type SummaryRecord, yearRows } from "./summaryRecord";

/** What the numbers of one year and department were, and what they are. */
export interface SummaryChange {
  readonly year: number | null;
  readonly department: string | null;
  readonly before: Counts;
  readonly after: Counts;
}

/** How the summary sheet stands to the workbook. */
export interface SummaryState {
  /** ISO 8601. */
  readonly builtAt: string;
  readonly sheet: string;
  readonly stale: boolean;
  /** What has changed since it was built; null where it is not stale. */
  readonly staleBy: "workbook" | "choices" | null;
  /** When the numbers were as `changes` says that they were: of this build if it is stale, else of the one before it. */
  readonly since: string | null;
  /** False where the changes are those of whole years. */
  readonly byDepartment: boolean;
  readonly changes: readonly SummaryChange[];
}

/** The workbook as it is now. */
interface Current {
  readonly fingerprint: string;
  readonly summary: Summary;
}

/** How a summary that was built stands to the workbook and to what the user has chosen. */
export function summaryState(
  { sheet, record: { numbers, before, ...record } }: StandingSummary,
  { fingerprint, summary }: Current,
  choices: SummaryChoices,
): SummaryState {
  const isChanged = fingerprint !== record.fingerprint;
  const staleBy = isChanged ? "workbook" : isSame(choices, record.choices) ? null : "choices";
  const earlier = isChanged ? numbers : before;
  return {
    builtAt: numbers.builtAt,
    sheet,
    stale: staleBy !== null,
    staleBy,
    since: earlier && earlier.builtAt,
    byDepartment: earlier?.byDepartment ?? true,
    changes: earlier ? summaryChanges(earlier, summary) : [],
  };
}

/** The numbers to compare with once a build has come to `now`: of the latest that came to others. */
export function earlierNumbers(previous: SummaryRecord | null, now: Summary): BuiltNumbers | null {
  if (previous === null) return null;
  return summaryChanges(previous.numbers, now).length > 0 ? previous.numbers : previous.before;
}

/** The years and departments whose numbers are others than they were, in the order of the summary. */
function summaryChanges(
  { byDepartment, rows }: Pick<BuiltNumbers, "byDepartment" | "rows">,
  now: Summary,
): readonly SummaryChange[] {
  const before = byKey(rows);
  const after = byKey(byDepartment ? now.rows : yearRows(now.rows));
  return [...new Map([...before, ...after])]
    .map(([key, { year, department }]) => ({
      year,
      department,
      before: countsFrom((name) => before.get(key)?.[name] ?? 0),
      after: countsFrom((name) => after.get(key)?.[name] ?? 0),
    }))
    .filter((change) => COUNTS.some((name) => change.before[name] !== change.after[name]))
    .sort((a, b) => compareLists([a.year, a.department], [b.year, b.department]));
}

function byKey(rows: readonly SummaryRow[]): ReadonlyMap<string, SummaryRow> {
  return new Map(rows.map((row) => [JSON.stringify([row.year, row.department]), row]));
}

function isSame(a: SummaryChoices, b: SummaryChoices): boolean {
  const dimensions = new Set(b.dimensions);
  return (
    a.both === b.both &&
    a.dimensions.length === dimensions.size &&
    a.dimensions.every((each) => dimensions.has(each))
  );
}
