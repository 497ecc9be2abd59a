/** Writes a text in the upper left cell of the selection and fits the column to it. */
export async function insertText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
}
