/** Cells that somebody has edited. */
export interface EditedArea {
  readonly sheetId: string;
  /** As Excel gives it, without the sheet's name. */
  readonly address: string;
}

/** Told of what others than this add-in do in the workbook. */
export interface Watcher {
  edited(area: EditedArea): void;
  /** Rows, columns or cells have come, gone or changed places. */
  rebuilt(): void;
  /** A sheet or a table has come, gone or been renamed, by whomever. */
  listed(): void;
  /** Another cell is the active one. */
  selected(): void;
}

/** Starts watching the workbook. ExcelApi 1.10; sheets that are renamed are heard of from 1.17 on. */
export async function watchWorkbook(context: Excel.RequestContext, watcher: Watcher): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const rebuilt = told(() => watcher.rebuilt());
  const listed = told(() => watcher.listed());
  const selected = told(() => watcher.selected());
  worksheets.onChanged.add(told((event: Excel.WorksheetChangedEventArgs) => tellChange(watcher, event)));
  worksheets.onAdded.add(listed);
  worksheets.onDeleted.add(listed);
  worksheets.onRowSorted.add(rebuilt);
  worksheets.onColumnSorted.add(rebuilt);
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) worksheets.onNameChanged.add(listed);
  tables.onAdded.add(listed);
  tables.onDeleted.add(listed);
  worksheets.onSelectionChanged.add(selected);
  worksheets.onActivated.add(selected);
  await context.sync();
}

function told<Event>(tell: (event: Event) => void): (event: Event) => Promise<void> {
  return (event) => {
    tell(event);
    return Promise.resolve();
  };
}

function tellChange(watcher: Watcher, event: Excel.WorksheetChangedEventArgs): void {
  const { triggerSource, changeType, worksheetId: sheetId, address } = event;
  // Who writes knows what was written. Excel before ExcelApi 1.14 does not say: then it is read back.
  if (triggerSource === "ThisLocalAddin") return;
  if (changeType === "RangeEdited") watcher.edited({ sheetId, address });
  else watcher.rebuilt();
}
