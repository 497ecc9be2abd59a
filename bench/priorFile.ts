import type { LabelledRow } from "./labelledRows";
import { trainPrior } from "./trainPrior";

/** The file that the prior learned from these rows ships in. */
export function priorFile(rows: readonly LabelledRow[]): string {
  const texts = rows.map(({ what, approach, focus }) => ({ text: what, approach, focus }));
  return `${JSON.stringify(trainPrior(texts))}\n`;
}
