import type { MeetingRow } from "./meeting";
import { type KeyOf, pairByKeys } from "./pairing";
import { comparableText } from "./similarity";
import { pairByLikeness } from "./textPairs";

/** What has become of an intervention since a meeting. */
export interface MeetingChange {
  readonly kind: "added" | "relabelled" | "removed";
  /** As it is; one that is removed, as it was. */
  readonly row: MeetingRow;
  /** What its labels were; null where it was not there. */
  readonly before: Pick<MeetingRow, "approach" | "focus"> | null;
}

/** What tells that two are the same intervention, the surest first. Those with the same labels go together before others. */
const KEYS: readonly KeyOf<MeetingRow>[] = [
  key("what", "year", "approach", "focus", "sheet", "address"),
  key("what", "year", "approach", "focus", "department"),
  key("what", "year", "approach", "focus"),
  key("what", "year", "sheet", "address"),
  key("what", "year", "department"),
  key("what", "year"),
  ({ what, year }) => keyOfWords(what, year),
  key("what", "sheet"),
];

/**
 * What has changed since a meeting: new interventions, those with other labels, then those removed; each in the order of
 * its list. An intervention is the same wherever it has gone and however its sheet is called now, as long as its text
 * is the same or nearly so, and the year too or, where a heading has been mended, the sheet.
 */
export function meetingChanges(
  before: readonly MeetingRow[],
  now: readonly MeetingRow[],
): readonly MeetingChange[] {
  const pairs = pairAll(before, now);
  const staying = new Set(pairs);
  const added = now.flatMap((row, index): MeetingChange[] =>
    pairs[index] === null ? [{ kind: "added", row, before: null }] : [],
  );
  const relabelled = now.flatMap((row, index): MeetingChange[] => {
    const was = before[pairs[index] ?? -1];
    const isSame = was === undefined || (was.approach === row.approach && was.focus === row.focus);
    return isSame ? [] : [{ kind: "relabelled", row, before: labelsOf(was) }];
  });
  const removed = before.flatMap((row, index): MeetingChange[] =>
    staying.has(index) ? [] : [{ kind: "removed", row, before: labelsOf(row) }],
  );
  return [...added, ...relabelled, ...removed];
}

/** How many of the changes are of each kind. */
export function countKinds(
  changes: readonly MeetingChange[],
): Readonly<Record<MeetingChange["kind"], number>> {
  const counts = { added: 0, relabelled: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** By what they say to the letter, then by likeness among those that are left. */
function pairAll(before: readonly MeetingRow[], now: readonly MeetingRow[]): readonly (number | null)[] {
  const pairs = pairByKeys(before, now, KEYS);
  const staying = new Set(pairs);
  const gone = [...before.keys()].filter((index) => !staying.has(index));
  const come = [...now.keys()].filter((index) => pairs[index] === null);
  const rowsAt = (rows: readonly MeetingRow[], indexes: readonly number[]) =>
    indexes.flatMap((index) => rows[index] ?? []);
  for (const [left, right] of pairByLikeness(rowsAt(before, gone), rowsAt(now, come), maybeSame))
    pairs[come[right] ?? -1] = gone[left] ?? null;
  return pairs;
}

function maybeSame(a: MeetingRow, b: MeetingRow): boolean {
  return a.year === b.year || a.sheet === b.sheet;
}

function labelsOf({ approach, focus }: MeetingRow): MeetingChange["before"] {
  return { approach, focus };
}

function key(...fields: (keyof MeetingRow)[]): KeyOf<MeetingRow> {
  return (row) => JSON.stringify(fields.map((field) => row[field]));
}

/** The same words in another spelling of capitals and signs; figures tell occasions apart. */
function keyOfWords(what: string, year: number | null): string {
  return JSON.stringify([comparableText(what), what.match(/\p{Nd}+/gu), year]);
}
