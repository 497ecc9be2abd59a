import { checkLabels } from "../../src/actions/checkLabels";
import { compareMeeting } from "../../src/actions/compareMeeting";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Book } from "../../host/model/book";
import type { Grids } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

export const LATER = () => new Date("2026-05-06T07:08:09Z");
export const errand = (now = NOW) => ({ language: "sv", now, thinker: new LocalThinker() }) as const;

/** The workbook with some cells of the sheet Insatser changed. */
export const grids = (changes: Readonly<Record<string, string>> = {}): Grids => ({
  Insatser: (INTERVENTIONS["Insatser"] ?? []).map((row, index) =>
    row.map((value, column) => changes[`${"ABCD"[column]}${index + 1}`] ?? value),
  ),
});

export function change(book: Book, changes: Readonly<Record<string, string>>): void {
  const [sheet] = book.sheets;
  if (sheet)
    sheet.rows = (grids(changes)["Insatser"] ?? []).map((row) =>
      row.map((value) => (value === "" ? undefined : { value, style: 0 })),
    );
}

/** What compares as changed, and since when. */
export async function changes() {
  const { thinker, ...told } = errand();
  await checkLabels({ ...told, thinker });
  const compared = await compareMeeting({ ...told, thinker });
  if (!compared.ok) throw new Error(compared.fault.detail);
  const { meeting } = compared.report;
  return (
    meeting && [
      meeting.takenAt,
      ...meeting.changes.map(({ kind, row, before }) =>
        [kind, row.what.slice(0, 7), before?.approach, row.approach].join(" "),
      ),
    ]
  );
}
