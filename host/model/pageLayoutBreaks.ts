import { areaOf } from "./area";
import { asInteger } from "./argument";
import type { BookSheet } from "./book";
import { requireUnprotected } from "./editing";
import { invalidArgument, itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import type { Workbook } from "./workbook";

/** Most page breaks of one direction that Excel takes. */
const MOST = 1026;
/** Breaks are also found by number, so that their ids must not be numbers. */
const ID = /^break(\d+)$/;

/** The breaks that the user wants between rows, or between columns, in their order. */
export class PageBreakCollection extends Collection<PageBreak> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly between: "rowBreaks" | "columnBreaks",
  ) {
    super();
  }

  override get type(): ObjectType {
    return PAGE_BREAK_COLLECTION;
  }

  get places(): readonly number[] {
    return this.sheet.setup.page[this.between];
  }

  override items(): readonly PageBreak[] {
    return this.places.map((place) => new PageBreak(this, place));
  }

  override find(key: string): PageBreak | null {
    const place = ID.exec(key)?.[1];
    const { places } = this;
    const index = place === undefined ? Number(key) : places.indexOf(Number(place));
    return this.items()[index] ?? null;
  }

  put(places: readonly number[]): void {
    requireUnprotected(this.sheet);
    const { setup } = this.sheet;
    setup.page = { ...setup.page, [this.between]: [...new Set(places)].sort((a, b) => a - b) };
    this.sheet.changes.view = true;
  }

  /** A break before the top left cell of a range; there is none before the first row or column. */
  add(value: unknown): PageBreak {
    const { sheet, area } = rangeOf(this.workbook, value, this.sheet);
    const place = this.between === "rowBreaks" ? area.firstRow : area.firstColumn;
    if (sheet !== this.sheet || place === 0 || this.places.length >= MOST) throw invalidArgument();
    this.put([...this.places, place]);
    return new PageBreak(this, place);
  }
}

class PageBreak extends HostObject {
  constructor(
    readonly breaks: PageBreakCollection,
    /** The first row, or column, of the new page. */
    readonly place: number,
  ) {
    super();
  }

  override get type(): ObjectType {
    return PAGE_BREAK;
  }

  override identity(): Identity {
    return { _Id: this.id };
  }

  get id(): string {
    return `break${this.place}`;
  }

  get row(): number {
    return this.breaks.between === "rowBreaks" ? this.place : 0;
  }

  get column(): number {
    return this.breaks.between === "rowBreaks" ? 0 : this.place;
  }

  remove(): void {
    this.breaks.put(this.breaks.places.filter((place) => place !== this.place));
  }
}

function breakAt(breaks: PageBreakCollection, index: number): PageBreak {
  const found = breaks.items()[index];
  if (found === undefined) throw itemNotFound();
  return found;
}

const PAGE_BREAK_COLLECTION = defineType("PageBreakCollection", PageBreakCollection, {
  methods: {
    Add: (breaks, [place]) => breaks.add(place),
    GetCount: (breaks) => breaks.places.length,
    GetItem: (breaks, [index]) => breakAt(breaks, asInteger(index)),
    RemovePageBreaks: (breaks) => breaks.put([]),
  },
});

const PAGE_BREAK = defineType("PageBreak", PageBreak, {
  scalars: {
    ColumnIndex: ({ column }) => column,
    RowIndex: ({ row }) => row,
    _Id: ({ id }) => id,
  },
  methods: {
    Delete: (one) => one.remove(),
    GetCellAfterBreak: ({ breaks, row, column }) =>
      new Range(breaks.workbook, breaks.sheet, areaOf(row, column, 1, 1)),
  },
});
