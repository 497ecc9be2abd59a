import { useEffect, useState } from "react";
import type { Card } from "../../core/review";
import type { Thought } from "../useThought";
import { usePane } from "../usePane";

/** A card that was fetched, null where there is none by that id any more. */
type Fetched = Card | null | "failed";

/**
 * The card of an intervention. The one of `next` is fetched along with it, so that it is there when its turn comes; after
 * a change of the workbook both are fetched anew, and until then they stand as they were.
 */
export function useCard(id: number | null, next: number | null): Thought<Card | null> {
  const { thinker, state } = usePane();
  const { digest } = state;
  const [cards, setCards] = useState<ReadonlyMap<number, Fetched>>(new Map());
  useEffect(() => {
    let isWanted = true;
    const wanted = [id, next].filter((each) => each !== null);
    const keep = (each: number, card: Fetched) => {
      if (!isWanted) return;
      setCards(
        (known) => new Map([...known].filter(([other]) => wanted.includes(other)).concat([[each, card]])),
      );
    };
    for (const each of wanted)
      thinker.card(each).then(
        (card) => keep(each, card),
        () => keep(each, "failed"),
      );
    return () => {
      isWanted = false;
    };
  }, [id, next, thinker, digest]);
  return thoughtOf(id === null ? null : cards.get(id));
}

function thoughtOf(card: Fetched | undefined): Thought<Card | null> {
  if (card === undefined) return { state: "loading" };
  return card === "failed" ? { state: "failed" } : { state: "known", value: card };
}
