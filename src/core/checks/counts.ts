import type { SearchReport } from "../recognition/recognition";
import type { Check } from "./check";
import type { Finding } from "./finding";

/**
 * count-mismatch: a search states another number of relevant hits than it lists links. Where only the total is stated,
 * fewer links may be listed, never more.
 */
export const checkCounts: Check = ({ recognition }) => recognition.searches.flatMap(mismatch);

function mismatch({ relevant, total, links }: SearchReport): readonly Finding[] {
  const listed = links.length;
  const stated = relevant ?? total;
  if (stated === null || stated.count === listed) return [];
  if (relevant === null && listed < stated.count) return [];
  const { cell, count } = stated;
  const parameters = { stated: count, listed };
  return [{ code: "count-mismatch", severity: "warning", cell, parameters, repair: null }];
}
