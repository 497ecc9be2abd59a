import type { AgreementTrouble } from "../../core/agreement";
import type { KappaBand } from "../../core/kappaBand";
import type { assessors as swedish } from "../sv/assessors";
import { percent } from "./writing";

const number = (count: number) => count.toLocaleString("en-GB");
const decimal = (value: number) =>
  value.toLocaleString("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const interventions = (count: number) => `${number(count)} ${count === 1 ? "intervention" : "interventions"}`;

const bands: Readonly<Record<KappaBand, string>> = {
  poor: "worse than chance",
  slight: "slight",
  fair: "fair",
  moderate: "moderate",
  substantial: "substantial",
  "almost-perfect": "almost perfect",
};

const troubles: Readonly<Record<AgreementTrouble, string>> = {
  none: "No intervention has a readable classification from you both, so there is nothing to compare.",
  "one-label":
    "You have both used one and the same classification only. Then kappa cannot be worked out, for nothing could have been different.",
  "one-sided":
    "One of you has used one classification only. Then kappa is 0 whatever the other says, and tells nothing of how you assess. Look at the share instead.",
  few: "There are too few interventions for kappa to tell anything. Look at the share and at where you differ instead.",
};

export const assessors: typeof swedish = {
  heading: (disagreements) => `Two assessors (${number(disagreements)})`,
  agreeOnAll: "There is nothing that you disagree on and have not settled.",
  decideHint:
    "Read the intervention together and choose. What you choose is written in the first assessor's column and in the change log. The second assessor's column is never changed. If the figures below are to be reported, note them first: what you settle here then counts as agreement.",
  list: "Classifications that you do not agree on",
  firstSays: (label) => `Assessor 1: ${label}`,
  secondSays: (label) => `Assessor 2: ${label}`,
  decision: (axis) => ({ approach: "Joint approach", focus: "Joint focus" })[axis],
  keep: (label) => `Keep ${label}`,
  write: (label) => `Write ${label}`,
  agreementHeading: "How well you agree",
  agreed: (agreed, n) =>
    `You agree in ${number(agreed)} of ${number(n)} cases (${percent(n === 0 ? 0 : agreed / n)}).`,
  kappa: (kappa, interval) =>
    interval === null
      ? `Kappa ${decimal(kappa)}.`
      : `Kappa ${decimal(kappa)} (95% ${decimal(interval[0])} to ${decimal(interval[1])}).`,
  means: (band, low, high) =>
    low === high
      ? `The agreement is ${bands[band]}.`
      : `The agreement is ${bands[band]}, but so few interventions allow for anything from ${bands[low]} to ${bands[high]}.`,
  troubles,
  notComparable: (count) =>
    count === 1
      ? "1 intervention is not among them: one of you has not classified it, or the cell cannot be read."
      : `${number(count)} interventions are not among them: one of you has not classified them, or the cell cannot be read.`,
  noSecondColumn: "Assessor 2 has no column for this.",
  alone: (count) =>
    `Assessor 2 has ${interventions(count)} that the first table does not have. They are neither compared nor counted.`,
  counts: "Show counts",
  countsCaption: "Assessor 1 in the rows, assessor 2 in the columns",
  source:
    "Kappa (Cohen 1960) is 1 when you always agree and 0 when you agree as often as chance would have it. The interval is worked out by Fleiss, Cohen and Everitt (1969). The words for the agreement are those of Landis and Koch (1977), who call the limits arbitrary themselves. Kappa is low when nearly all interventions have the same classification, even if you seldom disagree. So look at the share as well.",
};
