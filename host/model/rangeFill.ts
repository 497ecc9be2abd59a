import { contains, height, isUnbounded, sameArea, width } from "./area";
import { asOneOf, isOmitted } from "./argument";
import type { Area, Cell } from "./book";
import { cellAt, setCell } from "./cells";
import { copiedFormula } from "./copiedFormula";
import { requireEditable } from "./editing";
import { seriesOf, type FillSource } from "./fillSeries";
import { apiNotFound, invalidArgument } from "./hostError";
import type { Members } from "./hostObject";
import type { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import { formatOf } from "./styles";
import { syncTableHeaders } from "./tableHeaders";

const TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;
type FillType = (typeof TYPES)[number];
const KNOWN: readonly FillType[] = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"];

/** Filling cells with what cells beside them begin. */
export const rangeFillMembers = {
  methods: {
    AutoFill: (range, [destination, type]) => autoFill(range, destination, type),
  },
} satisfies Members<Range>;

/** The destination has the source in it, and goes on in one direction. */
function autoFill(from: Range, destination: unknown, type: unknown): void {
  const { workbook, sheet, area } = from;
  const kind = isOmitted(type) ? "FillDefault" : asOneOf(type, TYPES);
  if (!KNOWN.includes(kind) || isOmitted(destination)) throw apiNotFound(`Range.autoFill by ${kind}`);
  const to = rangeOf(workbook, destination, sheet);
  const isDown = to.area.firstColumn === area.firstColumn && to.area.lastColumn === area.lastColumn;
  const isAcross = to.area.firstRow === area.firstRow && to.area.lastRow === area.lastRow;
  const isWrong = to.sheet !== sheet || !contains(to.area, area) || isUnbounded(to.area);
  if (isWrong || !(isDown || isAcross) || sameArea(to.area, area)) throw invalidArgument();
  requireEditable(workbook, sheet, to.area);
  const lanes = isDown ? width(area) : height(area);
  for (let lane = 0; lane < lanes; lane++) fillLane(from, to.area, kind, isDown, lane);
  syncTableHeaders(workbook, sheet, to.area);
  workbook.reports.change(sheet, to.area, null);
}

/** Fills one column, or row, of the destination. */
function fillLane(from: Range, to: Area, type: FillType, isDown: boolean, lane: number): void {
  const { sheet, area } = from;
  const place = (step: number) => ({
    row: area.firstRow + (isDown ? step : lane),
    column: area.firstColumn + (isDown ? lane : step),
  });
  const length = isDown ? height(area) : width(area);
  const sources = Array.from({ length }, (_, step) => sourceAt(from, place(step)));
  const isCopy = type === "FillCopy" || type === "FillFormats";
  const series = isCopy ? () => null : seriesOf(sources, type === "FillSeries");
  const first = isDown ? to.firstRow - area.firstRow : to.firstColumn - area.firstColumn;
  const last = isDown ? to.lastRow - area.firstRow : to.lastColumn - area.firstColumn;
  for (let step = first; step <= last; step++) {
    if (step >= 0 && step < length) continue;
    const origin = ((step % length) + length) % length;
    const { row, column } = place(step);
    const offset = isDown ? { rows: step - origin, columns: 0 } : { rows: 0, columns: step - origin };
    const copy = copied(sources[origin]?.cell, offset);
    const value = series(step);
    const content = value === null ? copy : { value, style: copy?.style ?? 0 };
    setCell(sheet, row, column, combined(content, cellAt(sheet, row, column), type));
  }
}

function sourceAt({ workbook, sheet }: Range, { row, column }: { row: number; column: number }): FillSource {
  const cell = cellAt(sheet, row, column);
  if (cell?.array !== undefined) throw apiNotFound("Range.autoFill of array formulas");
  const { numberFormat } = formatOf(workbook.book, cell);
  return { cell, isDate: /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, "")) };
}

function copied(cell: Cell | undefined, offset: { rows: number; columns: number }): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: copiedFormula(cell.formula, offset) };
}

/** The content that is filled in with the format that stays or comes along. */
function combined(filled: Cell | undefined, old: Cell | undefined, type: FillType): Cell | undefined {
  const content = type === "FillFormats" ? old : filled;
  const style = (type === "FillValues" ? old : filled)?.style ?? 0;
  const isNothing = content === undefined || (content.value === "" && content.formula === undefined);
  return isNothing && style === 0 ? undefined : { ...(content ?? { value: "" }), style };
}
