import type { SearchReport } from "../recognition/recognition";
import type { Check } from "./check";
import type { Observation } from "./finding";

/**
 * count-mismatch: a search states another number of relevant hits than it lists. A hit may have several links in its row
 * or be listed twice, so the number may be that of the links, of the addresses or of the rows. Where only the total is
 * stated, fewer may be listed, never more; where no link is listed at all, the hits are accounted for elsewhere.
 */
export const checkCounts: Check = ({ recognition }) => recognition.searches.flatMap(mismatch);

function mismatch({ relevant, total, links }: SearchReport): readonly Observation[] {
  const stated = relevant ?? total;
  if (stated === null || links.length === 0) return [];
  const { cell, count } = stated;
  const listed = new Set(links.map(({ url }) => url)).size;
  const rows = new Set(links.map((link) => link.cell.row)).size;
  const least = Math.min(listed, rows);
  const isInOrder = relevant === null ? least <= count : [listed, rows, links.length].includes(count);
  if (isInOrder) return [];
  const parameters = { stated: count, listed };
  return [{ code: "count-mismatch", severity: "warning", cell, parameters, repair: null }];
}
