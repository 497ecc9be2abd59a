import { JOURNAL_COLUMNS, nextRun } from "../core/journal";
import { freeName } from "../excel/freeName";
import type { Directory } from "../excel/read";
import type { JournalPlan } from "../excel/writeEdits";
import { reasonSentence } from "../strings/sentences";
import { type Strings, stringsFor } from "../strings/strings";
import type { Errand } from "./errand";
import { tellSettled } from "./tellSettled";

/**
 * Where this errand's changes are journalled, and in which words. `as` is what the user asked for; `runOf` names the run,
 * by default the next number.
 */
export function journalPlan(
  { language, commit = () => {}, now = () => new Date() }: Pick<Errand, "language" | "commit" | "now">,
  { sheetNames, owned }: Pick<Directory, "sheetNames" | "owned">,
  as: keyof Strings["history"]["errands"],
  runOf: JournalNaming = nextRun,
): JournalPlan {
  const strings = stringsFor(language);
  const texts = strings.workbook;
  const time = now().toISOString();
  const standing = owned.get("Insatskollen_Andringslogg");
  const name = standing?.id ?? freeName(texts.sheets.journal, sheetNames);
  return {
    sheet: { name, exists: standing !== undefined },
    commit,
    columns: JOURNAL_COLUMNS.map((column) => texts.journalColumns[column]),
    entry: (edit, { runs }) => ({
      run: runOf(runs),
      time,
      cell: edit.cell,
      before: edit.before,
      after: edit.after,
      reason: reasonSentence(strings, edit.reason),
      probability: edit.probability,
      errand: strings.history.errands[as],
    }),
    settled: tellSettled({ language, now }),
  };
}

type JournalNaming = (runs: Parameters<typeof nextRun>[0]) => string;
