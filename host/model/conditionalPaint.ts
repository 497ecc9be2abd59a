import { holds, type Spot } from "./areaList";
import type { BookSheet, Cell, Scalar } from "./book";
import type { BookConditional, ColorPoint, ConditionalLook, ConditionalRule } from "./bookRules";
import { cellAt, eachCell, isUncalculated } from "./cells";
import { evaluateFormula, type Evaluated } from "./formulas/evaluateFormula";
import type { Workbook } from "./workbook";

/** Whether a rule applies to a cell; null where the host cannot tell. */
type Test = (spot: Spot, cell: Cell | undefined) => boolean | null;

/**
 * The finder of what a sheet's conditional formats make of its cells' look, for one state of the sheet; null for a cell
 * that they leave as it is. Data bars and icons are not drawn, nor what depends on a formula beyond the host or on today's
 * date. Where one that cannot be told might stop the others, they are painted all the same.
 */
export function conditionalPaints(
  workbook: Workbook,
  sheet: BookSheet,
): (row: number, column: number) => ConditionalLook | null {
  const painters = sheet.rules.conditionals.map((conditional) => painterOf(workbook, sheet, conditional));
  return (row, column) => {
    let look: ConditionalLook = {};
    let painted = false;
    for (const paint of painters) {
      const found = paint({ row, column });
      // The first that says something of a side of the look wins.
      if (found !== null) look = { ...found.look, ...look };
      painted ||= found !== null;
      if (found?.stops === true) break;
    }
    return painted ? look : null;
  };
}

type Painter = (spot: Spot) => { look: ConditionalLook; stops: boolean } | null;

function painterOf(workbook: Workbook, sheet: BookSheet, conditional: BookConditional): Painter {
  const { areas, rule, look, stopIfTrue: stops } = conditional;
  if (rule.type === "ColorScale") return scalePainter(workbook, sheet, conditional, rule.points);
  let test: Test | null = null;
  return (spot) => {
    if (!holds(areas, spot)) return null;
    test ??= testOf(workbook, sheet, conditional);
    const cell = cellAt(sheet, spot.row, spot.column);
    if (isUncalculated(cell) && rule.type !== "Custom") return null;
    return test(spot, cell) === true ? { look, stops } : null;
  };
}

const NEVER: Test = () => null;

function testOf(workbook: Workbook, sheet: BookSheet, conditional: BookConditional): Test {
  const { rule, origin } = conditional;
  const evaluated = (formula: string, spot: Spot): Evaluated =>
    evaluateFormula(workbook, formula, { sheet, ...spot }, origin);
  switch (rule.type) {
    case "Custom":
      return (spot) => isTrue(evaluated(rule.formula, spot));
    case "CellValue":
      return (spot, cell) =>
        compared(
          rule.operator,
          contentOf(cell),
          rule.formulas.map((one) => evaluated(one, spot)),
        );
    case "ContainsText":
      return (_, cell) => textTest(rule, String(contentOf(cell)).toLowerCase());
    case "TopBottom":
      return isKnown(sheet, conditional) ? topTest(rule, numbersOf(sheet, conditional)) : NEVER;
    case "PresetCriteria":
      return isKnown(sheet, conditional) ? presetTest(rule.criterion, sheet, conditional) : NEVER;
    default:
      return NEVER;
  }
}

function contentOf(cell: Cell | undefined): Scalar {
  return cell?.value ?? "";
}

function isTrue(result: Evaluated): boolean | null {
  if ("uncalculated" in result) return null;
  return (
    result.error !== true &&
    (result.value === true || (typeof result.value === "number" && result.value !== 0))
  );
}

/** Texts come after numbers, and truth values after texts, as where Excel compares. */
function compare(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar) => ["number", "string", "boolean"].indexOf(typeof value);
  const [left, right] = [a, b].map((value) => (typeof value === "string" ? value.toLowerCase() : value));
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (left === right || left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}

/** Guess: an empty cell counts as 0 where it is compared with a number, as it does in Excel's own rules. */
function compared(operator: string, value: Scalar, bounds: readonly Evaluated[]): boolean | null {
  const known: Scalar[] = [];
  for (const bound of bounds) {
    if ("uncalculated" in bound) return null;
    if (bound.error === true) return false;
    known.push(bound.value);
  }
  const [first = 0, second = 0] = known;
  const own = value === "" && typeof first === "number" ? 0 : value;
  const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
  const inside = compare(own, low) >= 0 && compare(own, high) <= 0;
  const to = compare(own, first);
  const answers: Readonly<Record<string, boolean>> = {
    Between: inside,
    NotBetween: !inside,
    EqualTo: to === 0,
    NotEqualTo: to !== 0,
    GreaterThan: to > 0,
    LessThan: to < 0,
    GreaterThanOrEqual: to >= 0,
    LessThanOrEqual: to <= 0,
  };
  return answers[operator] ?? null;
}

function textTest({ operator, text }: ConditionalRule & { type: "ContainsText" }, shown: string): boolean {
  const wanted = text.toLowerCase();
  if (operator === "Contains") return shown.includes(wanted);
  if (operator === "NotContains") return !shown.includes(wanted);
  return operator === "BeginsWith" ? shown.startsWith(wanted) : shown.endsWith(wanted);
}

/** Whether the values of all cells of a format are known. */
function isKnown(sheet: BookSheet, conditional: BookConditional): boolean {
  return !conditional.areas.some((area) => {
    let unknown = false;
    eachCell(sheet, area, (cell) => void (unknown ||= isUncalculated(cell)));
    return unknown;
  });
}

/** The cells of a format that hold anything. */
function heldIn(sheet: BookSheet, { areas }: BookConditional): Cell[] {
  const held: Cell[] = [];
  for (const area of areas) eachCell(sheet, area, (cell) => void (cell.value !== "" && held.push(cell)));
  return held;
}

function numbersOf(sheet: BookSheet, conditional: BookConditional): number[] {
  const values = heldIn(sheet, conditional).map(({ value }) => value);
  return values.filter((value) => typeof value === "number").sort((a, b) => a - b);
}

/** Of a percentage at least one cell counts. */
function topTest({ kind, rank }: ConditionalRule & { type: "TopBottom" }, numbers: readonly number[]): Test {
  const share = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const count = Math.min(share, numbers.length);
  const isTop = kind.startsWith("Top");
  const bound = numbers[isTop ? numbers.length - count : count - 1];
  return (_, cell) => {
    const value = contentOf(cell);
    if (typeof value !== "number" || bound === undefined) return false;
    return isTop ? value >= bound : value <= bound;
  };
}

function presetTest(criterion: string, sheet: BookSheet, conditional: BookConditional): Test {
  if (criterion.endsWith("Values")) return countTest(criterion === "UniqueValues", sheet, conditional);
  if (criterion.endsWith("Average")) return averageTest(criterion, numbersOf(sheet, conditional));
  const blank = (cell: Cell | undefined) => String(contentOf(cell)).trim() === "" && cell?.error !== true;
  const tests: Readonly<Record<string, Test>> = {
    Blanks: (_, cell) => blank(cell),
    NonBlanks: (_, cell) => !blank(cell),
    Errors: (_, cell) => cell?.error === true,
    NonErrors: (_, cell) => cell?.error !== true,
  };
  return tests[criterion] ?? NEVER;
}

function countTest(unique: boolean, sheet: BookSheet, conditional: BookConditional): Test {
  const counts = new Map<Scalar, number>();
  const key = (value: Scalar) => (typeof value === "string" ? value.toLowerCase() : value);
  for (const { value } of heldIn(sheet, conditional))
    counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return (_, cell) => {
    const count = counts.get(key(contentOf(cell))) ?? 0;
    return unique ? count === 1 : count > 1;
  };
}

/** Standard deviations are those of all the cells, not of a sample ([ECMA-376] says only "standard deviations"). */
function averageTest(criterion: string, numbers: readonly number[]): Test {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const spread = Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
  const steps = ["One", "Two", "Three"].findIndex((word) => criterion.startsWith(word)) + 1;
  const sign = criterion.includes("Below") ? -1 : 1;
  const bound = mean + sign * steps * spread;
  return (_, cell) => {
    const value = contentOf(cell);
    if (typeof value !== "number" || numbers.length === 0) return false;
    return (criterion.startsWith("EqualOr") && value === bound) || sign * (value - bound) > 0;
  };
}

function scalePainter(
  workbook: Workbook,
  sheet: BookSheet,
  conditional: BookConditional,
  points: readonly ColorPoint[],
): Painter {
  let stops: readonly { at: number; color: string }[] | null | undefined;
  return (spot) => {
    const value = holds(conditional.areas, spot) ? contentOf(cellAt(sheet, spot.row, spot.column)) : "";
    if (typeof value !== "number") return null;
    stops ??= scaleStops(workbook, sheet, conditional, points);
    return stops === null ? null : { look: { fill: colorAt(value, stops) }, stops: false };
  };
}

/** Where on the scale the colours stand; null where that cannot be told. */
function scaleStops(
  workbook: Workbook,
  sheet: BookSheet,
  conditional: BookConditional,
  points: readonly ColorPoint[],
): { at: number; color: string }[] | null {
  if (!isKnown(sheet, conditional)) return null;
  const numbers = numbersOf(sheet, conditional);
  const { origin } = conditional;
  const stops = points.map(({ type, formula, color }) => {
    if (type === "LowestValue" || type === "HighestValue" || type === "Automatic")
      return { at: type === "LowestValue" ? numbers[0] : numbers.at(-1), color };
    const result = evaluateFormula(workbook, formula, { sheet, ...origin });
    if ("uncalculated" in result || typeof result.value !== "number") return { at: undefined, color };
    return { at: onScale(type, result.value, numbers), color };
  });
  const known = stops.flatMap(({ at, color }) => (at === undefined ? [] : [{ at, color }]));
  return known.length === points.length ? known : null;
}

function onScale(type: ColorPoint["type"], value: number, numbers: readonly number[]): number {
  const [low = 0, high = low] = [numbers[0], numbers.at(-1)];
  if (type === "Percent") return low + ((high - low) * value) / 100;
  if (type !== "Percentile") return value;
  const place = ((numbers.length - 1) * value) / 100;
  const [below = 0, above = below] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** Between two colours each channel is mixed by the distance. */
function colorAt(value: number, stops: readonly { at: number; color: string }[]): string {
  const after = stops.findIndex(({ at }) => value <= at);
  const [from, to] = after === 0 ? [stops[0], stops[0]] : [stops.at(after - 1), stops.at(after)];
  if (from === undefined || to === undefined) return "#FFFFFF";
  const share = to.at === from.at ? 0 : Math.min(1, Math.max(0, (value - from.at) / (to.at - from.at)));
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map(({ color }) => parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${mixed.map((one) => one.toString(16).toUpperCase().padStart(2, "0")).join("")}`;
}
