import type { BookSheet } from "../../model/book";
import type { Workbook } from "../../model/workbook";
import type { BookView, SheetView, Trouble } from "./contract";
import type { SheetRevisions } from "./sheetRevisions";
import type { UndoHistory } from "./undoHistory";

/** What the page is told of the workbook, all but the number of the telling. */
export function bookView(
  workbook: Workbook,
  revisions: SheetRevisions,
  { canUndo, canRedo }: UndoHistory,
  trouble: Trouble,
): Omit<BookView, "revision"> {
  const { book } = workbook;
  const { areas, active } = workbook.selection();
  return {
    name: book.name,
    sheets: book.sheets.map((sheet) => sheetView(sheet, revisions.revision(sheet))),
    active: book.active,
    selection: { areas, row: active.area.firstRow, column: active.area.firstColumn },
    readOnly: book.readOnly,
    canUndo,
    canRedo,
    trouble,
  };
}

function sheetView(sheet: BookSheet, revision: number): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protected,
    tabColor: sheet.setup.tabColor ?? "",
    revision,
  };
}
