import type { Axis, Label } from "../../core/intervention";
import type { classify as swedish } from "../sv/classify";
import { listOf, percent, quoted } from "./writing";

const number = (count: number) => count.toLocaleString("en-GB");
const interventions = (count: number) => `${number(count)} ${count === 1 ? "intervention" : "interventions"}`;
const values = (count: number) => `${number(count)} ${count === 1 ? "value" : "values"}`;

const axisNoun: Readonly<Record<Axis, string>> = { approach: "approach", focus: "focus" };
const columnName: Readonly<Record<Axis, string>> = { approach: "SA-PI", focus: "R-G" };

/** The view Classify: one card, and the way through the queue. */
export const classify: typeof swedish = {
  filterLabel: "Show interventions that are",
  statuses: { deviates: "Deviates", missing: "Missing", uncertain: "Uncertain", done: "Done" },
  card: "Intervention to classify",
  toDo: "To do",
  withCount: (name: string, count: number) => `${name} ${number(count)}`,
  progress: (done: number, total: number) => `${number(done)} of ${number(total)} decided`,
  timeLeft: (milliseconds: number) => {
    const minutes = Math.round(milliseconds / 60_000);
    if (minutes < 1) return "less than a minute left";
    if (minutes < 60) return `about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`;
    const hours = Math.round(minutes / 60);
    return `about ${hours} ${hours === 1 ? "hour" : "hours"} left`;
  },
  cardHeading: (position: number, total: number) => `Intervention ${number(position)} of ${number(total)}`,
  actor: (name: string, partners: readonly string[]) =>
    partners.length === 0 ? name : `${name} with ${listOf(partners)}`,
  actorUnknown: "Actor not stated",
  year: (year: number) => `Year ${year}`,
  yearUnknown: (hints: readonly number[]) =>
    hints.length === 0
      ? "Year not stated"
      : `Year not stated, but the text mentions ${listOf(hints.map(String))}`,
  reasonsHeading: "Why",
  suggested: (probability: number) => `Suggested, ${percent(probability)}`,
  likely: (probability: number) => `Most likely, ${percent(probability)}`,
  inCell: "In the cell",
  rawInCell: (raw: string) => `The cell says ${quoted(raw)}. It is replaced when you accept.`,
  abstains: (label: Label, probability: number) =>
    `The suggestion is uncertain, so the decision is yours. Most likely is ${label} (${percent(probability)}).`,
  speaking: (label: Label, words: readonly string[]) => `For ${label}: ${listOf(words.map(quoted))}.`,
  opposing: (label: Label, words: readonly string[]) => `Against ${label}: ${listOf(words.map(quoted))}.`,
  noWords: (label: Label) =>
    `No words in the text speak for ${label} in particular. The suggestion rests on how other interventions are labelled.`,
  markLegend: "Underlined words speak for what is chosen. Dashed ones speak against it.",
  noColumn: (axis: Axis) =>
    `The table has no column for ${axisNoun[axis]}, so nothing can be written. Add a column with the header ${quoted(columnName[axis])} to the table's header row and read the workbook again.`,
  accept: (labels: readonly string[]) => `Accept ${listOf(labels)}`,
  lean: (labels: readonly string[]) => `Choose the most likely: ${listOf(labels)}`,
  confirm: (labels) => `Confirm ${listOf(labels)}`,
  goOn: "Go on",
  previous: "Previous",
  next: "Next",
  skip: "Skip",
  undo: "Undo",
  leaned: "The most likely labels are chosen. Press Enter again to accept them.",
  alikeHeading: "Similar interventions",
  alikeNone: "There are no similar interventions in the workbook.",
  alikeLabels: (labels: readonly string[]) =>
    labels.length === 0 ? "Not labelled" : `Labelled ${listOf(labels)}`,
  definitionsHeading: "Definitions",
  definitionSource: {
    own: "Your own definition",
    builtIn: "Built-in definition",
  },
  both: "R-G is used when both definitions hold.",
  keysHeading: "Keys",
  keysWhen: "They work while the card has the focus.",
  keys: [
    ["1 2", "SA, PI"],
    ["3 4 5", "R, G, R-G"],
    ["Enter", "Accept what is chosen or suggested and go on"],
    ["← →", "Previous and next intervention"],
    ["S", "Skip"],
    ["U", "Undo the last decision"],
  ],
  announced: (card) =>
    [
      `Intervention ${number(card.position)} of ${number(card.total)}.`,
      /[.!?…]$/u.test(card.text) ? card.text : `${card.text}.`,
      card.labels.length > 0 &&
        `${listOf(
          card.labels.map(({ label, probability }) =>
            probability === null
              ? `${label} is in the cell`
              : `${label} is suggested, ${percent(probability)}`,
          ),
        )}.`,
    ]
      .filter(Boolean)
      .join(" "),
  failed: (place: string, why: string) => `${place} was not written. ${why}`,
  confirmFailed: (place, why) => `That ${place} has been checked could not be kept. ${why}`,
  undoFailed: (place: string, why: string) => `The decision about ${place} could not be undone. ${why}`,
  showCard: "Show the card",
  dismiss: "Close",
  unread: "The workbook has not been read yet.",
  unreadWhy: "Once it is read, the interventions are shown here one at a time, with suggestions and reasons.",
  read: "Read the workbook",
  noneFound: "The workbook has no table of interventions that can be recognised.",
  noneHere: "There are no interventions of that kind just now.",
  showToDo: "Show what there is to do",
  allDone: (count: number) =>
    count === 1 ? "The intervention is labelled." : `All ${interventions(count)} are labelled.`,
  allDoneWhy: "The summary can be made now.",
  toSummary: "Go to the summary",
  seen: "You have been through them all.",
  left: (count: number) => `${interventions(count)} ${count === 1 ? "is" : "are"} left to decide.`,
  again: "Go through those that are left",
  approveAll: (threshold: number, count: number) =>
    `Accept all above ${percent(threshold)} (${number(count)})`,
  approveHeading: (threshold: number) => `Accept all above ${percent(threshold)}`,
  approveWhat:
    "This is what will be written, in empty cells only. Clear what you would rather decide yourself. All of it can be undone.",
  approveKeys: "Move with the arrow keys and tick with the space bar.",
  approveAny: "All",
  approveWrite: (count: number) => `Write ${values(count)}`,
  approveCancel: "Cancel",
  approveNone: "No suggestions are that certain.",
  approveRow: (row: { place: string; label: string; probability: number }) =>
    `${row.place}: ${row.label}, ${percent(row.probability)}`,
  approved: (count: number) => `${values(count)} written.`,
};
