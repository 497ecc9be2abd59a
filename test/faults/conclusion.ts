/** The end of a sitting: no more troubles. What is done again changes nothing, and all that was done is undone. */
import { NO_TROUBLE } from "../../host/protocol/trouble";
import { ACTIONS } from "../../src/actions/actions";
import { act } from "./colleague";
import { differences } from "./personsCells";
import type { Play } from "./playSchedule";
import { errandOf } from "./steps";

/** Runs that can be undone at most, lest an endless undoing is never told of. */
const MOST_RUNS = 60;

/** What writes labels without being told which, and what builds sheets. */
const LABELLING = ["repairLabels", "fillLabels"] as const;
const BUILDING = ["buildSummary"] as const;

export async function conclusion(play: Play): Promise<void> {
  play.host.setTrouble({ ...NO_TROUBLE, after: () => (play.witness.watchRequest(), null) });
  openUp(play);
  await again(play);
  await undoAll(play);
}

/** Nothing is protected any longer. */
function openUp({ random, workbook, sheets, witness, newId }: Play): void {
  const [first] = sheets;
  const sheet = workbook.book.sheets[0];
  if (first && sheet)
    witness.watchColleague(() =>
      act("unprotect", { random, workbook, sheet, columns: first.columns, newId }),
    );
}

/**
 * What is filled in may teach the classifier to fill in more. But no cell is written by two rounds, so that there is soon
 * nothing more to do.
 */
async function again(play: Play): Promise<void> {
  const written = new Set<string>();
  for (let changed = await changedBy(play); changed.length > 0; changed = await changedBy(play)) {
    const twice = changed.filter((key) => written.has(key));
    if (twice.length > 0) return play.judge.blame("idempotence", twice.join("; "));
    for (const key of changed) written.add(key);
  }
  if (play.random.isOneIn(4)) await buildAgain(play);
}

/** The cells that a round of labelling has changed. */
async function changedBy(play: Play): Promise<readonly string[]> {
  const { now } = play.witness;
  await round(play, LABELLING);
  return differences(now, play.witness.now);
}

/** A summary that is built anew stands where the one before stood. */
async function buildAgain(play: Play): Promise<void> {
  const sheets = () => play.workbook.book.sheets.map(({ name }) => name).join();
  await round(play, BUILDING);
  const before = sheets();
  await round(play, BUILDING);
  if (sheets() !== before) play.judge.blame("idempotence", `${before} became ${sheets()}`);
}

/** Carries out errands that must succeed. */
async function round(
  play: Play,
  errands: readonly (typeof LABELLING | typeof BUILDING)[number][],
): Promise<void> {
  const { witness, judge } = play;
  for (const errand of errands) {
    witness.begin();
    const outcome = await ACTIONS[errand](errandOf(play));
    if (!outcome.ok)
      judge.blame("fault", `${errand} at the end: ${outcome.fault.code} ${outcome.fault.detail}`);
    witness.conclude(outcome.ok);
  }
  judge.journal("the last errands");
}

async function undoAll(play: Play): Promise<void> {
  const { witness, judge } = play;
  for (let runs = 0; ; runs += 1) {
    witness.begin();
    const outcome = await ACTIONS.undoLast(errandOf(play));
    witness.conclude(outcome.ok);
    judge.journal("undoing all");
    if (!outcome.ok) return judge.blame("fault", `undoing all: ${outcome.fault.detail}`);
    if (outcome.report.run === null) break;
    judge.reported.push(...outcome.report.conflicts);
    if (runs > MOST_RUNS) return judge.blame("undo", "there is no end to it");
  }
  judge.undone();
}
