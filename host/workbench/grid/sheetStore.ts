import type { Area } from "../../model/book";
import type { Drawings, Session, SheetLayout } from "../session/contract";
import { CellBlocks } from "./cellBlocks";
import { Geometry } from "./geometry";
import type { Position } from "./position";

const NO_DRAWINGS: Drawings = { pivots: [], charts: [] };

/** What the page knows of one sheet: always the latest that has come, though it be out of date. */
export class SheetStore {
  /** Null until it has come. */
  geometry: Geometry | null = null;
  drawings: Drawings = NO_DRAWINGS;
  /** Where the sheet was scrolled to when it was last shown. */
  scroll = { left: 0, top: 0 };
  /** The active cell when the sheet was last shown; null before it was shown at all. */
  active: Position | null = null;
  readonly blocks: CellBlocks;
  private outdated = false;
  private refreshing = false;
  private version = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly session: Session,
    private readonly sheet: string,
  ) {
    const fetch = (area: Area) => session.cells(sheet, area);
    this.blocks = new CellBlocks(fetch, () => this.changed(), reportError);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  /** Fetches layout and drawings as they are now; once more where that was asked for meanwhile. */
  async refresh(): Promise<void> {
    this.outdated = true;
    if (this.refreshing) return;
    this.refreshing = true;
    try {
      while (this.outdated) {
        this.outdated = false;
        await this.fetch();
      }
    } finally {
      this.refreshing = false;
    }
  }

  private async fetch(): Promise<void> {
    const [layout, drawings] = await Promise.all([
      this.session.layout(this.sheet),
      this.session.drawings(this.sheet),
    ]);
    if (layout === null) return;
    if (this.geometry === null || !sameLayout(layout, this.geometry.layout)) {
      this.geometry = new Geometry(layout);
    }
    this.drawings = drawings;
    this.changed();
  }

  private changed(): void {
    this.version++;
    this.listeners.forEach((listener) => listener());
  }
}

/** The stores of a workbook's sheets by their ids. */
export class SheetStores {
  private readonly stores = new Map<string, SheetStore>();

  constructor(private readonly session: Session) {}

  of(sheet: string): SheetStore {
    const store = this.stores.get(sheet) ?? new SheetStore(this.session, sheet);
    this.stores.set(sheet, store);
    return store;
  }

  /** Forgets the sheets that are gone. */
  keep(sheets: readonly string[]): void {
    for (const sheet of this.stores.keys()) if (!sheets.includes(sheet)) this.stores.delete(sheet);
  }
}

function sameLayout(a: SheetLayout, b: SheetLayout): boolean {
  return (
    sameNumbers(a.rowHeights, b.rowHeights) &&
    sameNumbers(a.columnWidths, b.columnWidths) &&
    a.frozenRows === b.frozenRows &&
    a.frozenColumns === b.frozenColumns &&
    a.gridlines === b.gridlines &&
    JSON.stringify(a.merges) === JSON.stringify(b.merges)
  );
}

function sameNumbers(a: Float32Array, b: Float32Array): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
