import { cellPlace } from "../../src/core/address";
import type { Finding, Severity } from "../../src/core/checks/finding";
import type { Edit } from "../../src/core/edits";
import { groupBy } from "../../src/core/grouping";
import { AXES } from "../../src/core/intervention";
import { zeroYearsIn } from "../../src/core/zeroYears";
import { agreementSentences } from "../../src/strings/assessors";
import { findingSentence, reasonSentence } from "../../src/strings/sentences";
import type { FileStrings } from "../../src/strings/fileStrings";
import type { Command } from "./arguments";
import type { CommandResult } from "./runCommand";
import { summaryTable } from "./summaryTable";

/** Of each kind of finding, and of the changes, this many are told one by one. */
const TOLD = 5;

/** Gravest first. */
const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** The report that a person reads on a terminal, as lines. */
export function textReport(command: Command, result: CommandResult, strings: FileStrings): string[] {
  const { findings, summary } = result.analysis;
  const sections = [
    contents(result, strings),
    ...(command === "fill" || command === "run" ? [changes(result, strings)] : []),
    ...(command === "summarize" ? [] : [findingLines(findings, strings)]),
    ...assessmentSections(result, strings),
    ...(result.sheets === null
      ? []
      : [[strings.commandLine.summaryHeading, ...summaryTable(summary, strings)]]),
  ];
  return sections.flatMap((lines) => [...lines, ""]);
}

/** How two assessors agree; nothing where there is but one. */
function assessmentSections(
  { analysis: { assessment } }: CommandResult,
  { assessors, axes }: FileStrings,
): string[][] {
  if (assessment === null) return [];
  const { agreement, interventions, alone } = assessment;
  const told = AXES.map((axis) => {
    return `  ${axes[axis]}: ${agreementSentences(assessors, agreement[axis], interventions).join(" ")}`;
  });
  return [[assessors.agreementHeading, ...told, ...(alone > 0 ? [`  ${assessors.alone(alone)}`] : [])]];
}

function contents(
  { analysis: { recognition } }: CommandResult,
  { commandLine, workbook }: FileStrings,
): string[] {
  const { interventions, tables, continuations, codebook } = recognition;
  if (tables.length === 0) return [commandLine.noTables];
  const years = zeroYearsIn(recognition);
  const isTheirs = codebook.some(({ source }) => source !== null);
  return [
    `${commandLine.interventions(interventions.length)}, ${commandLine.tables(tables.length)}`,
    ...(continuations.length > 0 ? [commandLine.joinedRows(continuations.length)] : []),
    ...(years.length > 0 ? [workbook.zeroYears(years)] : []),
    commandLine.definitionsOf(isTheirs ? "workbook" : "built-in"),
  ];
}

function changes({ written, conflicts, suggestions }: CommandResult, strings: FileStrings): string[] {
  const { commandLine } = strings;
  const open = suggestions
    .flatMap(({ approach, focus }) => [approach, focus])
    .filter((one) => one?.abstain).length;
  return [
    commandLine.writtenHeading,
    `  ${written.length === 0 ? commandLine.nothingWritten : commandLine.written(written.length)}`,
    ...written.slice(0, TOLD).map((edit) => `    ${changeLine(edit, strings)}`),
    ...more(written.length - TOLD, strings),
    ...(conflicts.length > 0 ? [`  ${commandLine.conflicts(conflicts.length)}`] : []),
    ...conflicts.map(({ edit, code }) => `    ${cellPlace(edit.cell)}  ${strings.conflicts[code]}`),
    ...(open > 0 ? [`  ${commandLine.leftOpen(open)}`] : []),
  ];
}

function changeLine({ cell, after, reason, probability }: Edit, strings: FileStrings): string {
  const certainty = probability === null ? "" : ` (${strings.commandLine.certainty(probability)})`;
  return `${cellPlace(cell)}  ${after}${certainty}  ${reasonSentence(strings, reason)}`;
}

function findingLines(findings: readonly Finding[], strings: FileStrings): string[] {
  const { commandLine } = strings;
  if (findings.length === 0) return [commandLine.noFindings];
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => commandLine.severityCounts[severity](count));
  const kinds = SEVERITIES.flatMap((severity) =>
    groupBy(
      findings.filter((finding) => finding.severity === severity),
      ({ code }) => code,
    ),
  ).flatMap((kind) => kindLines(kind, strings));
  return [`${commandLine.findingsHeading}: ${counts.join(", ")}`, ...kinds];
}

function kindLines(findings: readonly Finding[], strings: FileStrings): string[] {
  const [first] = findings;
  if (!first) return [];
  const sentenceOf = (finding: Finding) => findingSentence(strings, finding);
  const alike = groupBy(findings, sentenceOf);
  return [
    `  ${strings.severities[first.severity]}: ${strings.findingTitles[first.code]} (${findings.length})`,
    ...alike
      .slice(0, TOLD)
      .flatMap((same) => [`    ${places(same, strings)}`, `      ${sentenceOf(same[0] ?? first)}`]),
    ...more(alike.slice(TOLD).flat().length, strings),
  ];
}

function places(findings: readonly Finding[], { commandLine }: FileStrings): string {
  const told = findings
    .slice(0, TOLD)
    .map(({ cell }) => cellPlace(cell))
    .join(", ");
  const others = findings.length - TOLD;
  return others > 0 ? `${told} ${commandLine.moreFindings(others)}` : told;
}

function more(count: number, { commandLine }: FileStrings): string[] {
  return count > 0 ? [`    ${commandLine.moreFindings(count)}`] : [];
}
