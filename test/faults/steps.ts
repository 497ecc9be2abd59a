/** What a user may ask for in a sitting, and which changes of a person's cells that allows. */
import { ROWS, areaOf } from "../../host/model/area";
import type { BookSheet } from "../../host/model/book";
import { Range } from "../../host/model/range";
import type { Workbook } from "../../host/model/workbook";
import { ACTIONS } from "../../src/actions/actions";
import type { Errand } from "../../src/actions/errand";
import type { Outcome } from "../../src/actions/perform";
import type { Conflict } from "../../src/excel/writeEdits";
import { NO_CHOICES } from "../../src/core/choices";
import type { LabelChange } from "../../src/core/labelChange";
import type { CellRef } from "../../src/core/workbook";
import { allPages } from "../../src/actions/study";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { InventedSheet } from "./inventedBook";
import { columnAt } from "./columns";
import { cellKey, idOf, rowNumbers } from "./personsCells";
import type { Random } from "./random";
import type { Witness, Writing } from "./witness";

/** What a step works on. */
export interface Sitting {
  readonly random: Random;
  readonly workbook: Workbook;
  readonly sheets: readonly InventedSheet[];
  readonly witness: Witness;
  thinker: LocalThinker;
  /** Lets troubles begin: what was done before is as if it were done by the user at leisure. */
  readonly start: () => void;
}

/** Whether the user has asked for that change. */
export type Allowed = (writing: Writing) => boolean;

export interface StepOutcome {
  readonly outcome: Outcome<unknown>;
  readonly allowed: Allowed;
  readonly conflicts?: readonly Conflict[];
}

type Step = (sitting: Sitting) => Promise<StepOutcome>;

const LABELS = new Set(["SA", "PI", "R", "G", "R-G"]);
const NOTHING: Allowed = () => false;
const DONE: Outcome<unknown> = { ok: true, report: null };

let clock = 0;

/** An errand of a sitting; each begins a second after the one before. */
export function errandOf({ thinker }: Pick<Sitting, "thinker">): Errand {
  clock += 1;
  const time = new Date(Date.UTC(2026, 0, 1) + 1000 * clock);
  return { language: "sv", thinker, now: () => time };
}

export const STEPS = {
  check: (sitting) => only(sitting, () => ACTIONS.checkLabels(errandOf(sitting))),
  history: (sitting) => only(sitting, () => ACTIONS.readHistory(errandOf(sitting))),
  build: (sitting) => only(sitting, () => ACTIONS.buildSummary(errandOf(sitting))),
  close,
  repair: (sitting) => writing(sitting, () => ACTIONS.repairLabels(errandOf(sitting)), isRepair),
  fill: (sitting) => writing(sitting, () => ACTIONS.fillLabels(errandOf(sitting)), isFill),
  approve: (sitting) =>
    writing(
      sitting,
      () => ACTIONS.fillLabels(errandOf(sitting), { threshold: 0.5, only: () => true }),
      isFill,
    ),
  label: (sitting) => labelRows(sitting, sitting.random.pick(CHANGES)),
  clear: (sitting) => labelRows(sitting, "clear"),
  decide,
  confirm,
  setAside,
  takeUp,
  choose,
  undoLast: (sitting) => writing(sitting, () => ACTIONS.undoLast(errandOf(sitting)), isUndo(sitting)),
  undoRun,
  undoCell,
} satisfies Record<string, Step>;

export type StepKind = keyof typeof STEPS;

const CHANGES: readonly LabelChange[] = [
  { axis: "approach", value: "SA" },
  { axis: "approach", value: "PI" },
  { axis: "focus", value: "R" },
  { axis: "focus", value: "R-G" },
];

async function only({ start }: Sitting, work: () => Promise<Outcome<unknown>>): Promise<StepOutcome> {
  start();
  return { outcome: await work(), allowed: NOTHING };
}

async function writing(
  { start }: Sitting,
  work: () => Promise<Outcome<{ readonly conflicts: readonly Conflict[] }>>,
  allowed: Allowed,
): Promise<StepOutcome> {
  start();
  const outcome = await work();
  return { outcome, allowed, ...(outcome.ok && { conflicts: outcome.report.conflicts }) };
}

/** There is nothing to ask for. */
function nothing(): Promise<StepOutcome> {
  return Promise.resolve({ outcome: DONE, allowed: NOTHING });
}

/** The add-in is closed and opened again: it knows nothing any longer. */
function close(sitting: Sitting): Promise<StepOutcome> {
  sitting.thinker = new WitnessedThinker(sitting.witness);
  return nothing();
}

/** Lets the witness see what the workbook holds when it is thought through. */
export class WitnessedThinker extends LocalThinker {
  constructor(private readonly witness: Witness) {
    super();
  }

  override think() {
    this.witness.plan();
    return super.think();
  }
}

function letters(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, "");
}

const isRepair: Allowed = ({ from, to }) => LABELS.has(to) && letters(from) === letters(to);
const isFill: Allowed = ({ from, to }) => LABELS.has(to) && from.trim() === "";

/** What is put back stood there before the add-in wrote what stands there, or had been compared where it wrote over a colleague. */
function isUndo({ witness }: Sitting): Allowed {
  return ({ key, from, to, request }) => {
    const earlier = (witness.ours.get(key) ?? []).filter(
      (one) => one.request !== request || one.from !== from,
    );
    const wasThere = earlier.some((one) => one.from === to) || witness.compared.get(key) === to;
    return wasThere && earlier.some((one) => one.to === from);
  };
}

async function labelRows(sitting: Sitting, change: LabelChange): Promise<StepOutcome> {
  const { random, workbook, witness } = sitting;
  const invented = random.pick(sitting.sheets);
  const sheet = workbook.book.sheets.find(({ id }) => id === invented.id);
  if (sheet === undefined) return nothing();
  const first = random.pick(rowNumbers(sheet));
  const rows = Math.min(1 + random.below(3), ROWS - first);
  const column = random.isOneIn(2) ? (columnAt(sheet, invented.columns.approach) ?? 0) : 0;
  workbook.select(new Range(workbook, sheet, areaOf(first, column, rows, 1)));
  const ids = new Set<number | null>();
  let meant = sheet;
  witness.observe = () => {
    const { areas, active } = workbook.selection();
    // Where the sheet is gone before Excel is asked for the selection, nobody can know of another one.
    if (witness.request === 1) meant = active.sheet;
    for (const { firstRow, lastRow } of active.sheet === meant ? areas : [])
      for (let row = startOf(meant, invented, firstRow); row <= lastRow; row += 1) ids.add(idOf(meant, row));
  };
  const columns = (id: string | undefined) =>
    sitting.sheets.filter((one) => one.id === id).flatMap((one) => columnsOf(one, change));
  const value = change === "clear" ? "" : change.value;
  const allowed: Allowed = ({ key, to }) => {
    const [sheetId, id, at] = key.split(" ");
    return (
      sheetId === meant.id && ids.has(Number(id)) && columns(sheetId).includes(Number(at)) && to === value
    );
  };
  return writing(sitting, () => ACTIONS.labelSelection(errandOf(sitting), change), allowed);
}

/** The row where the intervention begins that a row may belong to: without labels, below a sentence that has not ended. */
function startOf(sheet: BookSheet, { columns }: InventedSheet, row: number): number {
  const text = (of: number, column: number) =>
    String(sheet.rows[of]?.[columnAt(sheet, column) ?? -1]?.value ?? "").trim();
  const isRest = (of: number) => text(of, columns.approach) + text(of, columns.focus) === "";
  /** What a merged cell above covers is empty, and does not end the sentence. */
  const isOpen = (of: number) =>
    !text(of, columns.what).endsWith(".") && (text(of, columns.what) !== "" || isRest(of));
  let start = row;
  while (start > 0 && isRest(start) && isOpen(start - 1)) start -= 1;
  return start;
}

function columnsOf({ columns: { approach, focus } }: InventedSheet, change: LabelChange): readonly number[] {
  if (change === "clear") return [approach, focus];
  return [change.axis === "approach" ? approach : focus];
}

/** Decides on an intervention as the pane shows it. */
async function decide(sitting: Sitting): Promise<StepOutcome> {
  const { random } = sitting;
  const shown = await shownCard(sitting);
  const axis = random.pick(["approach", "focus"] as const);
  const value =
    axis === "approach" ? random.pick(["SA", "PI", null] as const) : random.pick(["R", "G", null] as const);
  const cell = shown?.card[axis].label.cell;
  if (!shown || !cell) return nothing();
  const key = shown.keyOf(cell);
  const allowed: Allowed = (one) =>
    (one.key === key || isInPlaceOf(sitting, key, one)) && one.to === (value ?? "");
  const decision = { id: shown.card.id, axis, value };
  return writing(sitting, () => ACTIONS.setLabels(errandOf(sitting), [decision]), allowed);
}

/** Whether a row that says the same, with the same label, stands by now where that cell's row stood: nobody can tell them apart. */
function isInPlaceOf({ sheets, witness }: Sitting, key: string | null, writing: Writing): boolean {
  const textOf = (of: string) => {
    const [sheet = "", row] = of.split(" ");
    return cellKey(sheet, Number(row), sheets.find(({ id }) => id === sheet)?.columns.what ?? 0);
  };
  const isThere = key !== null && witness.readKeys.get(writing.place) === key;
  return isThere && witness.stoodAt(writing, textOf, textOf(writing.key));
}

/** A card of the pane, and whose cells it tells of: rows are those of the workbook when it was last read. */
async function shownCard({ thinker, random, witness }: Sitting) {
  if ((await thinker.digest()) === null) return null;
  const queue = await thinker.queue(null);
  const id = queue.length === 0 ? undefined : random.pick(queue);
  const card = id === undefined ? null : await thinker.card(id);
  const keyOf = (cell: CellRef) => witness.readKeys.get(`${cell.sheet} ${cell.row} ${cell.column}`) ?? null;
  return card && { card, keyOf };
}

async function confirm(sitting: Sitting): Promise<StepOutcome> {
  const shown = await shownCard(sitting);
  if (shown === null) return nothing();
  return only(sitting, () => ACTIONS.confirmLabels(errandOf(sitting), shown.card.doubts));
}

async function setAside(sitting: Sitting): Promise<StepOutcome> {
  const digest = await sitting.thinker.digest();
  if (digest === null || digest.findings.length === 0) return nothing();
  const kinds = [sitting.random.pick(digest.findings)];
  return only(sitting, () => ACTIONS.setAside(errandOf(sitting), { kinds, keys: null, reason: "practice" }));
}

async function takeUp(sitting: Sitting): Promise<StepOutcome> {
  if ((await sitting.thinker.digest()) === null) return nothing();
  const aside = await allPages((first, count) => sitting.thinker.ignored(first, count));
  return only(sitting, () =>
    ACTIONS.takeUp(
      errandOf(sitting),
      aside.slice(0, 2).map(({ key }) => key),
    ),
  );
}

function choose(sitting: Sitting): Promise<StepOutcome> {
  const marks = { fill: sitting.random.isOneIn(2), list: sitting.random.isOneIn(2) };
  return only(sitting, () => ACTIONS.choose(errandOf(sitting), { ...NO_CHOICES, marks }));
}

/** Undoes a run, or a cell of one, that the user has just seen in the history. */
async function undoRun(sitting: Sitting): Promise<StepOutcome> {
  const seen = await ACTIONS.readHistory(errandOf(sitting));
  const runs = seen.ok ? seen.report.filter(({ kind }) => kind === "change") : [];
  if (runs.length === 0) return nothing();
  const { run } = sitting.random.pick(runs);
  return writing(sitting, () => ACTIONS.undoRun(errandOf(sitting), run), isUndo(sitting));
}

async function undoCell(sitting: Sitting): Promise<StepOutcome> {
  const seen = await ACTIONS.readHistory(errandOf(sitting));
  const runs = seen.ok ? seen.report.filter(({ kind }) => kind === "change") : [];
  if (runs.length === 0) return nothing();
  const { row } = sitting.random.pick(sitting.random.pick(runs).entries);
  return writing(sitting, () => ACTIONS.undoCell(errandOf(sitting), row), isUndo(sitting));
}
