import type { CellBlock, TableCell } from "../core/cellBlocks";
import type { CellValue } from "../core/workbook";
import { literal } from "./literal";
import { jsonBytes, packMessages } from "./payload";

type Line = (CellValue | null)[];

/** Lines to write in one go, from this cell of the sheet. */
interface Piece {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly Line[];
}

/** Where a table's first body cells stand on the sheet. */
interface TablePlace {
  readonly row: number;
  /** Of each of the table's columns. */
  readonly columns: readonly number[];
}

/** Bytes of a request beside the values: for each line, and for each piece. */
const LINE_OVERHEAD = 30;
const PIECE_OVERHEAD = 400;

/** Writes blocks of a table's cells, in as few messages as their sizes allow. */
export async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  place: TablePlace,
): Promise<void> {
  const pieces = blocks.flatMap((block) => piecesOf(block, place));
  for (const message of packMessages(pieces, pieceBytes)) await writeMessage(context, sheet, message);
}

async function writeMessage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  message: readonly Piece[],
): Promise<void> {
  for (const { row, column, lines } of message)
    sheet.getRangeByIndexes(row, column, lines.length, lines[0]?.length ?? 0).values = [...lines];
  await context.sync();
}

/** Writes whole rows, in as few messages as their sizes allow. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  rows: readonly (readonly TableCell[])[],
): Promise<void> {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, index) => column + index);
  await writeBlocks(context, sheet, [{ row: 0, column: 0, values: rows }], { row, columns });
}

function piecesOf({ row, column, values }: CellBlock, place: TablePlace): readonly Piece[] {
  return apart(place.columns.slice(column, column + (values[0]?.length ?? 0))).flatMap(
    ({ from, columns }) => {
      const lines = values.map((cells) => cells.slice(from, from + columns.length).map(written));
      let next = place.row + row;
      return packMessages(lines, lineBytes).map((part) => {
        const piece = { row: next, column: columns[0] ?? 0, lines: part };
        next += part.length;
        return piece;
      });
    },
  );
}

/** Columns that stand side by side on the sheet together; between others, somebody may have put columns of their own. */
function apart(columns: readonly number[]) {
  const stretches: { readonly from: number; readonly columns: number[] }[] = [];
  columns.forEach((column, from) => {
    const open = stretches.at(-1);
    if (open?.columns.at(-1) === column - 1) open.columns.push(column);
    else stretches.push({ from, columns: [column] });
  });
  return stretches;
}

/** Null is left alone by Excel. */
function written(cell: TableCell | null): CellValue | null {
  return cell === null ? null : writtenCell(cell);
}

/** What to write so that a cell holds it: a text as it is, never as a formula, a number or a date. */
export function writtenCell(cell: TableCell): CellValue {
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? literal(cell) : cell;
}

function lineBytes(line: Line): number {
  return jsonBytes(line) + LINE_OVERHEAD;
}

function pieceBytes({ lines }: Piece): number {
  return lines.reduce((sum, line) => sum + lineBytes(line), PIECE_OVERHEAD);
}
