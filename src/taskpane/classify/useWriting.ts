import { type Dispatch, useRef, useState } from "react";
import { cellPlace } from "../../core/address";
import type { Card } from "../../core/review";
import { usePane } from "../usePane";
import type { Step } from "./sitting";
import type { Verdict } from "./verdict";
import { whyNot } from "./whyNot";

/** A decision that did not reach the workbook, or could not be taken back. */
export interface Trouble {
  readonly id: number;
  readonly text: string;
}

interface Writing {
  /** Writes the verdicts on a card behind its back: should they not get through, the card returns. */
  readonly write: (card: Card, verdicts: readonly Verdict[]) => void;
  /** Undoes what was last written for a card, if anything was; what a colleague has written since stays. */
  readonly takeBack: (id: number | undefined) => void;
  readonly trouble: Trouble | null;
  readonly closeTrouble: () => void;
}

/** A run that wrote something, and where. */
interface Written {
  readonly run: string;
  readonly place: string;
}

export function useWriting(dispatch: Dispatch<Step>): Writing {
  const { run, strings } = usePane();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const runs = useRef(new Map<number, Promise<Written | null>>());

  const send = async (card: Card, verdicts: readonly Verdict[]) => {
    const place = cellPlace(card.place);
    const { outcome } = await run("setLabels", verdicts);
    const why = whyNot(strings, outcome);
    if (why !== null) {
      dispatch({ kind: "return", id: card.id });
      setTrouble({ id: card.id, text: strings.classify.failed(place, why) });
    }
    return outcome.ok && outcome.report.run !== null ? { run: outcome.report.run, place } : null;
  };

  const takeBack = async (id: number | undefined) => {
    if (id === undefined) return;
    const written = await runs.current.get(id);
    runs.current.delete(id);
    if (!written) return;
    const { outcome } = await run("undoRun", written.run);
    const why = whyNot(strings, outcome);
    if (why !== null) setTrouble({ id, text: strings.classify.undoFailed(written.place, why) });
  };

  return {
    write: (card, verdicts) =>
      void runs.current.set(card.id, verdicts.length > 0 ? send(card, verdicts) : Promise.resolve(null)),
    takeBack: (id) => void takeBack(id),
    trouble,
    closeTrouble: () => setTrouble(null),
  };
}
