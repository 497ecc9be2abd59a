import type { ConflictCode, Edit } from "../core/edits";
import type { JournalEntry } from "../core/journal";
import { groupBy } from "../core/grouping";
import { type WriteBlock, writeBlocks } from "../core/writeBlocks";
import type { CellRef, CellValue } from "../core/workbook";
import { type JournalState, entryCells, queueJournalState, queueNewJournal, queueRows } from "./journal";
import { literal } from "./literal";
import { jsonBytes, packMessages } from "./payload";

export interface Conflict {
  readonly edit: Edit;
  readonly code: ConflictCode;
}

export interface WriteReport {
  readonly written: readonly Edit[];
  readonly conflicts: readonly Conflict[];
  /** The run under which the journal keeps what was written; absent where nothing was. */
  readonly journalRun?: string;
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

/** What changes with the edits besides text, in the same messages. */
export interface Alongside {
  /** Bytes that it takes up for each edit at most. */
  readonly bytes: number;
  /** Queues it for edits that are being written. */
  queue(edits: readonly Edit[]): void;
}

const NOTHING_ALONGSIDE: Alongside = { bytes: 0, queue: () => {} };

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
  alongside: Alongside = NOTHING_ALONGSIDE,
): Promise<WriteReport> {
  if (edits.length === 0) return { written: [], conflicts: [] };
  const journalState = queueJournalState(context, plan.sheet.exists ? plan.sheet.name : undefined);
  const standing = queueStanding(context, edits);
  await context.sync();
  const conflictCode = standing();
  const codes = edits.map((edit) => ({ edit, code: conflictCode(edit) }));
  const written = codes.flatMap(({ edit, code }) => (code === null ? [edit] : []));
  const conflicts = codes.flatMap(({ edit, code }) => (code === null ? [] : [{ edit, code }]));
  const [first] = written;
  if (first === undefined) return { written, conflicts };
  const journal = journalState();
  await writeMessages(context, written, plan, journal, alongside);
  return { written, conflicts, journalRun: plan.entry(first, journal).run };
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
  /** Of the cells beside those that are edited. */
  readonly values: ReadonlyMap<string, string>;
}

function conflictOf(edit: Edit, standing: Standing | null): ConflictCode | null {
  if (standing === null) return "sheet-missing";
  if (edit.beside && !begins(edit.beside.text, standing.values.get(cellKey(edit.beside.cell))))
    return "moved";
  const now = standing.formulas.get(cellKey(edit.cell));
  if (now?.startsWith("=")) return "formula";
  if (now !== edit.before) return "changed";
  return standing.isProtected ? "protected" : null;
}

/** Whether a text is, or begins with, what stands in a cell. */
function begins(text: string, cell: string | undefined): boolean {
  const words = cell?.trim();
  return words !== undefined && (words === "" ? text.trim() === "" : text.trimStart().startsWith(words));
}

function cellKey({ row, column }: Pick<CellRef, "row" | "column">): string {
  return `${row}:${column}`;
}

function queueSheet(context: Excel.RequestContext, edits: readonly Edit[]) {
  const name = edits[0]?.cell.sheet ?? "";
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,protection/protected");
  const formulas = queueTexts(sheet, edits, "formulas");
  const values = queueTexts(sheet, besides(edits), "values");
  const take = (): Standing | null =>
    sheet.isNullObject
      ? null
      : { isProtected: sheet.protection.protected, formulas: formulas(), values: values() };
  return { name, take };
}

/** An edit of each cell beside, as a way to name it; two labels of a row have the same one. */
function besides(edits: readonly Edit[]): readonly Edit[] {
  const cells = edits.flatMap((edit) =>
    edit.beside ? [[cellKey(edit.beside.cell), { ...edit, cell: edit.beside.cell }] as const] : [],
  );
  return [...new Map(cells).values()];
}

/** Queues the reading of the edits' cells; after the sync the answer gives their texts by `cellKey`. */
function queueTexts(
  sheet: Excel.Worksheet,
  edits: readonly Edit[],
  what: "formulas" | "values",
): () => Map<string, string> {
  const blocks = writeBlocks(edits, GAP).map((block) => ({ block, range: blockRange(sheet, block) }));
  blocks.forEach(({ range }) => range.load(what));
  return () => {
    const texts = new Map<string, string>();
    for (const { block, range } of blocks) {
      (range[what] as unknown[][]).forEach((line, down) =>
        line.forEach((text, right) =>
          texts.set(cellKey({ row: block.row + down, column: block.column + right }), String(text)),
        ),
      );
    }
    return texts;
  };
}

function blockRange(sheet: Excel.Worksheet, { row, column, values }: WriteBlock): Excel.Range {
  return sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
}

async function writeMessages(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  plan: JournalPlan,
  journal: JournalState,
  alongside: Alongside,
): Promise<void> {
  plan.commit();
  const lines = edits.map((edit) => ({ edit, cells: entryCells(plan.entry(edit, journal)) }));
  if (!plan.sheet.exists) queueNewJournal(context, plan.sheet.name, plan.columns);
  let row = journal.nextRow;
  const bytes = EDIT_OVERHEAD + alongside.bytes;
  for (const message of packMessages(lines, ({ cells }) => jsonBytes(cells) + bytes)) {
    alongside.queue(message.map(({ edit }) => edit));
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
