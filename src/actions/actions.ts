import { buildSummary } from "./buildSummary";
import { checkLabels } from "./checkLabels";
import { compareMeeting } from "./compareMeeting";
import { fillLabels } from "./fillLabels";
import { goTo } from "./goTo";
import { repairLabels } from "./repairLabels";
import { readHistory } from "./readHistory";
import { choose } from "./choose";
import { confirmLabels } from "./confirmLabels";
import { loadSample } from "./loadSample";
import { labelSelection } from "./labelSelection";
import { setAside } from "./setAside";
import { setLabels } from "./setLabels";
import { takeMeetingVersion } from "./takeMeetingVersion";
import { takeUp } from "./takeUp";
import { undoCell } from "./undoCell";
import { undoLast } from "./undoLast";
import { undoRun } from "./undoRun";
import type { Actions } from "./errands";

/** Who carries out each errand. */
export const ACTIONS: Actions = {
  checkLabels,
  repairLabels,
  fillLabels,
  buildSummary,
  takeMeetingVersion,
  compareMeeting,
  undoLast,
  undoRun,
  undoCell,
  readHistory,
  choose,
  labelSelection,
  setAside,
  setLabels,
  takeUp,
  confirmLabels,
  goTo,
  loadSample,
};
