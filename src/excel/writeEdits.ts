import type { ConflictCode, Edit } from "../core/edits";
import { cellPlace } from "../core/address";
import type { JournalEntry, RowMark } from "../core/journal";
import type { CellRef, CellValue } from "../core/workbook";
import { type EditBytes, editBytes } from "./editBytes";
import { type JournalState, NO_JOURNAL, queueJournalState, queueNewJournal } from "./journal";
import { entryCells, queueDropped, queuePlace, queueRows, requireRoom } from "./journalRows";
import { literal } from "./literal";
import { jsonBytes, packMessages } from "./payload";
import { type Ground, type Standing, groundsOf, queueStanding, queueTexts, strokesOf } from "./standing";
import { type TellSettled, settleUnfinished } from "./settle";
import { queueBegun, queueFinished, queueUnfinished } from "./unfinished";

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
  /** The journal's sheet by Excel's own name for it, or the free name to give a new one. */
  readonly sheet: { readonly name: string; readonly exists: boolean };
  readonly columns: readonly string[];
  /** Called just before the first write; what it throws keeps everything from being written. */
  commit(): void;
  /** The entry for an edit, given the state of the journal before this run; its row is marked as it is written. */
  entry(edit: Edit, journal: JournalState): Omit<JournalEntry, "mark">;
  /** The note on an earlier run that proves to have been broken off. */
  readonly settled: TellSettled;
}

/** What changes with the edits besides text, in the same messages. */
export interface Alongside {
  /** Bytes that it takes up for each edit at most. */
  readonly bytes: number;
  /** Queues it for edits that are being written. */
  queue(edits: readonly Edit[]): void;
  /** Queues the taking back of it for edits that proved not to be written. */
  takeBack(edits: readonly Edit[]): void;
}

const NOTHING_ALONGSIDE: Alongside = { bytes: 0, queue: () => {}, takeBack: () => {} };

/** The edits that go in one message, and their cells. */
interface Batch {
  readonly edits: readonly Edit[];
  readonly grounds: readonly Ground[];
}

/** A batch as it stood when it was read, and what of it is void. */
interface Judged extends Batch {
  readonly marks: ReadonlyMap<Edit, RowMark | null>;
  readonly conflicts: readonly Conflict[];
}

/** What came of a batch. */
interface Sent {
  readonly failures: readonly Failure[];
  /** Rows of the journal, and where the cells they tell of have moved to in the meantime. */
  readonly moves: readonly { readonly row: number; readonly place: CellRef }[];
}

/** An edit that was sent but did not come to stand. */
interface Failure extends Conflict {
  /** Its row in the journal. */
  readonly row: number;
  /** What a colleague had written meanwhile, to be put back; null where nothing of theirs was written over. */
  readonly theirs: CellValue | null;
}

/**
 * Writes the edits whose cells still hold what was read, and journals each of them in the same message. The others come
 * back as conflicts, and so do those that Excel did not take or that met a colleague's change on the way: these are put
 * back, and taken out of the journal. One sync reads the cells again, as many as the message limit forces write, and one
 * concludes. What an earlier run left unfinished is settled first.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  plan: JournalPlan,
  alongside: Alongside = NOTHING_ALONGSIDE,
): Promise<WriteReport> {
  if (edits.length === 0) return { written: [], conflicts: [] };
  const journal = queueJournalState(context, plan.sheet.exists ? plan.sheet.name : undefined);
  const unfinished = queueUnfinished(context);
  const bytes = editBytes(edits);
  const judged = await readBatches(context, batchesOf(context, edits, bytes, plan, alongside), bytes);
  const left = unfinished();
  if (left !== null && plan.sheet.exists) {
    const at = { sheet: plan.sheet.name, nextRow: journal().nextRow };
    await settleUnfinished(context, at, left, plan.settled);
    return writeEdits(context, edits, plan, alongside);
  }
  const conflicts = judged.flatMap((batch) => batch.conflicts);
  const sound = judged.filter((batch) => batch.edits.length > 0);
  if (sound.length === 0) return { written: [], conflicts };
  requireRoom(journal().nextRow, edits.length);
  const failures = await writeBatches(context, sound, plan, journal(), alongside);
  const failed = new Set(failures.map(({ edit }) => edit));
  const written = sound.flatMap((batch) => batch.edits).filter((edit) => !failed.has(edit));
  const [first] = written;
  return {
    written,
    conflicts: [...conflicts, ...failures.map(({ edit, code }) => ({ edit, code }))],
    ...(first && { journalRun: plan.entry(first, journal()).run }),
  };
}

function batchesOf(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  bytes: EditBytes,
  plan: JournalPlan,
  alongside: Alongside,
): readonly Batch[] {
  const entry = (edit: Edit) =>
    jsonBytes(entryCells({ ...plan.entry(edit, NO_JOURNAL), mark: null })) + alongside.bytes;
  return packMessages(edits, (edit) => bytes.written(edit, entry(edit))).map((message) => ({
    edits: message,
    grounds: groundsOf(context, message),
  }));
}

async function readBatches(
  context: Excel.RequestContext,
  batches: readonly Batch[],
  bytes: EditBytes,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const size = ({ edits }: Batch) => edits.reduce((sum, edit) => sum + bytes.read(edit), 0);
  for (const message of packMessages(batches, size)) judged.push(...(await readMessage(context, message)));
  return judged;
}

async function readMessage(
  context: Excel.RequestContext,
  batches: readonly Batch[],
): Promise<readonly Judged[]> {
  const read = batches.map((batch) => ({ batch, standing: queueStanding(batch.grounds) }));
  await context.sync();
  return read.map(({ batch, standing }) => judge(batch, standing()));
}

function judge({ edits, grounds }: Batch, standing: Standing): Judged {
  const codes = edits.map((edit) => ({ edit, code: standing.conflictOf(edit) }));
  const sound = codes.flatMap(({ edit, code }) => (code === null ? [edit] : []));
  return {
    edits: sound,
    grounds: grounds.filter(({ sheet }) => !sheet.isNullObject),
    marks: new Map(sound.map((edit) => [edit, standing.markOf(edit)])),
    conflicts: codes.flatMap(({ edit, code }) => (code === null ? [] : [{ edit, code }])),
  };
}

async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly Judged[],
  plan: JournalPlan,
  journal: JournalState,
  alongside: Alongside,
): Promise<readonly Failure[]> {
  plan.commit();
  const sent: Sent[] = [];
  const made = plan.sheet.exists ? null : queueNewJournal(context, plan.sheet.name, plan.columns);
  let { name } = plan.sheet;
  let row = journal.nextRow;
  for (const batch of batches) {
    sent.push(await writeBatch(context, batch, { ...plan, sheet: name }, journal, row, alongside));
    row += batch.edits.length;
    name = made?.id ?? name;
  }
  const failures = sent.flatMap((batch) => batch.failures);
  queueBegun(context, { row: journal.nextRow, count: row - journal.nextRow, strokes: [] });
  for (const { row, place } of sent.flatMap((batch) => batch.moves)) queuePlace(context, name, row, place);
  conclude(context, batches, name, failures, alongside);
  await context.sync();
  return failures;
}

/**
 * Reads the cells once more, writes and reads what came of it, in one message. The lines of the journal go just before the
 * stroke that they tell of: where the message is broken off, only the last ones may tell of what was not written.
 */
async function writeBatch(
  context: Excel.RequestContext,
  { edits, grounds, marks }: Judged,
  plan: Pick<JournalPlan, "entry"> & { readonly sheet: string },
  journal: JournalState,
  row: number,
  alongside: Alongside,
): Promise<Sent> {
  const before = queueStanding(grounds);
  const strokes = strokesOf(grounds, edits);
  const count = row + edits.length - journal.nextRow;
  queueBegun(context, { row: journal.nextRow, count, strokes: strokes.map((stroke) => stroke.edits.length) });
  const lines: { edit: Edit; row: number }[] = [];
  for (const stroke of strokes) {
    const entries = stroke.edits.map((edit) => ({
      ...plan.entry(edit, journal),
      mark: marks.get(edit) ?? null,
    }));
    queueRows(context, plan.sheet, row + lines.length, entries.map(entryCells));
    stroke.queue();
    for (const edit of stroke.edits) lines.push({ edit, row: row + lines.length });
  }
  alongside.queue(edits);
  const after = queueStanding(grounds);
  await context.sync();
  const [then, now] = [before(), after()];
  const places = lines.map(({ edit: { cell }, row }) => ({ cell, row, place: now.placeOf(cell) }));
  return {
    failures: lines.flatMap(({ edit, row }) => failureOf(edit, row, then, now)),
    moves: places.filter(({ cell, place }) => cellPlace(cell) !== cellPlace(place)),
  };
}

function failureOf(edit: Edit, row: number, before: Standing, after: Standing): readonly Failure[] {
  const isTaken = String(after.textOf(edit.cell)) === edit.after;
  const code = before.conflictOf(edit) ?? (isTaken ? null : "not-taken");
  if (code === null) return [];
  return [{ edit, code, row, theirs: isTaken ? before.textOf(edit.cell) : null }];
}

/** Queues the putting right of what went wrong, and the end of the run. */
function conclude(
  context: Excel.RequestContext,
  batches: readonly Batch[],
  journal: string,
  failures: readonly Failure[],
  alongside: Alongside,
): void {
  const theirs = new Map(failures.map(({ edit, theirs }) => [cellPlace(edit.cell), theirs]));
  if (failures.length > 0) {
    const grounds = batches.flatMap((batch) => batch.grounds);
    queueTexts(grounds, (cell) => asWritten(theirs.get(cellPlace(cell)) ?? null));
    alongside.takeBack(failures.map(({ edit }) => edit));
    queueDropped(
      context,
      journal,
      failures.map(({ row }) => row),
    );
  }
  queueFinished(context);
}

/** What to write so that a cell holds again what was read as its formula or value. */
function asWritten(held: CellValue | null): CellValue | null {
  return typeof held === "string" && !held.startsWith("=") ? literal(held) : held;
}
