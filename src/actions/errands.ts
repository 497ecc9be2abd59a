import type { Digest } from "../core/digest";
import type { WriteReport } from "../excel/writeEdits";
import { type SummaryReport, buildSummary } from "./buildSummary";
import { checkLabels } from "./checkLabels";
import type { Errand } from "./errand";
import { fillLabels } from "./fillLabels";
import type { Outcome } from "./perform";
import { repairLabels } from "./repairLabels";
import { type UndoReport, undoLast } from "./undoLast";

/** Every errand: what it is told besides the language, and what it reports when it is done. */
export interface ErrandTypes {
  checkLabels: { told: []; report: Digest };
  repairLabels: { told: []; report: WriteReport };
  fillLabels: { told: [only?: { readonly threshold?: number }]; report: WriteReport };
  buildSummary: { told: []; report: SummaryReport };
  undoLast: { told: []; report: UndoReport };
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

export const ACTIONS: Actions = { checkLabels, repairLabels, fillLabels, buildSummary, undoLast };
