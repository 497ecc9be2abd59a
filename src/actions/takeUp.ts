import type { Finding } from "../core/checks/finding";
import type { Choices, IgnoredFinding } from "../core/choices";
import type { RepairChoice } from "../core/edits";
import { groupBy } from "../core/grouping";
import { readDirectory } from "../excel/read";
import { type Strings, stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { type Note, keepNoted } from "./keepNoted";
import { type Outcome, perform } from "./perform";
import { allPages } from "./study";

/** Takes up again findings that were put aside, by their keys or all of a kind, and notes it in the journal. */
export function takeUp(errand: Errand, which: RepairChoice): Promise<Outcome<Choices>> {
  return perform(async (context) => {
    const { thinker, language } = errand;
    const directory = await readDirectory(context);
    const isTaken = takenBy(which);
    const aside = await allPages((first, count) => thinker.ignored(first, count));
    const notes = notesOf(stringsFor(language), aside.filter(isTaken), which);
    const ignored = directory.choices.ignored.filter((finding) => !isTaken(finding));
    return keepNoted(context, errand, directory, { ...directory.choices, ignored }, notes);
  }, errand.signal);
}

function takenBy(which: RepairChoice): (finding: Pick<IgnoredFinding, "code" | "key">) => boolean {
  if (typeof which === "string") return ({ code }) => code === which;
  const keys = new Set(which);
  return ({ key }) => keys.has(key);
}

/** All of a kind are noted together, at the first of them. */
function notesOf(
  { workbook, findingTitles }: Strings,
  taken: readonly Finding[],
  which: RepairChoice,
): readonly Note[] {
  const groups =
    typeof which === "string" ? groupBy(taken, ({ code }) => code) : taken.map((finding) => [finding]);
  return groups.flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { cell, code } = first;
    return [{ cell, reason: workbook.takenUp({ title: findingTitles[code], count: alike.length }) }];
  });
}
