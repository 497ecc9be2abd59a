import { fullAddress } from "./address";
import {
  COLUMNS,
  ROWS,
  areaOf,
  boundingArea,
  height,
  intersection,
  isEntireColumns,
  isEntireRows,
  width,
} from "./area";
import { asFlag, asInteger, asOneOf, isOmitted } from "./argument";
import type { Area, BookSheet } from "./book";
import { CLEARINGS, clearCells } from "./cellFormats";
import { cellAt, isUncalculated, knownValue, usedArea } from "./cells";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { requireClearable, requireEditable, requireUnprotected } from "./editing";
import { HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { rangeHyperlink, setRangeHyperlink } from "./hyperlink";
import type { Json } from "./json";
import { invalidArgument, itemNotFound } from "./hostError";
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from "./layout";
import { rangeOutlineMembers } from "./outline";
import { rangeFillMembers } from "./rangeFill";
import { RangeFormat } from "./rangeFormat";
import { rangeOf } from "./rangeArgument";
import { rangeDuplicateMembers } from "./rangeDuplicates";
import { rangeEdgeMembers } from "./rangeEdges";
import { rangeMergeMembers } from "./rangeMerge";
import { rangeMoveMembers } from "./rangeMove";
import { rangeNotationMembers } from "./rangeNotation";
import { rangePropertyMembers } from "./rangeProperties";
import { rangeScopeMembers } from "./rangeScopes";
import { rangeSearchMembers } from "./rangeSearch";
import { rangeShiftMembers } from "./rangeShift";
import { rangeSizeMembers } from "./rangeSize";
import { rangeSpecialMembers } from "./rangeSpecial";
import { rangeTracingMembers } from "./rangeTracing";
import { rangeViewMembers } from "./rangeView";
import { formula, numberFormat, readCells, shownText, value, valueType } from "./rangeValues";
import { validateSize, writeInputs, writeNumberFormats } from "./rangeWriting";
import { RangeSort } from "./sortRange";
import { clearRules } from "./ruleClearing";
import { syncTableHeaders } from "./tableHeaders";
import type { Workbook } from "./workbook";

/** Cells of one sheet. */
export class Range extends HostObject {
  private reference: string | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    /** Replaced when the cells move. */
    public area: Area,
  ) {
    super();
  }

  override get type(): ObjectType {
    return RANGE;
  }

  override identity(): Identity {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }

  /** From now on the range can be found again by a reference id. */
  keepReference(): void {
    this.reference ??= this.workbook.references.keep(this);
  }

  follow(where: (area: Area) => Area | null): boolean {
    const area = where(this.area);
    if (area !== null) this.area = area;
    return area !== null;
  }

  /** Another area of the same sheet. */
  on(area: Area): Range {
    return new Range(this.workbook, this.sheet, area);
  }

  /** The area of that height and width, `rows` and `columns` away from the top left cell. */
  at(rows: number, columns: number, high: number, wide: number): Range {
    return this.on(areaOf(this.area.firstRow + rows, this.area.firstColumn + columns, high, wide));
  }

  write(input: unknown): void {
    requireEditable(this.workbook, this.sheet, this.area);
    const before = this.singleValue();
    const formulas = this.workbook.reports.formulasOf(this.sheet, this.area);
    writeInputs(this.workbook, this.sheet, this.area, input);
    syncTableHeaders(this.workbook, this.sheet, this.area);
    this.workbook.reports.change(this.sheet, this.area, before);
    this.workbook.reports.formulas(this.sheet, this.area, formulas);
  }

  clear(what: unknown): void {
    requireClearable(this.workbook, this.sheet, this.area);
    const before = this.singleValue();
    const formulas = this.workbook.reports.formulasOf(this.sheet, this.area);
    const clearing = isOmitted(what) ? "All" : asOneOf(what, CLEARINGS);
    clearRules(this.workbook, this.sheet, this.area, clearing);
    clearCells(this.sheet, this.area, clearing);
    syncTableHeaders(this.workbook, this.sheet, this.area);
    this.workbook.reports.change(this.sheet, this.area, before);
    this.workbook.reports.formulas(this.sheet, this.area, formulas);
  }

  /** The used part; `ItemNotFound` where nothing is used. */
  used(valuesOnly: boolean): Range {
    const used = this.usedOrNull(valuesOnly);
    if (used === null) throw itemNotFound();
    return used;
  }

  usedOrNull(valuesOnly: boolean): Range | null {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used === null ? null : this.on(used);
  }

  intersectionWith(other: Range): Range | null {
    const common = other.sheet === this.sheet ? intersection(this.area, other.area) : null;
    return common === null ? null : this.on(common);
  }

  /** The value of a single cell; null for several. */
  singleValue(): Json {
    const single = height(this.area) === 1 && width(this.area) === 1;
    const cell = cellAt(this.sheet, this.area.firstRow, this.area.firstColumn);
    return single && !isUncalculated(cell) ? knownValue(cell) : null;
  }
}

/** Row `index` of the range; it may lie outside. */
function row(range: Range, index: number): Range {
  return range.at(index, 0, 1, width(range.area));
}

function column(range: Range, index: number): Range {
  return range.at(0, index, height(range.area), 1);
}

/** Rows just above (a negative count) or below the range. */
function neighbourRows(range: Range, count: unknown, side: 1 | -1): Range {
  const rows = (isOmitted(count) ? 1 : asInteger(count)) * side;
  if (rows === 0) throw invalidArgument();
  return range.at(rows > 0 ? height(range.area) : rows, 0, Math.abs(rows), width(range.area));
}

/** Columns just before (a negative count) or after the range. */
function neighbourColumns(range: Range, count: unknown, side: 1 | -1): Range {
  const columns = (isOmitted(count) ? 1 : asInteger(count)) * side;
  if (columns === 0) throw invalidArgument();
  return range.at(0, columns > 0 ? width(range.area) : columns, height(range.area), Math.abs(columns));
}

function intersectionOf(range: Range, other: unknown): Range {
  const common = range.intersectionWith(rangeOf(range.workbook, other, range.sheet));
  if (common === null) throw itemNotFound();
  return common;
}

function boundingRange(range: Range, other: unknown): Range {
  const to = rangeOf(range.workbook, other, range.sheet);
  if (to.sheet !== range.sheet) throw invalidArgument();
  return range.on(boundingArea(range.area, to.area));
}

function isTrue(value: unknown): boolean {
  return isOmitted(value) ? false : asFlag(value);
}

const RANGE = defineType("Range", Range, {
  scalars: {
    ...rangeSizeMembers.scalars,
    ...rangeNotationMembers.scalars,
    Address: (range) => fullAddress(range.sheet.name, range.area),
    AddressLocal: (range) => fullAddress(range.sheet.name, range.area),
    // Excel gives -1 where the count passes 2^31-1.
    CellCount: (range) => {
      const count = height(range.area) * width(range.area);
      return count > 2_147_483_647 ? -1 : count;
    },
    ColumnCount: (range) => width(range.area),
    ColumnHidden: (range) => areColumnsHidden(range.sheet, range.area),
    ColumnIndex: (range) => range.area.firstColumn,
    Hyperlink: (range) => rangeHyperlink(range),
    Formulas: (range) => readCells(range.sheet, range.area, formula),
    IsEntireColumn: (range) => isEntireColumns(range.area),
    IsEntireRow: (range) => isEntireRows(range.area),
    NumberFormat: (range) => readCells(range.sheet, range.area, numberFormat(range.workbook)),
    RowCount: (range) => height(range.area),
    RowHidden: (range) => areRowsHidden(range.sheet, range.area),
    RowIndex: (range) => range.area.firstRow,
    Text: (range) => readCells(range.sheet, range.area, shownText(range.workbook)),
    ValueTypes: (range) => readCells(range.sheet, range.area, valueType),
    Values: (range) => readCells(range.sheet, range.area, value),
  },
  settable: {
    ...rangeNotationMembers.settable,
    ColumnHidden: (range, hidden) => {
      requireUnprotected(range.sheet);
      hideColumns(range.sheet, range.area, asFlag(hidden));
    },
    Formulas: (range, input) => range.write(input),
    Hyperlink: (range, link) => setRangeHyperlink(range, link),
    NumberFormat: (range, input) => {
      requireEditable(range.workbook, range.sheet, range.area);
      writeNumberFormats(range.workbook, range.sheet, range.area, input);
      range.workbook.reports.format(range.sheet, range.area);
    },
    RowHidden: (range, hidden) => {
      requireUnprotected(range.sheet);
      hideRows(range.sheet, range.area, asFlag(hidden));
      range.workbook.reports.rowsHidden(range.sheet, [range.area], asFlag(hidden));
    },
    Values: (range, input) => range.write(input),
  },
  navigation: {
    ConditionalFormats: ({ workbook, sheet, area }) =>
      new ConditionalFormatCollection(workbook, sheet, [area]),
    DataValidation: (range) => new DataValidation(range),
    Format: (range) => new RangeFormat([range]),
    Sort: (range) => new RangeSort(range),
    Worksheet: (range) => range.workbook.worksheet(range.sheet),
  },
  methods: {
    Calculate: ({ workbook, sheet, area }) =>
      workbook.reports.calculations(workbook.calculation.calculateCells(sheet, area)),
    ...rangeShiftMembers.methods,
    ...rangeEdgeMembers.methods,
    ...rangeFillMembers.methods,
    ...rangeSearchMembers.methods,
    ...rangeMoveMembers.methods,
    ...rangeOutlineMembers.methods,
    ...rangeSpecialMembers.methods,
    ...rangeTracingMembers.methods,
    ...rangeDuplicateMembers.methods,
    ...rangeMergeMembers.methods,
    ...rangePropertyMembers.methods,
    ...rangeScopeMembers.methods,
    ...rangeViewMembers.methods,
    Clear: (range, [what]) => range.clear(what),
    GetAbsoluteResizedRange: (range, [rows, columns]) => range.at(0, 0, asInteger(rows), asInteger(columns)),
    GetBoundingRect: (range, [other]) => boundingRange(range, other),
    GetCell: (range, [rows, columns]) => range.at(asInteger(rows), asInteger(columns), 1, 1),
    GetColumn: (range, [index]) => column(range, asInteger(index)),
    GetColumnsAfter: (range, [count]) => neighbourColumns(range, count, 1),
    GetColumnsBefore: (range, [count]) => neighbourColumns(range, count, -1),
    GetEntireColumn: (range) => range.on({ ...range.area, firstRow: 0, lastRow: ROWS - 1 }),
    GetEntireRow: (range) => range.on({ ...range.area, firstColumn: 0, lastColumn: COLUMNS - 1 }),
    GetIntersection: (range, [other]) => intersectionOf(range, other),
    GetIntersectionOrNullObject: (range, [other]) =>
      range.intersectionWith(rangeOf(range.workbook, other, range.sheet)),
    GetLastCell: (range) => range.at(height(range.area) - 1, width(range.area) - 1, 1, 1),
    GetLastColumn: (range) => column(range, width(range.area) - 1),
    GetLastRow: (range) => row(range, height(range.area) - 1),
    GetOffsetRange: (range, [rows, columns]) =>
      range.at(asInteger(rows), asInteger(columns), height(range.area), width(range.area)),
    GetResizedRange: (range, [rows, columns]) =>
      range.at(0, 0, height(range.area) + asInteger(rows), width(range.area) + asInteger(columns)),
    GetRow: (range, [index]) => row(range, asInteger(index)),
    GetRowsAbove: (range, [count]) => neighbourRows(range, count, -1),
    GetRowsBelow: (range, [count]) => neighbourRows(range, count, 1),
    GetUsedRange: (range, [valuesOnly]) => range.used(isTrue(valuesOnly)),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => range.usedOrNull(isTrue(valuesOnly)),
    Select: (range) => range.workbook.select(range),
    _KeepReference: (range) => range.keepReference(),
    _ValidateArraySize: (range, [rows, columns]) =>
      validateSize(range.area, asInteger(rows), asInteger(columns)),
  },
});
