import { cellPlace } from "../core/address";
import { type Beside, type ConflictCode, type Edit, captionOver } from "../core/edits";
import { groupBy } from "../core/grouping";
import { type RowMark, printOf } from "../core/journal";
import type { CellRef, CellValue } from "../core/workbook";
import { type WriteBlock, writeBlocks } from "../core/writeBlocks";
import { literal } from "./literal";

/** Rows without an edit that one block may span: they are sent as `null`, which leaves a cell alone. */
export const GAP = 30;
/** The same for the cells beside, whose texts are long. */
export const GAP_BESIDE = 1;

/** A rectangle of cells. Excel moves its range along as long as the errand lasts, when rows are inserted above. */
interface Piece {
  readonly block: WriteBlock;
  readonly range: Excel.Range;
}

/** The cells of some edits on one sheet, and those beside them. */
export interface Ground {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly pieces: readonly Piece[];
  readonly besides: readonly Piece[];
  /** Whether an edit is void once the sheet has more rows or fewer. */
  readonly isCounted: boolean;
}

/** How the cells of some edits stand. */
export interface Standing {
  /** Why an edit cannot be made, or null. */
  conflictOf(edit: Edit): ConflictCode | null;
  /** What an edit's cell holds: its formula, else its value. */
  textOf(cell: CellRef): CellValue;
  /** What the edit's row is known again by; null where the edit does not say. */
  markOf(edit: Edit): RowMark | null;
  /** Where a cell stands, and on the sheet of which name. */
  placeOf(cell: CellRef): CellRef;
}

/** What was read of one sheet; cells by `cellKey`. */
interface SheetStanding {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** How far down it is used; null where no edit asks. */
  readonly rows: number | null;
  readonly formulas: ReadonlyMap<string, CellValue>;
  readonly values: ReadonlyMap<string, CellValue>;
  /** How far down and to the right the cells have moved. */
  readonly shifts: ReadonlyMap<string, Shift>;
}

interface Shift {
  readonly down: number;
  readonly right: number;
}

/** The cells of these edits, by sheet. */
export function groundsOf(context: Excel.RequestContext, edits: readonly Edit[]): readonly Ground[] {
  return groupBy(edits, ({ cell }) => cell.sheet).map((ofSheet) => {
    const name = ofSheet[0]?.cell.sheet ?? "";
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return {
      name,
      sheet,
      pieces: piecesOf(sheet, ofSheet, GAP),
      besides: piecesOf(sheet, besidesOf(ofSheet), GAP_BESIDE),
      isCounted: ofSheet.some(({ beside }) => beside?.rows !== undefined),
    };
  });
}

/** An edit of each cell beside, of that above it and of the caption, as a way to name them; two labels of a row have the same ones. */
function besidesOf(edits: readonly Edit[]): readonly Edit[] {
  const cells = edits.flatMap((edit) => {
    if (!edit.beside) return [];
    const { cell } = edit.beside;
    const row = captionOver(edit)?.row ?? null;
    const caption = row === null ? [] : [{ ...edit.cell, row }];
    return [...(cell.row === 0 ? [] : [above(cell)]), cell, ...caption].map(
      (each) => [cellKey(each), { ...edit, cell: each }] as const,
    );
  });
  return [...new Map(cells).values()];
}

function above(cell: CellRef): CellRef {
  return { ...cell, row: cell.row - 1 };
}

function piecesOf(sheet: Excel.Worksheet, edits: readonly Edit[], gap: number): readonly Piece[] {
  return writeBlocks(edits, gap).map((block) => {
    const { row, column, values } = block;
    const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
    return { block, range };
  });
}

/** Queues the reading of how the cells stand; what it returns tells of it after the sync. */
export function queueStanding(grounds: readonly Ground[]): () => Standing {
  const sheets = grounds.map(({ name, sheet, pieces, besides, isCounted }) => {
    sheet.load("id,name,protection/protected");
    const rows = isCounted ? queueRowCount(sheet) : () => null;
    const formulas = queueCells(pieces, "formulas", (range) => range.formulas as CellValue[][]);
    const values = queueCells(besides, "values", (range) => range.values as CellValue[][]);
    const shifts = queueCells(pieces, "rowIndex,columnIndex,rowCount,columnCount", shiftsIn);
    const take = (): SheetStanding | null =>
      sheet.isNullObject
        ? null
        : {
            id: sheet.id,
            name: sheet.name,
            isProtected: sheet.protection.protected,
            rows: rows(),
            formulas: formulas(),
            values: values(),
            shifts: shifts(),
          };
    return { name, take };
  });
  return () => {
    const byName = new Map(sheets.map(({ name, take }) => [name, take()]));
    const of = ({ sheet }: CellRef) => byName.get(sheet) ?? null;
    return {
      conflictOf: (edit) => conflictOf(edit, of(edit.cell)),
      textOf: (cell) => of(cell)?.formulas.get(cellKey(cell)) ?? "",
      markOf: (edit) => markOf(edit, of(edit.cell)),
      placeOf: (cell) => placeOf(cell, of(cell)),
    };
  };
}

function queueRowCount(sheet: Excel.Worksheet): () => number {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  return () => (used.isNullObject ? 0 : used.rowIndex + used.rowCount);
}

/** Queues the reading of something of each piece, which `cellsOf` gives for its cells. */
function queueCells<Told>(
  pieces: readonly Piece[],
  what: string,
  cellsOf: (range: Excel.Range, block: WriteBlock) => readonly (readonly Told[])[],
): () => ReadonlyMap<string, Told> {
  const read = pieces.map(({ block, range }) => ({ block, range: range.getOffsetRange(0, 0).load(what) }));
  return () => {
    const cells = new Map<string, Told>();
    for (const { block, range } of read) {
      cellsOf(range, block).forEach((line, down) =>
        line.forEach((value, right) =>
          cells.set(cellKey({ row: block.row + down, column: block.column + right }), value),
        ),
      );
    }
    return cells;
  };
}

function shiftsIn(
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  { row, column }: WriteBlock,
): readonly (readonly Shift[])[] {
  const shift = { down: rowIndex - row, right: columnIndex - column };
  return Array.from({ length: rowCount }, () => new Array<Shift>(columnCount).fill(shift));
}

function placeOf(cell: CellRef, standing: SheetStanding | null): CellRef {
  const { down, right } = standing?.shifts.get(cellKey(cell)) ?? { down: 0, right: 0 };
  return { sheet: standing?.name ?? cell.sheet, row: cell.row + down, column: cell.column + right };
}

function conflictOf(edit: Edit, standing: SheetStanding | null): ConflictCode | null {
  if (standing === null) return "sheet-missing";
  if (edit.beside && !(saysSo(edit.beside, standing) && hasCaption(edit, standing))) return "moved";
  const now = String(standing.formulas.get(cellKey(edit.cell)) ?? "");
  if (now.startsWith("=")) return "formula";
  if (now !== edit.before) return "changed";
  return standing.isProtected ? "protected" : null;
}

function textAt(cell: CellRef, { values }: SheetStanding): string {
  return String(values.get(cellKey(cell)) ?? "").trim();
}

function saysSo(beside: Beside, standing: SheetStanding): boolean {
  const { cell, rows = standing.rows } = beside;
  const text = textAt(cell, standing);
  const isSame = "print" in beside ? printOf(text) === beside.print : text === beside.text;
  return isSame && rows === standing.rows && printOf(textAt(above(cell), standing)) === beside.above;
}

function hasCaption(edit: Edit, standing: SheetStanding): boolean {
  const caption = captionOver(edit);
  if (caption === undefined || caption.row === null) return true;
  return printOf(textAt({ ...edit.cell, row: caption.row }, standing)) === caption.print;
}

function markOf(edit: Edit, standing: SheetStanding | null): RowMark | null {
  const { beside } = edit;
  if (!beside || !standing) return null;
  const print = printOf(textAt(beside.cell, standing));
  const printAbove = printOf(textAt(above(beside.cell), standing));
  const { cell, twin } = beside;
  const caption = captionOver(edit)?.print;
  const mark = { sheetId: standing.id, column: cell.column, print, above: printAbove };
  return { ...mark, ...(twin && { twin }), ...(caption && { caption }) };
}

/** Queues the writing of texts in some of the cells; `textFor` gives null for a cell to leave alone. */
export function queueTexts(grounds: readonly Ground[], textFor: (cell: CellRef) => CellValue | null): void {
  for (const { name, pieces } of grounds) for (const piece of pieces) queuePiece(name, piece, textFor);
}

function queuePiece(sheet: string, { block, range }: Piece, textFor: (cell: CellRef) => CellValue | null) {
  const values = block.values.map((line, down) =>
    line.map((_, right) => textFor({ sheet, row: block.row + down, column: block.column + right })),
  );
  if (values.some((line) => line.some((value) => value !== null))) range.values = values;
}

/** Edits that are written in one go: all of them or none. */
interface Stroke {
  readonly edits: readonly Edit[];
  /** Queues it. */
  readonly queue: () => void;
}

/** The strokes that write these edits, all of which have their cells among the grounds. */
export function strokesOf(grounds: readonly Ground[], edits: readonly Edit[]): readonly Stroke[] {
  const byCell = new Map(edits.map((edit) => [cellPlace(edit.cell), edit]));
  const strokes = grounds.flatMap(({ name, pieces }) =>
    pieces.map((piece) => {
      const { block } = piece;
      const ofPiece = block.values.flatMap((line, down) =>
        line.flatMap((_, right) => {
          const cell = { sheet: name, row: block.row + down, column: block.column + right };
          return byCell.get(cellPlace(cell)) ?? [];
        }),
      );
      const textFor = (cell: CellRef) => {
        const edit = byCell.get(cellPlace(cell));
        return edit ? literal(edit.after) : null;
      };
      return { edits: ofPiece, queue: () => queuePiece(name, piece, textFor) };
    }),
  );
  return strokes.filter((stroke) => stroke.edits.length > 0);
}

function cellKey({ row, column }: Pick<CellRef, "row" | "column">): string {
  return `${row}:${column}`;
}
