import { fullAddress } from "./address";
import { isUnbounded } from "./area";
import { asInteger } from "./argument";
import type { Cell } from "./book";
import { invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Members, type ObjectType } from "./hostObject";
import { shownIndexes } from "./layout";
import type { Range } from "./range";
import { formula, numberFormat, shownText, value, valueType } from "./rangeValues";
import { formulaR1C1 } from "./notationR1C1";

/** What can be seen of a range: its rows and columns that are not hidden. */
class RangeView extends HostObject {
  constructor(
    readonly range: Range,
    readonly rows: readonly number[],
    readonly columns: readonly number[],
    /** Place among the rows of the view that it is a row of; 0 for a whole view. */
    readonly index: number,
  ) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_VIEW;
  }

  cells<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { sheet } = this.range;
    return this.rows.map((row) => this.columns.map((column) => read(sheet.rows[row]?.[column], row, column)));
  }

  address(row: number, column: number): string {
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return fullAddress(this.range.sheet.name, cell);
  }
}

/** The rows of a view, each a view of its own. */
class RangeViewCollection extends Collection<RangeView> {
  constructor(readonly view: RangeView) {
    super();
  }

  override get type(): ObjectType {
    return RANGE_VIEW_COLLECTION;
  }

  override items(): readonly RangeView[] {
    const { range, rows, columns } = this.view;
    return rows.map((row, index) => new RangeView(range, [row], columns, index));
  }

  /** Rows have neither name nor id. */
  override find(): null {
    return null;
  }

  at(index: number): RangeView {
    const row = this.items()[index];
    if (row === undefined) throw itemNotFound();
    return row;
  }
}

/** Guess: whole rows and columns have no view. */
function visibleView(range: Range): RangeView {
  const { sheet, area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  const rows = shownIndexes(sheet.rowLayout, area.firstRow, area.lastRow);
  const columns = shownIndexes(sheet.columnLayout, area.firstColumn, area.lastColumn);
  return new RangeView(range, rows, columns, 0);
}

/** The part of a range that can be seen. */
export const rangeViewMembers = {
  methods: { GetVisibleView: (range) => visibleView(range) },
} satisfies Members<Range>;

const RANGE_VIEW = defineType("RangeView", RangeView, {
  scalars: {
    // Guess: with the sheet's name, as the addresses of ranges are.
    CellAddresses: (view) => view.cells((_, row, column) => view.address(row, column)),
    ColumnCount: ({ columns }) => columns.length,
    Formulas: (view) => view.cells(formula),
    FormulasR1C1: (view) => view.cells(formulaR1C1),
    Index: ({ index }) => index,
    NumberFormat: (view) => view.cells(numberFormat(view.range.workbook)),
    RowCount: ({ rows }) => rows.length,
    Text: (view) => view.cells(shownText(view.range.workbook)),
    ValueTypes: (view) => view.cells(valueType),
    Values: (view) => view.cells(value),
  },
  navigation: { Rows: (view) => new RangeViewCollection(view) },
  methods: { GetRange: ({ range }) => range },
});

const RANGE_VIEW_COLLECTION = defineType("RangeViewCollection", RangeViewCollection, {
  methods: {
    GetCount: (rows) => rows.items().length,
    GetItemAt: (rows, [index]) => rows.at(asInteger(index)),
  },
});
