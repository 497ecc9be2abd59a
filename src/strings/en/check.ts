import type { Severity } from "../../core/checks/finding";
import type { IgnoreReason } from "../../core/choices";
import type { check as swedish } from "../sv/check";
import { quoted } from "./writing";

const number = (count: number) => count.toLocaleString("en-GB");
const cells = (count: number) => `${number(count)} ${count === 1 ? "cell" : "cells"}`;

const severityNames: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  info: "Notes",
};

const reasons: Readonly<Record<IgnoreReason, string>> = {
  practice: "Follows our practice",
  checked: "Checked, it is right",
  other: "Another reason",
};

export const check: typeof swedish = {
  kind: (title, count) => `${title} (${number(count)})`,
  total: (count) => (count === 1 ? "1 finding" : `${number(count)} findings`),
  none: "There is nothing to remark on.",
  allAside: "There is nothing more to remark on. What has been put aside stands below.",
  filter: "Show",
  every: (count) => `All ${number(count)}`,
  ofSeverity: (severity, count) => `${severityNames[severity]} ${number(count)}`,
  decide: "Decide",
  repair: (value) => `Change to ${value}`,
  showWhy: "Show the intervention",
  hideWhy: "Hide the intervention",
  noIntervention: "The cell belongs to no intervention.",
  definition: ({ label, text }) => `The definition of ${label}: ${quoted(text)}`,
  repairAll: (count) => `Correct all ${number(count)} …`,
  willBeWritten: (count) => `This will be written in ${cells(count)}`,
  change: (before, after) => {
    if (before === "") return `empty cell becomes ${quoted(after)}`;
    return after === "" ? `${quoted(before)} is removed` : `${quoted(before)} becomes ${quoted(after)}`;
  },
  write: (count) => (count === 1 ? "Write 1 value" : `Write ${number(count)} values`),
  cancel: "Cancel",
  putAside: "Put aside …",
  putAllAside: (count) => `Put all ${number(count)} aside …`,
  reasonQuestion: (count) =>
    count === 1
      ? "Why should the finding be put aside?"
      : `Why should all ${number(count)} findings be put aside?`,
  reasons,
  note: "Note (optional)",
  noteHint: "Kept in the change log.",
  confirmAside: "Put aside",
  aside: "Put aside",
  asideBecause: (reason) => `Reason: ${reasons[reason]}.`,
  takeUp: "Take up again",
  takeUpAll: (title) => `Take all up again: ${title}`,
  wasPutAside: "Put aside. It stands at the end of the findings and can be taken up again.",
  wasTakenUp: "What was put aside has been taken up again.",
  waiting: "Fetching …",
};
