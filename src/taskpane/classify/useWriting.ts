import { type Dispatch, useRef, useState } from "react";
import { cellPlace } from "../../core/address";
import type { Card } from "../../core/review";
import { usePane } from "../usePane";
import { settledDoubts } from "./settledDoubts";
import type { Step } from "./sitting";
import type { Verdict } from "./verdict";
import { whyNot } from "./whyNot";

/** A decision that did not reach the workbook, or could not be taken back. */
export interface Trouble {
  readonly id: number;
  readonly text: string;
}

interface Writing {
  /**
   * Writes the verdicts on a card behind its back: should they not get through, the card returns. What is doubtful in the
   * labels that then stand counts as checked.
   */
  readonly write: (card: Card, verdicts: readonly Verdict[]) => void;
  /** Undoes what was last decided on a card, if anything was; what a colleague has written since stays. */
  readonly takeBack: (id: number | undefined) => void;
  readonly trouble: Trouble | null;
  readonly closeTrouble: () => void;
}

/** What a decision has left in the workbook, and where. */
interface Decided {
  readonly place: string;
  /** The run that wrote labels; null where none were. */
  readonly run: string | null;
  /** Keys of the findings that were put aside. */
  readonly confirmed: readonly string[];
}

export function useWriting(dispatch: Dispatch<Step>): Writing {
  const { run, strings, thinker } = usePane();
  const { classify } = strings;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const decisions = useRef(new Map<number, Promise<Decided>>());

  const decide = async (card: Card, verdicts: readonly Verdict[]): Promise<Decided> => {
    const place = cellPlace(card.place);
    const written = verdicts.length > 0 ? await send(card, verdicts) : { isWhole: true, run: null };
    const confirmed = written.isWhole ? await confirm(card) : [];
    return { place, run: written.run, confirmed };
  };

  const send = async ({ id, place }: Card, verdicts: readonly Verdict[]) => {
    const { outcome } = await run("setLabels", verdicts);
    const why = whyNot(strings, outcome);
    if (why !== null) {
      dispatch({ kind: "return", id });
      setTrouble({ id, text: classify.failed(cellPlace(place), why) });
    }
    return { isWhole: why === null, run: outcome.ok ? outcome.report.run : null };
  };

  const confirm = async (card: Card): Promise<readonly string[]> => {
    const doubts = settledDoubts(card, await thinker.card(card.id));
    if (doubts.length === 0) return [];
    const why = whyNot(strings, (await run("confirmLabels", doubts)).outcome);
    if (why === null) return doubts.map(({ key }) => key);
    setTrouble({ id: card.id, text: classify.confirmFailed(cellPlace(card.place), why) });
    return [];
  };

  const takeBack = async (id: number | undefined) => {
    const decided = id === undefined ? undefined : await decisions.current.get(id);
    if (id === undefined || !decided) return;
    decisions.current.delete(id);
    const { place, confirmed } = decided;
    const undone = decided.run === null ? null : whyNot(strings, (await run("undoRun", decided.run)).outcome);
    const again = confirmed.length === 0 ? null : whyNot(strings, (await run("takeUp", confirmed)).outcome);
    const why = undone ?? again;
    if (why !== null) setTrouble({ id, text: classify.undoFailed(place, why) });
  };

  return {
    write: (card, verdicts) => void decisions.current.set(card.id, decide(card, verdicts)),
    takeBack: (id) => void takeBack(id),
    trouble,
    closeTrouble: () => setTrouble(null),
  };
}
