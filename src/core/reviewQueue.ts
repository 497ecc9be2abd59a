import type { Analysis } from "./analysis";
import { AXES } from "./intervention";
import type { Status } from "./review";

/**
 * The ids of the interventions with a status, or of all that are not done, in the order in which a person's decisions
 * teach most: the less sure the suggestions and the more interventions of the same words wait for a label, the sooner;
 * otherwise in sheet order.
 */
export function reviewQueue(
  { suggestions, statuses, kin }: Pick<Analysis, "suggestions" | "statuses" | "kin">,
  status: Status | null,
): readonly number[] {
  const isAsked = (own: Status) => (status === null ? own !== "done" : own === status);
  const waiting = new Map<number, number>();
  for (const group of kin) {
    const open = group.filter((id) => statuses[id] === "missing" || statuses[id] === "uncertain");
    for (const id of open) waiting.set(id, open.length);
  }
  return statuses
    .flatMap((own, id) => (isAsked(own) ? id : []))
    .map((id) => ({ id, worth: doubtAbout(suggestions[id]) * Math.sqrt(waiting.get(id) ?? 1) }))
    .sort((a, b) => b.worth - a.worth || a.id - b.id)
    .map(({ id }) => id);
}

/** How unsure the least sure suggestion is: 0 where there is none. */
function doubtAbout(suggestions: Analysis["suggestions"][number] | undefined): number {
  return Math.max(
    ...AXES.map((axis) => {
      const suggestion = suggestions?.[axis];
      return suggestion ? 1 - suggestion.probability : 0;
    }),
  );
}
