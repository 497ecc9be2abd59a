import { indexInterventions, type InterventionIndex } from "../interventionIndex";
import type { Recognition } from "../recognition/recognition";
import type { CellRef, Snapshot } from "../workbook";
import type { Check, CheckInput, Doubter } from "./check";
import { checkContinuations } from "./continuations";
import { checkCounts } from "./counts";
import { checkDisagreements } from "./disagreements";
import { checkDoubtfulLabels } from "./doubtfulLabels";
import { checkConflicts, checkDuplicates, kinOf } from "./duplicates";
import { checkErrorValues } from "./errorValues";
import type { Finding, FindingCode, Observation } from "./finding";
import { withKeys } from "./findingKeys";
import { checkKindConflicts } from "./kindConflicts";
import { checkLabels } from "./labels";
import { checkEmptyInterventions, checkMissingDepartments, checkMissingYears } from "./missingParts";
import { checkPersonalData } from "./personalCells";
import { checkYearConflicts, checkZeroYears } from "./years";

/** What they find of an intervention rests on it alone. */
const OF_EACH: readonly Check[] = [
  checkContinuations,
  checkDisagreements,
  checkEmptyInterventions,
  checkErrorValues,
  checkLabels,
  checkMissingDepartments,
  checkMissingYears,
  checkYearConflicts,
];

/** They compare labels with one another. */
const OF_LABELS: readonly Check[] = [checkConflicts, checkDoubtfulLabels, checkKindConflicts];
const CODES_OF_LABELS: ReadonlySet<FindingCode> = new Set([
  "duplicate-conflict",
  "kind-conflict",
  "label-doubtful",
]);

/** No label bears on what they find. */
const OF_THE_REST: readonly Check[] = [checkCounts, checkDuplicates, checkPersonalData, checkZeroYears];
const CODES_OF_THE_REST: ReadonlySet<FindingCode> = new Set(["count-mismatch", "duplicate", "personal-data"]);

/**
 * Everything in the workbook that a person should look at, by sheet, row, column and code. A cell that shows an error
 * value is told of as such and not as missing.
 */
export function checkWorkbook(
  snapshot: Snapshot,
  recognition: Recognition,
  doubts: Doubter,
  index = indexInterventions(recognition),
  kin = kinOf(recognition.interventions, doubts),
): readonly Finding[] {
  const input = { snapshot, recognition, doubts, kin };
  const checks = [...OF_EACH, ...OF_LABELS, ...OF_THE_REST];
  return inOrder(
    checks.flatMap((check) => check(input)),
    input,
    index,
  );
}

/**
 * The findings after nothing but label cells have changed: those of the `touched` interventions. `before` are the
 * findings that there were; the result is what `checkWorkbook` would find.
 */
export function recheckLabels(
  before: readonly Finding[],
  touched: ReadonlySet<number>,
  input: CheckInput,
  index: InterventionIndex,
): readonly Finding[] {
  const { recognition } = input;
  const isTouched = ({ cell }: Finding) => touched.has(index.at(cell) ?? -1);
  const kept = before.filter((finding) => {
    if (CODES_OF_LABELS.has(finding.code)) return false;
    return CODES_OF_THE_REST.has(finding.code) || !isTouched(finding);
  });
  const own = [...touched].flatMap((id) => recognition.interventions[id] ?? []);
  const part = { ...input, recognition: { ...recognition, interventions: own } };
  const found = [...OF_EACH.flatMap((check) => check(part)), ...OF_LABELS.flatMap((check) => check(input))];
  return inOrder([...kept, ...found], input, index);
}

function inOrder(
  observations: readonly (Observation | Finding)[],
  { snapshot, recognition }: CheckInput,
  index: InterventionIndex,
): readonly Finding[] {
  const sheetOrder = new Map(snapshot.sheets.map(({ name }, at) => [name, at]));
  const place = ({ cell }: Observation) => sheetOrder.get(cell.sheet) ?? sheetOrder.size;
  const compare = (a: Observation, b: Observation) =>
    place(a) - place(b) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    compareCodes(a.code, b.code);
  const showsError = cellsWithErrors(observations);
  const told = observations
    .filter((one) => one.code === "error-value" || !showsError(one.cell))
    .sort(compare);
  return withKeys(told, snapshot, recognition, index);
}

function cellsWithErrors(observations: readonly Observation[]): (cell: CellRef) => boolean {
  const key = ({ sheet, row, column }: CellRef) => `${row} ${column} ${sheet}`;
  const errors = new Set(
    observations.filter(({ code }) => code === "error-value").map(({ cell }) => key(cell)),
  );
  return (cell) => errors.size > 0 && errors.has(key(cell));
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
