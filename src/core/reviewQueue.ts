import type { Analysis } from "./analysis";
import { AXES } from "./intervention";
import type { Status } from "./review";

/**
 * The ids of the interventions with a status, or of all that are not done, in the order in which a person's decisions help
 * most: those that the classifier is least sure of first, among equals in sheet order.
 */
export function reviewQueue(
  { suggestions, statuses }: Pick<Analysis, "suggestions" | "statuses">,
  status: Status | null,
): readonly number[] {
  const doubt = (id: number) =>
    Math.max(
      ...AXES.map((axis) => {
        const suggestion = suggestions[id]?.[axis];
        return suggestion ? 1 - suggestion.probability : 0;
      }),
    );
  return statuses
    .flatMap((own, id) =>
      (status === null ? own !== "done" : own === status) ? [{ id, doubt: doubt(id) }] : [],
    )
    .sort((a, b) => b.doubt - a.doubt || a.id - b.id)
    .map(({ id }) => id);
}
