import type { Edit } from "../core/edits";
import { groupBy } from "../core/grouping";
import type { CellRef } from "../core/workbook";
import { type WriteBlock, writeBlocks } from "../core/writeBlocks";
import { packMessages } from "./payload";
import type { Alongside } from "./writeEdits";

/** The fill of cells that the add-in has written in: a light green that stands in none of Excel's palettes. */
const FILL = "#E5F5EC";

/** Rows without an edit that are read along with those around them. */
const GAP = 3;

/** Bytes of a message for each edit, whether its fill is read or set. */
const EDIT_BYTES = 600;

type Ground = "none" | "ours" | "other";

/**
 * Reads the fill of the edits' cells, all on sheets that exist, and returns what changes it as they are written: a cell
 * for which `isMarked` says so is filled where it has no fill, and another loses its fill where that is the add-in's own.
 * One sync or, of many thousand edits, a few. ExcelApi 1.9.
 */
export async function fillMark(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  isMarked: (edit: Edit) => boolean,
): Promise<Alongside> {
  const grounds = await readGrounds(context, edits);
  const groundOf = ({ cell }: Edit) => grounds.get(keyOf(cell));
  const toFill = (of: readonly Edit[]) => of.filter((edit) => isMarked(edit) && groundOf(edit) === "none");
  const toClear = (of: readonly Edit[]) => of.filter((edit) => !isMarked(edit) && groundOf(edit) === "ours");
  const fill = (of: readonly Edit[]) =>
    columnRuns(of).forEach((run) => (rangeOf(context, run).format.fill.color = FILL));
  const clear = (of: readonly Edit[]) =>
    columnRuns(of).forEach((run) => rangeOf(context, run).format.fill.clear());
  return {
    bytes: EDIT_BYTES,
    queue: (written) => {
      fill(toFill(written));
      clear(toClear(written));
    },
    takeBack: (failed) => {
      clear(toFill(failed));
      fill(toClear(failed));
    },
  };
}

async function readGrounds(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, Ground>> {
  const grounds = new Map<string, Ground>();
  for (const message of packMessages(edits, () => EDIT_BYTES)) await readMessage(context, message, grounds);
  return grounds;
}

async function readMessage(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  grounds: Map<string, Ground>,
): Promise<void> {
  const read = writeBlocks(edits, GAP).map((block) => ({ block, cells: queueCells(context, block) }));
  await context.sync();
  for (const { block, cells } of read) {
    const { sheet, row, column } = block;
    cells.value.forEach((line, down) =>
      line.forEach((cell, right) =>
        grounds.set(keyOf({ sheet, row: row + down, column: column + right }), groundIn(cell)),
      ),
    );
  }
}

function queueCells(context: Excel.RequestContext, block: WriteBlock) {
  return rangeOf(context, block).getCellProperties({ format: { fill: { color: true, pattern: true } } });
}

function groundIn({ format }: Excel.CellProperties): Ground {
  const { pattern, color } = format?.fill ?? {};
  if (pattern === "None") return "none";
  return color?.toUpperCase() === FILL ? "ours" : "other";
}

/** Rectangles one column wide, without gaps. */
function columnRuns(edits: readonly Edit[]): readonly WriteBlock[] {
  return groupBy(edits, ({ cell }) => cell.column).flatMap((ofColumn) => writeBlocks(ofColumn, 0));
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, values }: WriteBlock): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
