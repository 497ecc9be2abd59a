import { useState } from "react";
import type { Card, Status } from "../../core/review";
import type { Thought } from "../useThought";
import type { Ask } from "./keys";
import { type Sitting, currentOf, nextOf } from "./sitting";
import { useCard } from "./useCard";
import { useSitting } from "./useSitting";
import { type Trouble, useWriting } from "./useWriting";
import { acceptance } from "./verdict";

/** One person at work: the way through the queue, the card on show, and what may be done with it. */
export interface Desk {
  readonly state: "loading" | "failed" | "known";
  readonly sitting: Sitting;
  readonly card: Thought<Card | null>;
  /** The card whose likeliest labels were taken up by Enter and wait for another. */
  readonly leaned: number | null;
  readonly trouble: Trouble | null;
  readonly closeTrouble: () => void;
  readonly perform: (ask: Ask) => void;
  readonly show: (id: number) => void;
  readonly again: () => void;
}

export function useDesk(status: Status | null): Desk {
  const { state, sitting, dispatch, again } = useSitting(status);
  const card = useCard(currentOf(sitting), nextOf(sitting));
  const [leaned, setLeaned] = useState<number | null>(null);
  const { write, takeBack, trouble, closeTrouble } = useWriting(dispatch);

  const accept = (shown: Card) => {
    const accepted = acceptance(shown, sitting.chosen);
    if (accepted.kind === "decide") write(shown, accepted.verdicts);
    else setLeaned(shown.id);
    dispatch(
      accepted.kind === "decide"
        ? { kind: "decide", at: performance.now() }
        : { kind: "choose", chosen: accepted.chosen },
    );
  };

  const perform = (ask: Ask) => {
    const at = performance.now();
    const shown = card.state === "known" ? card.value : null;
    switch (ask.kind) {
      case "choose":
        return dispatch(ask);
      case "accept":
        return shown && accept(shown);
      case "skip":
        return dispatch({ kind: "skip", at });
      case "previous":
        return dispatch({ kind: "move", by: -1, at });
      case "next":
        return dispatch({ kind: "move", by: 1, at });
      case "undo":
        takeBack(sitting.decided.at(-1));
        return dispatch({ kind: "undo", at });
    }
  };

  const show = (id: number) => dispatch({ kind: "pick", id, at: performance.now() });
  return { state, sitting, card, leaned, trouble, closeTrouble, perform, show, again };
}
