/** What a colleague may do with whole columns, that with the labels among them. */
import { ROWS, areaOf } from "../../host/model/area";
import { Range } from "../../host/model/range";
import { type Desk, aRow, call, cell } from "./desk";
import { numberColumn } from "./columns";

export const COLUMN_ACTS = {
  columnInsert: insertColumn,
  columnRemove: (desk) => void call(wholeColumn(desk, aColumn(desk)), "Delete", "Left"),
} satisfies Record<string, (desk: Desk) => void>;

/** One up to the last one with labels. */
function aColumn({ random, columns }: Desk): number {
  return random.below(1 + Math.max(columns.what, columns.approach, columns.focus));
}

function wholeColumn({ workbook, sheet }: Desk, column: number): Range {
  return new Range(workbook, sheet, areaOf(0, column, ROWS, 1));
}

/** Mostly an empty one; at times somebody has begun to use it. */
function insertColumn(desk: Desk): void {
  const { random, sheet, newId } = desk;
  const column = aColumn(desk);
  call(wholeColumn(desk, column), "Insert", "Right");
  numberColumn(sheet, column, newId());
  if (random.isOneIn(3)) cell(desk, aRow(desk), column).write("klart");
}
