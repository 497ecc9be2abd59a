import type { Label } from "../core/intervention";
import { cellText, tidyText } from "../core/plainText";
import type { CellValue } from "../core/workbook";

/** A column of labels as it was read: its caption above, its cells from the row below to the last. */
export interface LabelColumn {
  readonly sheet: string;
  readonly column: number;
  readonly caption: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly labels: readonly Label[];
}

/** Some rows of such a column. */
interface Part {
  readonly of: LabelColumn;
  readonly row: number;
  readonly rows: number;
}

/** Parts that are asked about at a time at most: a column of ever other rules is left as it is. */
const MOST_PARTS = 500;

/**
 * Finds the cells of label columns that have no data validation, and returns what queues a list of the labels for each.
 * Columns that have moved and sheets that are protected or gone are left alone. A list only helps: other texts may be
 * typed. One sync, and some more where a column holds rules already. ExcelApi 1.8.
 */
export async function listMark(
  context: Excel.RequestContext,
  columns: readonly LabelColumn[],
): Promise<() => void> {
  const standing = await standingColumns(context, columns);
  const bare = await bareParts(context, standing.map(wholeOf));
  return () => bare.forEach((part) => queueList(context, part));
}

async function standingColumns(context: Excel.RequestContext, columns: readonly LabelColumn[]) {
  const sheets = columns.map(({ sheet }) => {
    return context.workbook.worksheets.getItemOrNullObject(sheet).load("protection/protected");
  });
  const captions = columns.map(({ headerRow, column }, index) =>
    sheets[index]?.getRangeByIndexes(headerRow, column, 1, 1).load("values"),
  );
  await context.sync();
  return columns.filter(({ caption }, index) => {
    const sheet = sheets[index];
    if (!sheet || sheet.isNullObject || sheet.protection.protected) return false;
    return textIn(captions[index]) === caption;
  });
}

function textIn(cell: Excel.Range | undefined): string {
  const [[value = ""] = []] = (cell?.values ?? []) as CellValue[][];
  return tidyText(cellText(value));
}

function wholeOf(column: LabelColumn): Part {
  return { of: column, row: column.headerRow + 1, rows: column.lastRow - column.headerRow };
}

/** The parts without a rule, found by halving those that hold different ones. */
async function bareParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly Part[]> {
  if (parts.length === 0 || parts.length > MOST_PARTS) return [];
  const rules = parts.map((part) => validationOf(context, part).load("type"));
  await context.sync();
  const are = (...types: string[]) => parts.filter((_, index) => types.includes(rules[index]?.type ?? ""));
  const mixed = are("MixedCriteria", "Inconsistent").flatMap(halves);
  return [...are("None"), ...(await bareParts(context, mixed))];
}

function halves({ of, row, rows }: Part): readonly Part[] {
  const half = Math.floor(rows / 2);
  return half === 0
    ? []
    : [
        { of, row, rows: half },
        { of, row: row + half, rows: rows - half },
      ];
}

function validationOf(context: Excel.RequestContext, { of, row, rows }: Part): Excel.DataValidation {
  const { sheet, column } = of;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1).dataValidation;
}

function queueList(context: Excel.RequestContext, part: Part): void {
  const validation = validationOf(context, part);
  // With commas between in every language of Excel: office-js issue 2128.
  validation.rule = { list: { inCellDropDown: true, source: part.of.labels.join(",") } };
  validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}
