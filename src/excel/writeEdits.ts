import type { Edit } from "../core/edits";
import type { JournalEntry } from "../core/journal";
import { groupBy } from "../core/grouping";
import { type WriteBlock, writeBlocks } from "../core/writeBlocks";
import type { CellValue } from "../core/workbook";
import { type JournalState, entryCells, queueJournalState, queueNewJournal, queueRows } from "./journal";
import { literal } from "./literal";
import { jsonBytes, packMessages } from "./payload";

/** Why an edit was not carried out: somebody else's word stands in the cell, or nothing may be written there. */
export type ConflictCode = "changed" | "formula" | "protected" | "sheet-missing";

export interface Conflict {
  readonly edit: Edit;
  readonly code: ConflictCode;
}

export interface WriteReport {
  readonly written: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/** Where and how changes are journalled. */
export interface JournalPlan {
  /** The journal's sheet, or the free name to give a new one. */
  readonly sheet: { readonly name: string; readonly exists: boolean };
  readonly columns: readonly string[];
  /** Called just before the first write; what it throws keeps everything from being written. */
  commit(): void;
  /** The entry for an edit, given the state of the journal before this run. */
  entry(edit: Edit, journal: JournalState): JournalEntry;
}

/** Rows without an edit that one write block may span: they are sent as `null`, which leaves a cell alone. */
const GAP = 30;

/** Bytes of a request beside the values, for each edit: its share of office.js's actions and paths. */
const EDIT_OVERHEAD = 40;

/**
 * Writes the edits whose cells still hold what was read, and journals each of them in the same message, before it. The
 * others come back as conflicts. One sync reads the cells again; then as many as the message limit forces.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  plan: JournalPlan,
): Promise<WriteReport> {
  if (edits.length === 0) return { written: [], conflicts: [] };
  const journalState = queueJournalState(context, plan.sheet.exists ? plan.sheet.name : undefined);
  const standing = queueStanding(context, edits);
  await context.sync();
  const conflictCode = standing();
  const codes = edits.map((edit) => ({ edit, code: conflictCode(edit) }));
  const written = codes.flatMap(({ edit, code }) => (code === null ? [edit] : []));
  const conflicts = codes.flatMap(({ edit, code }) => (code === null ? [] : [{ edit, code }]));
  if (written.length > 0) await writeMessages(context, written, plan, journalState());
  return { written, conflicts };
}

/** Queues the reading of the edits' cells; after the sync the answer says why an edit cannot be made, or null. */
function queueStanding(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): () => (edit: Edit) => ConflictCode | null {
  const sheets = groupBy(edits, (edit) => edit.cell.sheet).map((ofSheet) => queueSheet(context, ofSheet));
  return () => {
    const byName = new Map(sheets.map(({ name, take }) => [name, take()]));
    return (edit) => conflictOf(edit, byName.get(edit.cell.sheet) ?? null);
  };
}

/** A sheet as it stands just before writing. */
interface Standing {
  readonly isProtected: boolean;
  readonly formulas: ReadonlyMap<string, string>;
}

function conflictOf(edit: Edit, standing: Standing | null): ConflictCode | null {
  if (standing === null) return "sheet-missing";
  const now = standing.formulas.get(cellKey(edit.cell.row, edit.cell.column));
  if (now?.startsWith("=")) return "formula";
  if (now !== edit.before) return "changed";
  return standing.isProtected ? "protected" : null;
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

function queueSheet(context: Excel.RequestContext, edits: readonly Edit[]) {
  const name = edits[0]?.cell.sheet ?? "";
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,protection/protected");
  const blocks = writeBlocks(edits, GAP).map((block) => ({ block, range: blockRange(sheet, block) }));
  blocks.forEach(({ range }) => range.load("formulas"));
  const take = (): Standing | null =>
    sheet.isNullObject ? null : { isProtected: sheet.protection.protected, formulas: formulasOf(blocks) };
  return { name, take };
}

function formulasOf(blocks: readonly { block: WriteBlock; range: Excel.Range }[]): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const { block, range } of blocks) {
    (range.formulas as unknown[][]).forEach((line, down) =>
      line.forEach((formula, right) =>
        formulas.set(cellKey(block.row + down, block.column + right), String(formula)),
      ),
    );
  }
  return formulas;
}

function blockRange(sheet: Excel.Worksheet, { row, column, values }: WriteBlock): Excel.Range {
  return sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
}

async function writeMessages(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  plan: JournalPlan,
  journal: JournalState,
): Promise<void> {
  plan.commit();
  const lines = edits.map((edit) => ({ edit, cells: entryCells(plan.entry(edit, journal)) }));
  if (!plan.sheet.exists) queueNewJournal(context, plan.sheet.name, plan.columns);
  let row = journal.nextRow;
  for (const message of packMessages(lines, ({ cells }) => jsonBytes(cells) + EDIT_OVERHEAD)) {
    await writeMessage(context, plan.sheet.name, row, message);
    row += message.length;
  }
}

async function writeMessage(
  context: Excel.RequestContext,
  journalSheet: string,
  journalRow: number,
  lines: readonly { edit: Edit; cells: CellValue[] }[],
): Promise<void> {
  queueRows(
    context,
    journalSheet,
    journalRow,
    lines.map(({ cells }) => cells),
  );
  queueEdits(
    context,
    lines.map(({ edit }) => edit),
  );
  await context.sync();
}

function queueEdits(context: Excel.RequestContext, edits: readonly Edit[]): void {
  for (const block of writeBlocks(edits, GAP)) {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    blockRange(sheet, block).values = block.values.map((line) =>
      line.map((value) => (value === null ? null : literal(value))),
    );
  }
}
