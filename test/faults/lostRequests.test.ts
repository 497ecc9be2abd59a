import { fillLabels } from "../../src/actions/fillLabels";
import { repairLabels } from "../../src/actions/repairLabels";
import { undoLast } from "../../src/actions/undoLast";
import { isNote } from "../../src/core/journal";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Book } from "../../host/model/book";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { INTERVENTIONS, NOW, labelsOf } from "../actions/interventions";
import { gridOf, openBook } from "../openBook";

const START = labelsOf(INTERVENTIONS["Insatser"] ?? []);
const DONE = [
  ["SA", "R"],
  ["PI", "R"],
  ["SA", "R-G"],
  ["PI?", "G"],
];

const errand = () => ({ language: "sv", now: NOW, thinker: new LocalThinker() }) as const;
const labels = (book: Book) => labelsOf(gridOf(book, "Insatser"));

/** The label cells as the journal has them: those of the start with every line's change made in turn; notes change none. */
function told(book: Book): unknown[][] {
  const sheet = (INTERVENTIONS["Insatser"] ?? []).map((row) => [...row]);
  for (const [, run, , address = "", before, after = ""] of gridOf(book, "Ändringslogg").slice(1)) {
    if (isNote(String(run))) continue;
    const [, letter = "", row = ""] = /^([CD])(\d+)$/.exec(String(address)) ?? [];
    const line = sheet[Number(row) - 1] ?? [];
    const column = letter === "C" ? 2 : 3;
    if (line[column] !== before) throw new Error(`${address} was ${String(line[column])}`);
    line[column] = after;
  }
  return labelsOf(sheet);
}

/** The errands of a sitting in which the request with this number is lost; once before it is done, once after. */
const LOST = Array.from({ length: 30 }, (_, index) => index + 1).flatMap((request) => [
  [request, "before"] as const,
  [request, "after"] as const,
]);

test.each(LOST)(
  "request %i lost %s it is done: nothing is lost, and a second try gets there",
  async (lost, when) => {
    const { book, host } = openBook(INTERVENTIONS);
    const hook = (request: number) => (request === lost ? connectionLost() : null);
    host.setTrouble({ ...NO_TROUBLE, [when]: hook });
    await repairLabels(errand());
    await fillLabels(errand());
    await undoLast(errand());
    host.setTrouble(NO_TROUBLE);
    await repairLabels(errand());
    await fillLabels(errand());
    expect([labels(book), told(book)]).toEqual([DONE, DONE]);
    const runs: unknown[] = [];
    for (let run: string | null = ""; run !== null && runs.length < 9;) {
      const undone = await undoLast(errand());
      if (!undone.ok) throw new Error(undone.fault.detail);
      run = undone.report.run;
      runs.push(...undone.report.conflicts);
    }
    expect([labels(book), told(book), runs]).toEqual([START, START, []]);
  },
);
