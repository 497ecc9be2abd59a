import type { MeetingRow } from "../../core/meeting";
import type { MeetingChange } from "../../core/meetingChange";
import type { Strings } from "../strings";

const moment = (time: Date) => time.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });

const number = (count: number) => count.toLocaleString("en-GB");

const columns: Readonly<Record<keyof MeetingRow, string>> = {
  sheet: "Sheet",
  address: "Cell",
  year: "Year",
  department: "Department",
  approach: "Approach",
  focus: "Focus",
  what: "Intervention",
};

const kinds: Readonly<Record<MeetingChange["kind"], string>> = {
  added: "New",
  relabelled: "Relabelled",
  removed: "Removed",
};

/** What is kept of a meeting, and what has changed since. */
export const meeting: Strings["meeting"] = {
  sheet: "Meeting version",
  changesSheet: "Since the last meeting",
  columns,
  changeColumns: {
    kind: "What",
    what: "Intervention",
    year: "Year",
    department: "Department",
    before: "Last meeting",
    now: "Now",
    place: "Place",
  },
  kinds,
  noLabel: "not given",
  labels: ({ approach, focus }) => `${approach}, ${focus}`,
  notThere: "was not there",
  gone: "is not there",
  sheetHeading: (time) => `Meeting version saved ${moment(time)}`,
  since: (time) => `Compared with the meeting version saved ${moment(time)}.`,
  changed: ({ added, relabelled, removed }) =>
    `New interventions: ${number(added)}. Relabelled: ${number(relabelled)}. Removed: ${number(removed)}.`,
  noChange: "Nothing has changed",
  nothingChanged: "No intervention is new, removed or relabelled since then.",
  heading: "Since the last meeting",
  none: "No meeting version is saved yet. Save one when the meeting is over: what is new, removed and relabelled is then shown here before the next one.",
  taken: (time) => `The meeting version was saved ${moment(time)}.`,
  take: "Save as meeting version",
  takeAgain: "Save a new meeting version",
  takeNote: "A new meeting version replaces the one there is. Comparisons are then made with the new one.",
  confirm: "Replace the meeting version",
  cancel: "Cancel",
  loading: "Comparing with the last meeting …",
  listHeadings: {
    added: (count) => `New interventions (${number(count)})`,
    relabelled: (count) => `Relabelled (${number(count)})`,
    removed: (count) => `Removed interventions (${number(count)})`,
  },
  relabelled: ({ axis, before, after }) => `${axis}: from ${before} to ${after}`,
  was: (place) => `Stood in ${place}`,
  wasTaken: ({ interventions, sheet }) =>
    `The meeting version is saved with ${number(interventions)} ${interventions === 1 ? "intervention" : "interventions"} on the hidden sheet ${sheet}.`,
};
