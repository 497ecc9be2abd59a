import type { Finding } from "../core/checks/finding";
import type { Choices, IgnoreReason } from "../core/choices";
import type { FindingCount } from "../core/digest";
import { groupBy } from "../core/grouping";
import { readDirectory } from "../excel/read";
import { type Strings, stringsFor } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import type { Errand } from "./errand";
import { type Note, keepNoted } from "./keepNoted";
import { type Outcome, perform } from "./perform";
import { allPages } from "./study";

/** Which findings are put aside, and why. The note stands in the journal alone. */
export interface PuttingAside {
  readonly kinds: readonly Pick<FindingCount, "code" | "severity">[];
  /** Which findings of these kinds; null for all of them. */
  readonly keys: readonly string[] | null;
  readonly reason: IgnoreReason;
  readonly note?: string;
}

/**
 * Puts findings aside: they are not told of again until what they are about changes. Each is noted in the journal, but
 * where all of a kind are put aside they are noted together, at the first of them. Keys of no finding are passed over.
 */
export function setAside(errand: Errand, aside: PuttingAside): Promise<Outcome<Choices>> {
  return perform(async (context) => {
    const directory = await readDirectory(context);
    const found = await findingsOf(errand.thinker, aside);
    const keys = new Set(found.map(({ key }) => key));
    const others = directory.choices.ignored.filter(({ key }) => !keys.has(key));
    const added = found.map(({ code, key }) => ({ code, key, reason: aside.reason }));
    const choices = { ...directory.choices, ignored: [...others, ...added] };
    return keepNoted(context, errand, directory, choices, notesOf(stringsFor(errand.language), found, aside));
  }, errand.signal);
}

async function findingsOf(thinker: Thinker, { kinds, keys }: PuttingAside): Promise<readonly Finding[]> {
  const wanted = keys && new Set(keys);
  const found = new Map<string, Finding>();
  for (const { code, severity } of kinds) {
    const all = await allPages((first, count) => thinker.findings(code, severity, first, count));
    for (const finding of all) if (wanted?.has(finding.key) ?? true) found.set(finding.key, finding);
  }
  return [...found.values()];
}

function notesOf(
  { workbook, findingTitles }: Strings,
  found: readonly Finding[],
  { keys, reason, note = "" }: PuttingAside,
): readonly Note[] {
  const groups = keys === null ? groupBy(found, ({ code }) => code) : found.map((finding) => [finding]);
  return groups.flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const told = { title: findingTitles[first.code], count: alike.length, reason, note };
    return [{ cell: first.cell, reason: workbook.setAside(told) }];
  });
}
