import type { Choices } from "../core/choices";
import { noteOn } from "../core/journal";
import type { CellRef } from "../core/workbook";
import { keepChoices } from "../excel/choices";
import type { Directory } from "../excel/read";
import { writeNotes } from "../excel/writeNotes";
import { thinkUnder } from "./choose";
import type { Errand } from "./errand";
import { journalPlan } from "./journalPlan";

/** A decision about a cell, in words. */
export interface Note {
  readonly cell: CellRef;
  readonly reason: string;
}

/** Keeps choices in the workbook together with notes in the journal of what was decided, and thinks again under them. */
export async function keepNoted(
  context: Excel.RequestContext,
  errand: Errand,
  directory: Directory,
  choices: Choices,
  notes: readonly Note[],
): Promise<Choices> {
  const plan = journalPlan(errand, directory, "note");
  const time = (errand.now?.() ?? new Date()).toISOString();
  const entries = notes.map(({ cell, reason }) => noteOn(cell, time, reason));
  plan.commit();
  await keepChoices(context, choices);
  await writeNotes(context, entries, plan);
  await thinkUnder(errand, choices);
  return choices;
}
