import type { Finding } from "../../../core/checks/finding";
import type { Label } from "../../../core/intervention";
import type { CellRef } from "../../../core/workbook";
import type { Thinker } from "../../../thinking/thinker";
import type { Pane } from "../../usePane";

export type Disagreement = Extract<Finding, { readonly code: "disagreement" }>;

/** Findings that are asked for at a time. */
const PIECE = 500;

/**
 * Writes what two assessors have agreed on in the first one's cell, unless it says so already. Where the second one's
 * still says something else, the disagreement is put aside as checked.
 */
export async function settle(
  { run, thinker }: Pick<Pane, "run" | "thinker">,
  { cell, parameters: { axis, label, otherLabel } }: Disagreement,
  agreed: Label,
): Promise<void> {
  if (agreed !== label) {
    const id = await thinker.cardAt(cell.sheet, cell.row, cell.column);
    if (id === null) return;
    const { outcome } = await run("setLabels", [{ id, axis, value: agreed }]);
    if (!outcome.ok || outcome.report.written.length === 0) return;
  }
  if (agreed === otherLabel) return;
  const key = await keyAt(thinker, cell);
  const kinds = [{ code: "disagreement", severity: "warning" }] as const;
  if (key !== null) await run("setAside", { kinds, keys: [key], reason: "checked" });
}

/** The key of the disagreement that is told at a cell; null where there is none. */
async function keyAt(thinker: Thinker, { sheet, row, column }: CellRef): Promise<string | null> {
  for (let first = 0; ; first += PIECE) {
    const { items, total } = await thinker.findings("disagreement", "warning", first, PIECE);
    const isThere = ({ cell }: Finding) => cell.sheet === sheet && cell.row === row && cell.column === column;
    const found = items.find(isThere);
    if (found || first + PIECE >= total) return found?.key ?? null;
  }
}
