import type { IgnoreReason } from "../../core/choices";
import { workbook as swedish } from "../sv/workbook";
import { listOf, percent, quoted } from "./writing";

const asideReasons: Readonly<Record<IgnoreReason, string>> = {
  practice: "it follows our practice",
  checked: "it has been checked and is right",
  other: "for another reason",
};

const remarked = ({ title, count }: { readonly title: string; readonly count: number }) =>
  count === 1 ? `The finding ${quoted(title)} was` : `All ${count} findings ${quoted(title)} were`;

/**
 * Everything that the add-in writes into a workbook. Names, captions and values stay Swedish: sheets, columns and
 * pivot items are found again by them, whichever language the next user has chosen.
 */
export const workbook: typeof swedish = {
  ...swedish,
  reasons: {
    "canonical-label": ({ raw, value }) =>
      `The spelling was changed from ${quoted(raw)} to ${value}. The meaning is the same.`,
    "suggested-label": ({ value, evidence }) =>
      evidence.length === 0
        ? `Suggested from the definition of ${value} and from how similar interventions in the workbook are classified.`
        : `Suggested from the definition of ${value}. Support: ${listOf(evidence.map(quoted))}.`,
    "selected-label": ({ value }) => `${value} was chosen by hand for the selected rows.`,
    "cleared-label": ({ axis }) =>
      ({
        approach: "The approach was cleared by hand on the selected rows.",
        focus: "The focus was cleared by hand on the selected rows.",
      })[axis],
    "decided-label": ({ value, agreed }) =>
      agreed
        ? `${value} was chosen in the pane, as was suggested.`
        : `${value} was chosen in the pane instead of what was suggested.`,
    "undone-run": ({ run }) => `Run ${run} was undone. What stood there before the run is back.`,
  },
  pivotDescription: "PivotTable that counts the interventions on the sheet Underlag.",
  zeroYears: (years) =>
    years.length === 1
      ? `For ${listOf(years.map(String))} the workbook says that no interventions were found. The year counts as zero.`
      : `For ${listOf(years.map(String))} the workbook says that no interventions were found. The years count as zero.`,
  counted: ({ total, unlabelled }) =>
    unlabelled === 0
      ? `Interventions: ${total}. All have both an approach and a focus.`
      : `Interventions: ${total}. Without an approach or a focus: ${unlabelled}.`,
  bothInEach: (count) =>
    `R-G is counted both as R and as G (${count} of the interventions), so R and G together exceed the interventions.`,
  updated: (time) => `Updated ${time.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}.`,
  ownedSheet: "Insatskollen makes this sheet and rewrites it each time the summary is built.",
  setAside: ({ reason, note, ...what }) =>
    `${remarked(what)} put aside: ${asideReasons[reason]}.${note.trim() === "" ? "" : ` Note: ${quoted(note.trim())}.`}`,
  takenUp: (what) => `${remarked(what)} taken up again.`,
  probability: percent,
};
