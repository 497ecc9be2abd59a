import { within, type AreaList, type Spot } from "./areaList";
import { height, movedBy, width } from "./area";
import type { Area, BookSheet } from "./book";
import { copiedFormula } from "./copiedFormula";
import { lifted } from "./ruleSpread";
import { withFormulas } from "./shiftRules";
import type { Workbook } from "./workbook";

/** A source whose rows and columns are repeated over a target. */
export interface RuleCopy {
  readonly workbook: Workbook;
  readonly from: BookSheet;
  readonly source: Area;
  readonly to: BookSheet;
  readonly target: Area;
}

/** Whether rules lie on an area that copying would have to take along. */
export function hasRules({ rules }: BookSheet, area: Area): boolean {
  const all = [...rules.validations, ...rules.conditionals, ...rules.hyperlinks];
  return all.some(({ areas }) => within(areas, area).length > 0);
}

/** Copies conditional formats in the place of those of the target. */
export function copyConditionals(copy: RuleCopy): void {
  const { workbook, from, to, target } = copy;
  const copies = from.rules.conditionals
    .flatMap((rule) => rebased(rule, copy))
    .map((rule) => ({ ...rule, id: workbook.newId() }));
  const left = lifted(to.rules.conditionals, target);
  if (copies.length === 0 && left.length === to.rules.conditionals.length) return;
  to.rules.conditionals = [...copies, ...left];
  to.changes.rules.add("conditionals");
}

/** Copies data validations and links in the place of those of the target. */
export function copyValidations(copy: RuleCopy): void {
  const { from, to, target } = copy;
  const validations = from.rules.validations.flatMap((rule) => rebased(rule, copy));
  const links = from.rules.hyperlinks.flatMap((link) => placed(link, copy));
  if (validations.length > 0 || hasRules(to, target)) {
    to.rules.validations = [...lifted(to.rules.validations, target), ...validations];
    to.changes.rules.add("validations");
  }
  if (links.length > 0 || to.rules.hyperlinks.some(({ areas }) => within(areas, target).length > 0)) {
    to.rules.hyperlinks = [...lifted(to.rules.hyperlinks, target), ...links];
    to.changes.rules.add("hyperlinks");
  }
}

/** How far down and to the right each repetition of the source stands. */
function offsets({ source, target }: RuleCopy): { rows: number; columns: number }[] {
  const all: { rows: number; columns: number }[] = [];
  for (let row = target.firstRow; row <= target.lastRow; row += height(source))
    for (let column = target.firstColumn; column <= target.lastColumn; column += width(source))
      all.push({ rows: row - source.firstRow, columns: column - source.firstColumn });
  return all;
}

function placed<R extends { readonly areas: AreaList }>(rule: R, copy: RuleCopy): R[] {
  const pieces = within(rule.areas, copy.source);
  if (pieces.length === 0) return [];
  return offsets(copy).map(({ rows, columns }) => ({
    ...rule,
    areas: pieces.map((piece) => movedBy(piece, rows, columns)),
    source: null,
  }));
}

/** With formulas that read in the copy as they do in a copied cell. */
function rebased<R extends { readonly areas: AreaList; readonly origin: Spot }>(
  rule: R,
  copy: RuleCopy,
): R[] {
  return placed(rule, copy).map((piece, index) => {
    const offset = offsets(copy)[index] ?? { rows: 0, columns: 0 };
    const origin = { row: rule.origin.row + offset.rows, column: rule.origin.column + offset.columns };
    return { ...withFormulas(piece, (formula) => copiedFormula(formula, offset)), origin };
  });
}
