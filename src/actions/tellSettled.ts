import { brokenOff, noteOn, undoneRun } from "../core/journal";
import type { TellSettled } from "../excel/settle";
import { stringsFor } from "../strings/strings";
import type { Errand } from "./errand";

/** Tells in the journal, for the user, what came of a run that was broken off. */
export function tellSettled({
  language,
  now = () => new Date(),
}: Pick<Errand, "language" | "now">): TellSettled {
  const { settled, when } = stringsFor(language).history;
  return ({ first: { run, time, errand, cell, mark }, ...counts }) => {
    const told = { run, undone: undoneRun(run), errand, time: when(time), ...counts };
    return { ...noteOn(cell, now().toISOString(), settled(told)), run: brokenOff(run), mark };
  };
}
