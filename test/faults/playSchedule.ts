/** Plays a sitting with its troubles, and tells what is not as it must be. */
import { connectOffice } from "../../host/node/officeClient";
import { Host } from "../../host/protocol/host";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { type Act, act } from "./colleague";
import { columnsAt } from "./columns";
import { conclusion } from "./conclusion";
import { type InventedSheet, inventedBook } from "./inventedBook";
import { Judge, type Violation } from "./judge";
import { Random } from "./random";
import { type PlannedStep, type Trouble, plannedSteps } from "./schedule";
import { STEPS, type Sitting, WitnessedThinker } from "./steps";
import { withoutWaiting } from "./timers";
import { Witness } from "./witness";

export interface Played {
  readonly seed: number;
  /** Of steps and of troubles that came about, by kind, and of what was seen. */
  readonly counts: ReadonlyMap<string, number>;
  readonly violations: readonly Violation[];
  /** See `Judge.windows`. */
  readonly windows: readonly string[];
  /** See `Judge.doubts`. */
  readonly doubts: readonly string[];
  /** What was done, for who looks into a violation. */
  readonly story: readonly string[];
}

const LIMITS = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** Rows that come in have numbers above this. */
const FIRST_NEW_ROW = 1000;

/** Everything there is while a schedule is played. */
export interface Play extends Sitting {
  readonly host: Host;
  readonly judge: Judge;
  readonly story: string[];
  readonly count: (what: string) => void;
  /** A number that no row or column has. */
  readonly newId: () => number;
}

/** `plain`: without what `inventedBook` and `plannedSteps` have more of. */
export type Workbooks = "plain" | "varied";

export function playSchedule(seed: number, workbooks: Workbooks = "varied"): Promise<Played> {
  return withoutWaiting(() => playSitting(seed, workbooks));
}

async function playSitting(seed: number, workbooks: Workbooks): Promise<Played> {
  const random = new Random(seed);
  const more = workbooks === "plain" ? null : new Random(-seed);
  const { book, sheets } = inventedBook(random, more);
  const steps = plannedSteps(random, more);
  const host = new Host(book, LIMITS);
  connectOffice(host);
  const witness = new Witness(book);
  const counts = new Map<string, number>();
  const story: string[] = [];
  let rows = FIRST_NEW_ROW;
  const play: Play = {
    random,
    host,
    workbook: host.workbook,
    sheets,
    witness,
    thinker: new WitnessedThinker(witness),
    start: () => {},
    judge: new Judge(witness, sheets),
    story,
    count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    newId: () => ++rows,
  };
  for (const step of steps) await playStep(play, step);
  await conclusion(play);
  const { violations, windows, doubts } = play.judge;
  return { seed, counts, violations, windows, doubts, story };
}

async function playStep(play: Play, { seed, step, troubles }: PlannedStep): Promise<void> {
  const { host, witness, judge, story } = play;
  host.setTrouble({ ...NO_TROUBLE, after: watched(play) });
  witness.begin();
  story.push(`${step} ${JSON.stringify(troubles)}`);
  const sitting = { ...play, random: new Random(seed), start: () => befall(play, troubles) };
  const { outcome, allowed, conflicts = [] } = await STEPS[step](sitting);
  play.thinker = sitting.thinker;
  calm(play);
  story.push(`  ${outcome.ok ? "done" : `${outcome.fault.code} ${outcome.fault.detail.slice(0, 120)}`}`);
  play.count(`step ${step}`);
  if (!outcome.ok) play.count(`fault ${outcome.fault.code}`);
  judge.errand(step, outcome.ok, allowed, conflicts);
  witness.conclude(outcome.ok);
  judge.journal(step);
}

/** From now on these troubles befall the requests. */
function befall(play: Play, troubles: readonly Trouble[]): void {
  const { host, witness } = play;
  const at = (request: number) => troubles.filter((trouble) => trouble.request === request);
  let refusing = 0;
  host.setTrouble({
    delay: 0,
    before: (request) => {
      witness.request = request;
      if (refusing > 0 && --refusing === 0) host.endCellEdit();
      for (const trouble of at(request)) {
        if (trouble.kind === "editing") refusing = trouble.requests;
        meet(play, trouble);
      }
      witness.observe();
      return at(request).some(({ kind }) => kind === "lost-before") ? connectionLost() : null;
    },
    middle: (request, actions) => {
      const [trouble] = at(request).flatMap((one) => (one.kind === "broken-off" ? [one.share] : []));
      return trouble === undefined ? null : Math.floor(trouble * actions);
    },
    after: (request) => {
      witness.watchRequest();
      return at(request).some(({ kind }) => kind === "lost-after") ? connectionLost() : null;
    },
  });
}

function watched({ witness }: Play) {
  return () => {
    witness.watchRequest();
    return null;
  };
}

function meet(play: Play, trouble: Trouble): void {
  const { host, count } = play;
  count(`trouble ${trouble.kind}`);
  if (trouble.kind === "editing") host.beginCellEdit();
  if (trouble.kind === "read-only") host.workbook.book.readOnly = true;
  if (trouble.kind === "small-messages")
    host.limits = { requestBytes: trouble.bytes, responseBytes: trouble.bytes };
  if (trouble.kind === "colleague") letAct(play, trouble.act, new Random(trouble.seed));
}

function letAct(play: Play, kind: Act, random: Random): void {
  const { sheets, workbook, witness, story, count } = play;
  const invented: InventedSheet = random.pick(sheets);
  const sheet = workbook.book.sheets.find(({ id }) => id === invented.id);
  const columns = sheet && columnsAt(sheet, invented.columns);
  if (!columns) return;
  const desk = { random, workbook, sheet, columns, newId: play.newId };
  witness.watchColleague(() => {
    const done = act(kind, desk);
    story.push(`  colleague ${kind} in ${sheet.name}${done ? "" : ": refused"}`);
    count(done ? `colleague ${kind}` : "colleague refused");
  });
}

function calm({ host }: Play): void {
  host.setTrouble(NO_TROUBLE);
  host.endCellEdit();
  host.limits = LIMITS;
  host.workbook.book.readOnly = false;
}
