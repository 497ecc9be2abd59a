import type { Finding } from "../core/checks/finding";
import type { Choices, IgnoreReason } from "../core/choices";
import { readDirectory } from "../excel/read";
import { stringsFor } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import type { Errand } from "./errand";
import { keepNoted } from "./keepNoted";
import { type Outcome, perform } from "./perform";
import { allPages } from "./study";

/** Which findings are put aside, and why. The note stands in the journal alone. */
export interface PuttingAside {
  readonly keys: readonly string[];
  readonly reason: IgnoreReason;
  readonly note?: string;
}

/**
 * Puts findings aside: they are not told of again until what they are about changes. Each is noted in the journal. Keys
 * of no finding are passed over.
 */
export function setAside(
  errand: Errand,
  { keys, reason, note = "" }: PuttingAside,
): Promise<Outcome<Choices>> {
  return perform(async (context) => {
    const directory = await readDirectory(context);
    const found = await findingsWith(errand.thinker, new Set(keys));
    const codes = new Map(found.map(({ key, code }) => [key, code]));
    const others = directory.choices.ignored.filter(({ key }) => !codes.has(key));
    const ignored = [...others, ...[...codes].map(([key, code]) => ({ code, key, reason }))];
    const { workbook, findingTitles } = stringsFor(errand.language);
    const notes = found.map(({ cell, code }) => {
      return { cell, reason: workbook.setAside({ title: findingTitles[code], reason, note }) };
    });
    return keepNoted(context, errand, directory, { ...directory.choices, ignored }, notes);
  }, errand.signal);
}

async function findingsWith(thinker: Thinker, keys: ReadonlySet<string>): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { code, severity } of (await thinker.digest())?.findings ?? []) {
    const all = await allPages((first, count) => thinker.findings(code, severity, first, count));
    found.push(...all.filter(({ key }) => keys.has(key)));
  }
  return found;
}
