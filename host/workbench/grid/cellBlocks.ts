import type { Area } from "../../model/book";
import type { CellView } from "../session/contract";
import type { FetchCells } from "./dataEdge";
import { NO_CELLS } from "./rowCells";

/** Rows and columns that are asked for together. */
export const BLOCK_ROWS = 100;
const BLOCK_COLUMNS = 40;
/** Blocks asked for at the same time: few, so that what has been scrolled past is not waited for. */
const AT_ONCE = 2;
/** Blocks kept; those longest out of sight go first. */
const KEPT = 100;

interface Block {
  /** The sheet's revision that it shows; null until it has come. */
  revision: number | null;
  /** The revision that is being fetched. */
  fetching: number | null;
  cells: ReadonlyMap<number, readonly CellView[]>;
}

/**
 * The cells of one sheet, fetched in blocks as they are wanted. A block that is out of date is shown until the new
 * one has come. Of blocks that are wanted, those latest asked for come first.
 */
export class CellBlocks {
  private readonly blocks = new Map<string, Block>();
  private readonly rows = new Map<number, readonly CellView[]>();
  private queue: readonly string[] = [];
  private revision = 0;
  private running = 0;

  /** `changed` is called when blocks have come; `failed` with what a fetch threw. */
  constructor(
    private readonly fetch: FetchCells,
    private readonly changed: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Asks for what is missing or out of date in `areas`, the first first, and forgets earlier wishes. */
  want(areas: readonly Area[], revision: number): void {
    this.revision = revision;
    this.queue = [...new Set(areas.flatMap(blockKeys))];
    this.queue.forEach((key) => this.touch(key));
    this.forgetOld();
    this.pump();
  }

  /** The cells of a row that have come, by column; the same array until one of its blocks changes. */
  row(row: number): readonly CellView[] {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const across = [...this.blocks].filter(([key]) => key.startsWith(`${Math.floor(row / BLOCK_ROWS)}:`));
    const cells = across.flatMap(([, block]) => block.cells.get(row) ?? NO_CELLS);
    const sorted = cells.length === 0 ? NO_CELLS : cells.sort((a, b) => a.column - b.column);
    this.rows.set(row, sorted);
    return sorted;
  }

  /** The cell, null where it holds nothing, undefined while it is not known. */
  cell(row: number, column: number): CellView | null | undefined {
    const block = this.blocks.get(blockKey(row, column));
    if (block === undefined || block.revision === null) return undefined;
    return block.cells.get(row)?.find((cell) => cell.column === column) ?? null;
  }

  private touch(key: string): void {
    const block = this.blocks.get(key) ?? { revision: null, fetching: null, cells: new Map() };
    this.blocks.delete(key);
    this.blocks.set(key, block);
  }

  private forgetOld(): void {
    for (const [key, block] of this.blocks) {
      if (this.blocks.size <= Math.max(KEPT, this.queue.length)) return;
      if (block.fetching === null) this.forget(key);
    }
  }

  private forget(key: string): void {
    this.blocks.delete(key);
    this.forgetRows(key);
  }

  private forgetRows(key: string): void {
    const first = blockArea(key).firstRow;
    for (let row = first; row < first + BLOCK_ROWS; row++) this.rows.delete(row);
  }

  private pump(): void {
    for (const key of this.queue) {
      if (this.running >= AT_ONCE) return;
      const block = this.blocks.get(key);
      const current = block?.revision === this.revision || block?.fetching === this.revision;
      if (block !== undefined && !current) void this.load(key, block, this.revision);
    }
  }

  private async load(key: string, block: Block, revision: number): Promise<void> {
    this.running++;
    block.fetching = revision;
    try {
      const cells = await this.fetch(blockArea(key));
      if (block.fetching === revision) this.take(key, block, cells, revision);
    } catch (error) {
      this.failed(error);
    } finally {
      if (block.fetching === revision) block.fetching = null;
      this.running--;
      this.pump();
    }
  }

  private take(key: string, block: Block, cells: readonly CellView[], revision: number): void {
    block.revision = revision;
    block.cells = byRow(cells);
    this.forgetRows(key);
    this.changed();
  }
}

function byRow(cells: readonly CellView[]): ReadonlyMap<number, readonly CellView[]> {
  const rows = new Map<number, CellView[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

function blockKey(row: number, column: number): string {
  return `${Math.floor(row / BLOCK_ROWS)}:${Math.floor(column / BLOCK_COLUMNS)}`;
}

function blockKeys(area: Area): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(area.firstRow / BLOCK_ROWS); row * BLOCK_ROWS <= area.lastRow; row++) {
    for (
      let column = Math.floor(area.firstColumn / BLOCK_COLUMNS);
      column * BLOCK_COLUMNS <= area.lastColumn;
      column++
    ) {
      keys.push(`${row}:${column}`);
    }
  }
  return keys;
}

function blockArea(key: string): Area {
  const [row = 0, column = 0] = key.split(":").map(Number);
  const firstRow = row * BLOCK_ROWS;
  const firstColumn = column * BLOCK_COLUMNS;
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + BLOCK_ROWS - 1,
    lastColumn: firstColumn + BLOCK_COLUMNS - 1,
  };
}
