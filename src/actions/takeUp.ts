import type { Choices } from "../core/choices";
import { readDirectory } from "../excel/read";
import { stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { keepNoted } from "./keepNoted";
import { type Outcome, perform } from "./perform";
import { allPages } from "./study";

/** Takes up again a finding that was put aside, and notes it in the journal. */
export function takeUp(errand: Errand, key: string): Promise<Outcome<Choices>> {
  return perform(async (context) => {
    const { thinker, language } = errand;
    const directory = await readDirectory(context);
    const aside = await allPages((first, count) => thinker.ignored(first, count));
    const { workbook, findingTitles } = stringsFor(language);
    const notes = aside
      .filter((finding) => finding.key === key)
      .map(({ cell, code }) => ({ cell, reason: workbook.takenUp(findingTitles[code]) }));
    const ignored = directory.choices.ignored.filter((finding) => finding.key !== key);
    return keepNoted(context, errand, directory, { ...directory.choices, ignored }, notes);
  }, errand.signal);
}
