import type { CellValue } from "../core/workbook";
import { MESSAGE_BYTES, isPayloadTooLarge, packMessages } from "./payload";
import type { Progress } from "./read";

/** Rows of one sheet that are still to be read. Row 0 is the first of them. */
export interface Rest {
  readonly rows: number;
  /** Expected bytes a row, 0 where nothing is known. */
  readonly rowBytes: number;
  readonly columns: number;
  /** What `queue` has loaded; values where it is not told. */
  readonly reads?: "values" | "formulas";
  queue(first: number, count: number): Excel.Range;
  place(first: number, values: readonly CellValue[][]): void;
}

interface Piece {
  readonly rest: Rest;
  readonly first: number;
  readonly count: number;
}

/** Excel answers no request for more cells (Microsoft Learn, "Resource limits and performance optimization"). */
const MESSAGE_CELLS = 5_000_000;

/** Bytes assumed for a row of a sheet whose first rows were empty. */
const UNKNOWN_ROW_BYTES = 1000;

/** Reads the rests in as few messages as their sizes allow; a message that proves too large is halved and sent again. */
export async function readRests(
  context: Excel.RequestContext,
  rests: readonly Rest[],
  progress: Progress,
): Promise<void> {
  const total = rests.reduce((sum, rest) => sum + rest.rows, 0);
  let read = 0;
  const waiting = packMessages(rests.flatMap(cut), pieceBytes);
  for (let pieces = waiting.shift(); pieces; pieces = waiting.shift()) {
    if (await readPieces(context, pieces)) {
      read += pieces.reduce((sum, piece) => sum + piece.count, 0);
      progress(read / total);
    } else waiting.unshift(...halves(pieces));
  }
}

function rowBytes(rest: Rest): number {
  return rest.rowBytes || UNKNOWN_ROW_BYTES;
}

function pieceBytes({ rest, count }: Piece): number {
  return count * rowBytes(rest);
}

function cut(rest: Rest): Piece[] {
  const most = Math.max(
    1,
    Math.floor(Math.min(MESSAGE_BYTES / rowBytes(rest), MESSAGE_CELLS / rest.columns)),
  );
  const messages = Math.ceil(rest.rows / most);
  const start = (message: number) => Math.floor((message * rest.rows) / messages);
  return Array.from({ length: messages }, (_, index) => ({
    rest,
    first: start(index),
    count: start(index + 1) - start(index),
  }));
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<boolean> {
  const ranges = pieces.map(({ rest, first, count }) => rest.queue(first, count));
  try {
    await context.sync();
  } catch (error) {
    if (isPayloadTooLarge(error) && (pieces.length > 1 || (pieces[0]?.count ?? 0) > 1)) return false;
    throw error;
  }
  pieces.forEach(({ rest, first }, index) =>
    rest.place(first, ranges[index]?.[rest.reads ?? "values"] as CellValue[][]),
  );
  return true;
}

/** The same rows as two messages: half the pieces each, or half the rows of the only one. */
function halves(pieces: readonly Piece[]): Piece[][] {
  const [only] = pieces;
  if (pieces.length > 1 || !only) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const count = Math.ceil(only.count / 2);
  return [[{ ...only, count }], [{ ...only, first: only.first + count, count: only.count - count }]];
}
