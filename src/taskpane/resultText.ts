import type { Reports, Result } from "../actions/errands";
import type { Digest } from "../core/digest";
import { excelErrorSentence } from "../strings/sentences";
import type { Strings } from "../strings/strings";
import type { Intent } from "./Message";
import { placed } from "./placed";

/** How a result is to be told. `left` says of each cell that was left alone where it is and why. */
export interface ResultText {
  readonly intent: Intent;
  readonly text: string;
  readonly left: readonly string[];
}

/** What came of an errand, for its user; null where what it did shows by itself. */
export function resultText(strings: Strings, result: Result): ResultText | null {
  const { results } = strings.pane;
  if (!result.outcome.ok) return told("error", excelErrorSentence(strings, result.outcome.fault.code));
  switch (result.errand) {
    case "checkLabels":
      return readText(strings, result.outcome.report);
    case "repairLabels":
      return writtenText(strings, result.outcome.report, results.repaired);
    case "fillLabels":
      return writtenText(strings, result.outcome.report, results.filled);
    case "labelSelection":
      return selectionText(strings, result.outcome.report);
    case "buildSummary":
      return summaryText(strings, result.outcome.report);
    case "undoLast":
    case "undoRun":
    case "undoCell":
      return undoText(strings, result.outcome.report);
    case "setLabels":
      return result.outcome.report.conflicts.length === 0
        ? null
        : writtenText(strings, result.outcome.report, results.filled);
    case "setAside":
      return told("success", strings.check.wasPutAside);
    case "takeUp":
      return told("success", strings.check.wasTakenUp);
    case "takeMeetingVersion":
      return meetingText(strings, result.outcome.report);
    case "compareMeeting":
    case "choose":
    case "confirmLabels":
    case "readHistory":
    case "goTo":
    case "loadSample":
      return null;
  }
}

/** The run of what an errand wrote, to be undone at one click; null where it wrote nothing that a person would undo. */
export function undoableRun(result: Result): string | null {
  if (!result.outcome.ok) return null;
  switch (result.errand) {
    case "repairLabels":
    case "fillLabels":
    case "labelSelection":
      return result.outcome.report.journalRun ?? null;
    default:
      return null;
  }
}

function told(intent: ResultText["intent"], text: string): ResultText {
  return { intent, text, left: [] };
}

function readText({ pane: { results } }: Strings, digest: Digest): ResultText {
  return digest.interventions === 0
    ? told("warning", results.noInterventions)
    : told("success", results.read(digest));
}

function summaryText({ pane: { results } }: Strings, { sheets }: Reports["buildSummary"]): ResultText {
  return sheets ? told("success", results.summarised(sheets)) : told("warning", results.noInterventions);
}

function meetingText(
  { meeting, pane: { results } }: Strings,
  { taken }: Reports["takeMeetingVersion"],
): ResultText {
  return taken ? told("success", meeting.wasTaken(taken)) : told("warning", results.noInterventions);
}

function undoText(strings: Strings, report: Reports["undoLast"]): ResultText {
  const { run, size, givenUp, next } = report;
  if (run === null) return told("success", strings.pane.results.nothingToUndo);
  const { wasUndone, notUndone, nextUndone, conflicts } = strings.history;
  const said = { ...strings, conflicts: { ...strings.conflicts, ...conflicts } };
  const result = writtenText(said, report, (count) => wasUndone({ run, count, size }));
  if (!givenUp) return result;
  const text = [notUndone(run), ...(next === null ? [] : [nextUndone(next)])].join(" ");
  return { ...result, text };
}

function selectionText(strings: Strings, report: Reports["labelSelection"]): ResultText {
  const { noneSelected, alreadySo, changed } = strings.ribbon;
  if (report.interventions === 0) return told("warning", noneSelected);
  const written = writtenText(strings, report, (count) => (count === 0 ? alreadySo : changed(count)));
  const passed = passedOver(strings, report);
  if (passed.length === 0) return written;
  const done = report.written.length + report.conflicts.length === 0 ? [] : [written.text];
  return { ...written, intent: "warning", text: [...passed, ...done].join(" ") };
}

/** Why some of the selected interventions were left alone. */
function passedOver({ ribbon }: Strings, report: Reports["labelSelection"]): readonly string[] {
  const { sideBySide, withoutColumn } = report;
  return [
    ...(sideBySide > 0 ? [ribbon.sideBySide(sideBySide)] : []),
    ...(withoutColumn > 0 ? [ribbon.withoutColumn(withoutColumn)] : []),
  ];
}

function writtenText(
  strings: Strings,
  { written, conflicts }: Reports["fillLabels"],
  sentence: (count: number) => string,
): ResultText {
  if (conflicts.length === 0) return told("success", sentence(written.length));
  const done = written.length === 0 ? [] : [sentence(written.length)];
  return {
    intent: "warning",
    text: [...done, strings.pane.leftAlone(conflicts.length)].join(" "),
    left: conflicts.map(({ edit, code }) => placed(edit.cell, strings.conflicts[code])),
  };
}
