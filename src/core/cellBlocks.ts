import type { CellValue } from "./workbook";

/** What a cell shall hold: a value as it is, or a formula that begins with `=`. */
export type TableCell = CellValue | { readonly formula: string };

/** Cells to write in one go, rows and columns counted from the table's first; null leaves a cell as it is. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (TableCell | null)[])[];
}

/** Cells of a column, both rows included. */
interface Run {
  readonly first: number;
  last: number;
}

/** Cells between two that change are passed over rather than have a block begin anew, if they are no more than this. */
const GAP = 20;

/** What a cell is read as when it holds this. */
export function plainCell(cell: TableCell): CellValue {
  return typeof cell === "object" ? cell.formula : cell;
}

/** The cells that do not hold what they shall, as few blocks. A row of null holds nothing. */
export function changedBlocks(
  before: readonly (readonly CellValue[] | null)[],
  after: readonly (readonly TableCell[])[],
): readonly CellBlock[] {
  const isChanged = (row: number, column: number) => {
    return !isHeld(before[row]?.[column] ?? "", after[row]?.[column] ?? "");
  };
  const columns = after[0]?.length ?? 0;
  const runs = Array.from({ length: columns }, (_, column) => runsOf(after.length, column, isChanged));
  return sideBySide(runs).map(({ first, last, column, width }) => ({
    row: first,
    column,
    values: after
      .slice(first, last + 1)
      .map((cells, down) =>
        cells
          .slice(column, column + width)
          .map((cell, beside) => (isChanged(first + down, column + beside) ? cell : null)),
      ),
  }));
}

/** Excel may tell the apostrophe that makes a cell a text. */
function isHeld(stands: CellValue, wanted: TableCell): boolean {
  if (typeof wanted === "object") return bareFormula(stands) === bareFormula(wanted.formula);
  return stands === wanted || (typeof wanted === "string" && stands === `'${wanted}`);
}

/** A formula without the apostrophes around a sheet's name, which Excel leaves out where the name needs none. */
export function bareFormula(value: CellValue): CellValue {
  return typeof value === "string" && value.startsWith("=") ? value.replaceAll("'", "") : value;
}

function runsOf(
  rows: number,
  column: number,
  isChanged: (row: number, column: number) => boolean,
): readonly Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (!isChanged(row, column)) continue;
    const open = runs.at(-1);
    if (open && row - open.last <= GAP + 1) open.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** Runs of the same rows in neighbouring columns become one. */
function sideBySide(runs: readonly (readonly Run[])[]) {
  const open = new Map<string, { first: number; last: number; column: number; width: number }>();
  const blocks: { first: number; last: number; column: number; width: number }[] = [];
  runs.forEach((ofColumn, column) => {
    for (const { first, last } of ofColumn) {
      const key = `${first} ${last}`;
      const beside = open.get(key);
      if (beside && beside.column + beside.width === column) beside.width += 1;
      else {
        const block = { first, last, column, width: 1 };
        open.set(key, block);
        blocks.push(block);
      }
    }
  });
  return blocks;
}
