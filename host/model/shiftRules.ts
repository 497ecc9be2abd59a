import type { AreaList, Spot } from "./areaList";
import type { BookSheet, Shift } from "./book";
import { copiedFormula } from "./copiedFormula";
import { shiftedArea, shiftedAreas } from "./shift";

type FollowFormula = (formula: string, home: BookSheet) => string;

/**
 * Lets what lies on cells follow them: data validations, conditional formats, links, notes and comments. The file's own
 * text for them follows when it is saved, so they are not marked as changed.
 */
export function followInRules(sheet: BookSheet, shift: Shift): void {
  const { rules } = sheet;
  sheet.rules = {
    ...rules,
    validations: rules.validations.flatMap((rule) => moved(rule, shift)),
    conditionals: rules.conditionals.flatMap((rule) => moved(rule, shift)),
    hyperlinks: rules.hyperlinks.flatMap((link) => {
      const areas = shiftedAreas(link.areas, shift);
      return areas.length === 0 ? [] : [{ ...link, areas }];
    }),
    notes: rules.notes.flatMap((note) => spotted(note, shift)),
    comments: rules.comments.flatMap((comment) => spotted(comment, shift)),
  };
}

/** Lets the formulas of rules follow the cells they refer to, on whatever sheet the rules are. */
export function followInRuleFormulas(sheets: readonly BookSheet[], follow: FollowFormula): void {
  for (const sheet of sheets) {
    const followed = <T extends object>(rules: readonly T[]) =>
      rules.map((rule) => withFormulas(rule, (formula) => follow(formula, sheet)));
    const { validations, conditionals } = sheet.rules;
    if (validations.length + conditionals.length === 0) continue;
    sheet.rules = {
      ...sheet.rules,
      validations: followed(validations),
      conditionals: followed(conditionals),
    };
  }
}

/** Where the cell that formulas are written for is deleted, they are written for the first that is left. */
function moved<R extends { readonly areas: AreaList; readonly origin: Spot }>(rule: R, shift: Shift): R[] {
  const areas = shiftedAreas(rule.areas, shift);
  const [first] = areas;
  if (first === undefined) return [];
  const origin = spotted(rule.origin, shift)[0];
  if (origin !== undefined) return [{ ...rule, areas, origin }];
  const now = { row: first.firstRow, column: first.firstColumn };
  const offset = { rows: now.row - rule.origin.row, columns: now.column - rule.origin.column };
  return [{ ...withFormulas(rule, (formula) => copiedFormula(formula, offset)), areas, origin: now }];
}

function spotted<S extends Spot>(spot: S, shift: Shift): S[] {
  const { row, column } = spot;
  const area = shiftedArea({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, shift);
  return area === null ? [] : [{ ...spot, row: area.firstRow, column: area.firstColumn }];
}

/** A rule with each of its formulas rewritten, wherever in it they stand. */
export function withFormulas<T>(value: T, rewrite: (formula: string) => string, name = ""): T {
  if (typeof value === "string")
    return (name === "formula" || name === "formulas" ? rewrite(value) : value) as T;
  if (typeof value !== "object" || value === null || name === "source") return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withFormulas(item, rewrite, name)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withFormulas<unknown>(item, rewrite, key)]),
  ) as T;
}
