import type { conflicts as swedishConflicts, excelErrors as swedishErrors } from "../sv/faults";

/** What Excel refused, by its error code: what happened, why, and what to do next. */
export const excelErrors: typeof swedishErrors = {
  AccessDenied:
    "Excel did not allow the change. The sheet or the workbook is protected or read-only. Remove the protection or save a copy, and try again.",
  InvalidOperationInCellEditMode:
    "The change could not be made while a cell is being edited. Press Enter or Esc in the cell and try again.",
  FilteredRangeConflict: "The change collided with a filter that hides rows. Clear the filter and try again.",
  MergedRangeConflict: "The change collided with merged cells. Unmerge the cells and try again.",
  PivotTableRangeConflict:
    "There is no room for the PivotTables, as they would cover another PivotTable. Make room on the sheet Sammanställning and try again.",
  RangeExceedsLimit:
    "The area is larger than Excel can read at once. Delete empty but formatted rows at the bottom and try again.",
  ItemNotFound:
    "A sheet or a table was no longer there. Somebody may have deleted or renamed it. Run again, so that the workbook is read anew.",
  ItemAlreadyExists:
    "A sheet or a table of the same name exists already. Rename or delete it, and try again.",
  InactiveWorkbook: "Another workbook is active. Click in this workbook and try again.",
  UndoNotSupported:
    "Excel cannot make the change one step to undo. Nothing is changed. Try again; thanks to the change log the run can still be undone.",
  UnsupportedSheet:
    "The sheet is a chart sheet or a macro sheet and cannot be read. Switch to an ordinary sheet and try again.",
  HostRestartNeeded:
    "Excel must be restarted before the add-in works, probably after an update. Save your work, restart Excel and try again.",
  RequestPayloadSizeLimitExceeded:
    "The change was too large to be sent to Excel at once. Run on fewer sheets at a time, or in Excel for Windows or Mac.",
  ResponsePayloadSizeLimitExceeded:
    "The workbook was too large to be read at once. Delete sheets that are not needed in a copy, or use Excel for Windows or Mac.",
  RequestAborted: "Excel stopped the work before it was done. Check the change log and try again.",
  GeneralException:
    "Excel met an internal error or lost the connection in the middle of the work. See in the change log what was done, and try again.",
  ServiceNotAvailable:
    "Excel is busy or cannot be reached just now. Wait a while and try again. The change log shows what was done.",
  ApiNotFound:
    "This version of Excel lacks something that is needed. Update Excel, or open the workbook in Excel on the web.",
  "not-fetched":
    "A part of the add-in could not be fetched. The connection to the server may have been lost. The workbook is untouched. Check the network and try again.",
  "not-empty":
    "The example was not added, because the workbook is not empty. It is as it was. Open a new, empty workbook and choose Try an example there.",
  "not-kept":
    "The meeting version was not saved as it should be, so the former one still holds. Make sure that nobody else is changing the workbook and try again.",
  "journal-full":
    "The change log has no more rows, so nothing was written. If somebody has made a note at the foot of that sheet, delete the note. Otherwise save a copy of the workbook and delete the sheet. A new log then begins, but what the old one told of can no longer be undone.",
  stale:
    "The intervention is no longer where it was, as the workbook has changed. Read the workbook anew and try again.",
  "no-label-column":
    "The table has no column for that label, so nothing was written. Add a column headed SA-PI or R-G and read the workbook anew.",
  cancelled: "The work was cancelled at your request. The workbook is as it was.",
  unexpected:
    "Something unexpected happened and the work was stopped. Check the change log, save the workbook and try again. If that does not help, reopen the workbook or turn to whoever is responsible for the add-in.",
};

/** Why a single change was left undone. */
export const conflicts: typeof swedishConflicts = {
  changed: "The cell has changed since it was read, so it was left alone. Run again to read it anew.",
  moved:
    "The row is no longer where it was, so the cell was left alone. Run again to read the workbook anew.",
  "later-run": "A later run has changed the cell, so it was left alone. Undo that run first.",
  formula: "The cell holds a formula, so it was left alone. Change the formula by hand if need be.",
  protected: "The sheet is protected, so the cell was left alone. Remove the protection and run again.",
  "sheet-missing":
    "The sheet is no longer there, so the cell could not be changed. Run again to read the workbook anew.",
  "not-taken":
    "What was written did not stay in the cell, probably because it is part of a merged cell. The cell is as it was. Split the merged cell and run again.",
};
