import type { CellRef } from "../core/workbook";
import { selectCell } from "../excel/selectCell";
import type { Errand } from "./errand";
import { type Outcome, perform } from "./perform";

/** Shows a cell to the user: its sheet is activated and the cell selected. */
export function goTo(_errand: Errand, cell: CellRef): Promise<Outcome<CellRef>> {
  return perform(async (context) => {
    await selectCell(context, cell);
    return cell;
  });
}
