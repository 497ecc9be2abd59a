import { indexInterventions } from "../interventionIndex";
import type { Recognition } from "../recognition/recognition";
import type { CellRef, Snapshot } from "../workbook";
import type { Check, Doubter } from "./check";
import { checkContinuations } from "./continuations";
import { checkCounts } from "./counts";
import { checkDoubtfulLabels } from "./doubtfulLabels";
import { checkDuplicates } from "./duplicates";
import { checkErrorValues } from "./errorValues";
import type { Finding, Observation } from "./finding";
import { withKeys } from "./findingKeys";
import { checkLabels } from "./labels";
import { checkEmptyInterventions, checkMissingDepartments, checkMissingYears } from "./missingParts";
import { checkPersonalData } from "./personalCells";
import { checkYearConflicts } from "./years";

const CHECKS: readonly Check[] = [
  checkContinuations,
  checkCounts,
  checkDoubtfulLabels,
  checkDuplicates,
  checkEmptyInterventions,
  checkErrorValues,
  checkLabels,
  checkMissingDepartments,
  checkMissingYears,
  checkPersonalData,
  checkYearConflicts,
];

/**
 * Everything in the workbook that a person should look at, by sheet, row, column and code. A cell that shows an error
 * value is told of as such and not as missing.
 */
export function checkWorkbook(
  snapshot: Snapshot,
  recognition: Recognition,
  doubts: Doubter,
  index = indexInterventions(recognition),
): readonly Finding[] {
  const sheetOrder = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const place = (finding: Observation) => sheetOrder.get(finding.cell.sheet) ?? sheetOrder.size;
  const inOrder = (a: Observation, b: Observation) =>
    place(a) - place(b) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    compareCodes(a.code, b.code);
  const findings = CHECKS.flatMap((check) => check({ snapshot, recognition, doubts }));
  const showsError = cellsWithErrors(findings);
  const told = findings
    .filter((finding) => finding.code === "error-value" || !showsError(finding.cell))
    .sort(inOrder);
  return withKeys(told, snapshot, recognition, index);
}

function cellsWithErrors(findings: readonly Observation[]): (cell: CellRef) => boolean {
  const key = ({ sheet, row, column }: CellRef) => `${row} ${column} ${sheet}`;
  const errors = new Set(findings.filter(({ code }) => code === "error-value").map(({ cell }) => key(cell)));
  return (cell) => errors.size > 0 && errors.has(key(cell));
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
