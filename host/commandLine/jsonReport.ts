import { areaAddress, cellAddress, columnName } from "../../src/core/address";
import type { MeetingComparison } from "../../src/actions/compareMeeting";
import type { Suggestion } from "../../src/core/classifier/suggestion";
import type { Finding } from "../../src/core/checks/finding";
import type { Edit, LabelSuggestions } from "../../src/core/edits";
import { type Intervention, type LabelCell, labelValue } from "../../src/core/intervention";
import type { InterventionTable, ZeroYear } from "../../src/core/recognition/recognition";
import type { SummaryRow } from "../../src/core/summary";
import { findingSentence, reasonSentence } from "../../src/strings/sentences";
import type { Strings } from "../../src/strings/strings";
import type { CommandResult } from "./runCommand";

/**
 * The one object that `--json` prints. Other programs read it: its names and shapes are kept. Rows are 1-based sheet
 * rows. It tells the workbook as the command leaves it; a label that the command filled in keeps the suggestion it
 * was filled from.
 */
export function jsonReport({ analysis, suggestions, written, meeting }: CommandResult, strings: Strings) {
  const { recognition, findings, summary, assessment } = analysis;
  return {
    tables: recognition.tables.map(tableJson),
    interventions: recognition.interventions.map((intervention, index) =>
      interventionJson(intervention, suggestions[index] ?? { approach: null, focus: null }),
    ),
    zeroYears: recognition.zeroYears.map(zeroYearJson),
    findings: findings.map((finding) => findingJson(finding, strings)),
    summary: summary.rows.map(summaryJson),
    assessment,
    meeting: meeting && meetingJson(meeting),
    written: written.map((edit) => writtenJson(edit, strings)),
  };
}

function tableJson({
  sheet,
  kind,
  headerRow,
  firstColumn,
  lastRow,
  lastColumn,
  columns,
  rows,
}: InterventionTable) {
  const letters = Object.entries(columns).map(([role, column]) => [role, columnName(column)]);
  return {
    sheet,
    address: areaAddress(headerRow, firstColumn, lastRow, lastColumn),
    kind,
    columns: Object.fromEntries(letters) as Record<string, string>,
    rows,
  };
}

function interventionJson(intervention: Intervention, suggestions: LabelSuggestions) {
  const { sheet, row, rows, what, who, department, partners, year, yearSource } = intervention;
  return {
    sheet,
    row: row + 1,
    rows: rows.map((joined) => joined + 1),
    what,
    who,
    department,
    partners,
    year,
    yearSource,
    approach: labelJson(intervention.approach, suggestions.approach),
    focus: labelJson(intervention.focus, suggestions.focus),
    second: intervention.second && {
      approach: secondJson(intervention.second.approach),
      focus: secondJson(intervention.second.focus),
    },
  };
}

function labelJson(label: LabelCell, suggestion: Suggestion | null) {
  return {
    cell: label.cell && cellAddress(label.cell.row, label.cell.column),
    raw: label.raw,
    value: labelValue(label),
    suggestion,
  };
}

function secondJson({ cell, raw, ...label }: LabelCell) {
  const place = cell && { sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) };
  return { sheet: null, cell: null, ...place, raw, value: labelValue({ cell, raw, ...label }) };
}

function zeroYearJson({ sheet, row, year }: ZeroYear) {
  return { sheet, row: row + 1, year };
}

function findingJson(finding: Finding, strings: Strings) {
  const { code, severity, cell, repair } = finding;
  return {
    code,
    severity,
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    message: findingSentence(strings, finding),
    repair,
  };
}

function summaryJson({ year, department, SA, PI, R, G, "R-G": both, unlabelled, total }: SummaryRow) {
  return { year, department, SA, PI, R, G, "R-G": both, unlabelled, total };
}

function meetingJson({ takenAt, counts, changes }: MeetingComparison) {
  return {
    takenAt,
    counts,
    changes: changes.map(({ kind, row: { sheet, address, ...row }, before }) => ({
      kind,
      sheet,
      cell: address,
      ...row,
      before,
    })),
  };
}

function writtenJson({ cell, before, after, reason }: Edit, strings: Strings) {
  return {
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    before,
    after,
    reason: reasonSentence(strings, reason),
  };
}
