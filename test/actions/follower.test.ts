import { COLUMNS } from "../../host/model/area";
import type { Workbook } from "../../host/model/workbook";
import { ACTIONS } from "../../src/actions/actions";
import { checkLabels } from "../../src/actions/checkLabels";
import { ErrandQueue } from "../../src/actions/errandQueue";
import { followWhenRead } from "../../src/actions/followWhenRead";
import { type Delay, Follower } from "../../src/actions/follower";
import { LocalThinker } from "../../src/thinking/localThinker";
import { openBook } from "../openBook";
// After the workbook that it is a part of.
import { rangeShiftMembers } from "../../host/model/rangeShift";
import { INTERVENTIONS } from "./interventions";

/** A clock that stands still. */
class StillClock {
  #timer: { readonly act: () => Promise<void>; readonly milliseconds: number } | null = null;

  readonly delay: Delay = (act, milliseconds) => {
    this.#timer = { act, milliseconds };
    return () => (this.#timer = null);
  };

  /** Of the timer that is set; null where none is. */
  get milliseconds(): number | null {
    return this.#timer?.milliseconds ?? null;
  }

  /** Lets the timer run out, and resolves when what it starts is done. */
  async runOut(): Promise<void> {
    const { act } = this.#timer ?? {};
    this.#timer = null;
    await act?.();
  }
}

/** A workbook with a queue, and what follows it. */
function opened() {
  const open = openBook(INTERVENTIONS);
  // Without a document office.js does not say what the host supports: the stand-in supports all that is watched.
  const context = { requirements: { isSetSupported: () => true } };
  Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as unknown });
  const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  const clock = new StillClock();
  const follower = new Follower(queue, clock.delay);
  /** Resolves when office.js has passed on all that the host has told of. */
  const passedOn = async () => {
    open.client.flushEvents();
    await Excel.run((context) => context.sync());
  };
  const edit = async (act: (workbook: Workbook) => void) => {
    open.host.workbook.events.actingAs("colleague", () => act(open.host.workbook));
    await passedOn();
  };
  return { ...open, queue, clock, follower, passedOn, edit };
}

/** The same when the workbook has been read, and nothing more is to be known of it. */
async function followed() {
  const all = opened();
  await all.queue.run("checkLabels", "sv");
  expect(await all.follower.begin()).toBe(true);
  await all.clock.runOut();
  return all;
}

const cell = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});
const write = (row: number, column: number, text: string) => (workbook: Workbook) =>
  workbook.activeWorksheet().range(cell(row, column)).write(text);
const insertRow = (workbook: Workbook) => {
  const row = workbook.activeWorksheet().range({ ...cell(0, 0), lastColumn: COLUMNS - 1 });
  rangeShiftMembers.methods.Insert(row, ["Down"]);
};
const rename = (workbook: Workbook) => workbook.activeWorksheet().rename("Nya insatser");

/** What a queue does, as it is told. */
function errandsOf(queue: ErrandQueue): Set<string | undefined> {
  const errands = new Set<string | undefined>();
  queue.subscribe(() => errands.add(queue.state().running?.errand));
  return errands;
}

/** The digest of the workbook read anew by somebody else. */
async function fresh() {
  const check = await checkLabels({ thinker: new LocalThinker() });
  return check.ok ? check.report : null;
}

test("an edited label is known after a moment, from its cell alone", async () => {
  const { queue, clock, edit, client } = await followed();
  const errands = errandsOf(queue);
  const before = queue.state().digest;
  await edit(write(4, 2, "PI"));
  expect(clock.milliseconds).toBe(300);
  const { messages } = client.traffic;
  await clock.runOut();
  expect(client.traffic.messages - messages).toBeLessThanOrEqual(3);
  expect(errands).toEqual(new Set([undefined]));
  expect(queue.state().digest).toEqual(await fresh());
  expect(queue.state().digest).not.toEqual(before);
  expect(await queue.thinker.card(1)).toMatchObject({ approach: { label: { raw: "PI" } } });
});

test.each<[string, (workbook: Workbook) => void, string, number]>([
  ["a row that is inserted", insertRow, "Insatser", 5],
  ["a sheet that is renamed", rename, "Nya insatser", 4],
])("%s has all read anew", async (_, act, sheet, row) => {
  const { queue, clock, edit } = await followed();
  const errands = errandsOf(queue);
  const { result } = queue.state();
  await edit(write(4, 2, "PI"));
  await edit(act);
  await edit(write(8, 2, "PI"));
  expect(clock.milliseconds).toBe(1500);
  await clock.runOut();
  expect(errands).toEqual(new Set([undefined]));
  expect(queue.state()).toMatchObject({ running: null, result, digest: await fresh() });
  expect(await queue.thinker.card(1)).toMatchObject({ place: { sheet, row } });
  expect(clock.milliseconds).toBeNull();
});

test.each([
  ["an edited label", write(4, 2, "PI")],
  ["an inserted row", insertRow],
])("while a cell is being edited, %s waits, quietly and ever longer", async (_, act) => {
  const { queue, clock, edit, host } = await followed();
  const before = queue.state();
  await edit(act);
  host.beginCellEdit();
  const waits = [];
  for (let tries = 0; tries < 3; tries += 1) {
    await clock.runOut();
    waits.push(clock.milliseconds);
  }
  expect(waits).toEqual([1000, 2000, 4000]);
  expect(queue.state()).toBe(before);
  host.endCellEdit();
  await clock.runOut();
  expect(queue.state()).toMatchObject({ digest: await fresh(), result: before.result });
  expect(queue.state().digest).not.toBe(before.digest);
  expect(clock.milliseconds).toBeNull();
});

test("the add-in's own writing and its own sheets have nothing read anew", async () => {
  const { queue, clock, client, passedOn } = await followed();
  const errands = errandsOf(queue);
  await queue.run("fillLabels", "sv");
  await queue.run("buildSummary", "sv");
  await passedOn();
  const { messages } = client.traffic;
  await clock.runOut();
  expect(client.traffic.messages - messages).toBeLessThanOrEqual(3);
  expect(queue.state().digest).toEqual(await fresh());
  await queue.run("repairLabels", "sv");
  await passedOn();
  expect(clock.milliseconds).toBeNull();
  expect(errands).toEqual(new Set(["fillLabels", "buildSummary", "repairLabels", undefined]));
});

test("the active cell is followed", async () => {
  const { queue, clock, edit } = await followed();
  expect(queue.state().selected).toEqual({ sheet: "Insatser", row: 0, column: 0 });
  const { digest } = queue.state();
  await edit((workbook) => workbook.select(workbook.activeWorksheet().range(cell(7, 1))));
  await clock.runOut();
  expect(queue.state().selected).toEqual({ sheet: "Insatser", row: 7, column: 1 });
  expect(queue.state().digest).toBe(digest);
});

test("while a person looks at what is about to be done nothing is read anew", async () => {
  const { queue, clock, edit } = await followed();
  const before = queue.state();
  const letGo = queue.hold();
  await edit(insertRow);
  await clock.runOut();
  expect(queue.state()).toBe(before);
  letGo();
  await clock.runOut();
  expect(queue.state().digest).toEqual(await fresh());
  expect(queue.state().digest).not.toBe(before.digest);
});

test("an errand does not wait for a reading that nobody has asked for", async () => {
  const { queue, clock, edit } = await followed();
  await edit(insertRow);
  const reading = clock.runOut();
  const progress = new Promise<void>((resolve) => {
    const { thinker } = queue;
    const begin = thinker.begin.bind(thinker);
    thinker.begin = (...begun) => (resolve(), begin(...begun));
  });
  await progress;
  const { outcome } = await queue.run("goTo", "sv", { sheet: "Insatser", row: 0, column: 0 });
  expect(outcome.ok).toBe(true);
  await reading;
  expect(clock.milliseconds).toBe(1000);
  await clock.runOut();
  expect(queue.state().digest).toEqual(await fresh());
});

test("following begins when the workbook has been read, and is tried again until it can", async () => {
  const { queue } = opened();
  const tries: (boolean | null)[] = [null, false, true];
  let tried = 0;
  followWhenRead(queue, () => {
    const can = tries[tried++] ?? null;
    return can === null ? Promise.reject(new Error("offline")) : Promise.resolve(() => Promise.resolve(can));
  });
  const triedAfter = async (errand: "undoLast" | "checkLabels") => {
    await queue.run(errand, "sv");
    await Promise.resolve();
    return tried;
  };
  expect(await triedAfter("undoLast")).toBe(0);
  expect(await triedAfter("checkLabels")).toBe(1);
  expect(await triedAfter("checkLabels")).toBe(2);
  expect(await triedAfter("checkLabels")).toBe(3);
  expect(await triedAfter("checkLabels")).toBe(3);
});
