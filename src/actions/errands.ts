import type { Choices } from "../core/choices";
import type { Digest } from "../core/digest";
import type { RepairChoice } from "../core/edits";
import type { Doubt } from "../core/review";
import type { HistoryRun } from "../core/history";
import type { LabelChange } from "../core/labelChange";
import type { LabelDecision } from "../core/labelDecision";
import type { CellRef } from "../core/workbook";
import type { WriteReport } from "../excel/writeEdits";
import type { SummaryReport } from "./buildSummary";
import type { ComparisonReport } from "./compareMeeting";
import type { FillChoice } from "./fillLabels";
import type { Errand } from "./errand";
import type { SelectionReport } from "./labelSelection";
import type { SampleReport } from "./loadSample";
import type { Outcome } from "./perform";
import type { UndoReport } from "./putBack";
import type { PuttingAside } from "./setAside";
import type { MeetingReport } from "./takeMeetingVersion";
import type { DecisionReport } from "./setLabels";

/** Every errand: what it is told besides the language, and what it reports when it is done. */
export interface ErrandTypes {
  checkLabels: { told: []; report: Digest };
  repairLabels: { told: [only?: RepairChoice]; report: WriteReport };
  fillLabels: { told: [only?: FillChoice]; report: WriteReport };
  buildSummary: { told: []; report: SummaryReport };
  takeMeetingVersion: { told: []; report: MeetingReport };
  compareMeeting: { told: []; report: ComparisonReport };
  undoLast: { told: []; report: UndoReport };
  undoRun: { told: [run: string]; report: UndoReport };
  undoCell: { told: [journalRow: number]; report: UndoReport };
  readHistory: { told: []; report: readonly HistoryRun[] };
  setLabels: { told: [decisions: readonly LabelDecision[]]; report: DecisionReport };
  labelSelection: { told: [change: LabelChange]; report: SelectionReport };
  choose: { told: [choices: Choices]; report: Choices };
  setAside: { told: [aside: PuttingAside]; report: Choices };
  takeUp: { told: [which: RepairChoice]; report: Choices };
  confirmLabels: { told: [doubts: readonly Doubt[]]; report: Choices };
  loadSample: { told: []; report: SampleReport };
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
