import type { Digest } from "../core/digest";
import type { HistoryRun } from "../core/history";
import type { CellRef } from "../core/workbook";
import type { WriteReport } from "../excel/writeEdits";
import { type SummaryReport, buildSummary } from "./buildSummary";
import { checkLabels } from "./checkLabels";
import type { Errand } from "./errand";
import { fillLabels } from "./fillLabels";
import { goTo } from "./goTo";
import type { Outcome } from "./perform";
import { repairLabels } from "./repairLabels";
import type { UndoReport } from "./putBack";
import { readHistory } from "./readHistory";
import { undoCell } from "./undoCell";
import { undoLast } from "./undoLast";
import { undoRun } from "./undoRun";

/** Every errand: what it is told besides the language, and what it reports when it is done. */
export interface ErrandTypes {
  checkLabels: { told: []; report: Digest };
  repairLabels: { told: []; report: WriteReport };
  fillLabels: { told: [only?: { readonly threshold?: number }]; report: WriteReport };
  buildSummary: { told: []; report: SummaryReport };
  undoLast: { told: []; report: UndoReport };
  undoRun: { told: [run: string]; report: UndoReport };
  undoCell: { told: [journalRow: number]; report: UndoReport };
  readHistory: { told: []; report: readonly HistoryRun[] };
  goTo: { told: [cell: CellRef]; report: CellRef };
}

export type ErrandName = keyof ErrandTypes;
export type Told<Name extends ErrandName> = ErrandTypes[Name]["told"];
export type Reports = { readonly [Name in ErrandName]: ErrandTypes[Name]["report"] };

/** What came of an errand. */
export type Result<Name extends ErrandName = ErrandName> = {
  [N in Name]: { readonly errand: N; readonly outcome: Outcome<Reports[N]> };
}[Name];

/** Who carries out each errand. */
export type Actions = {
  readonly [N in ErrandName]: (errand: Errand, ...told: Told<N>) => Promise<Outcome<Reports[N]>>;
};

export const ACTIONS: Actions = {
  checkLabels,
  repairLabels,
  fillLabels,
  buildSummary,
  undoLast,
  undoRun,
  undoCell,
  readHistory,
  goTo,
};
