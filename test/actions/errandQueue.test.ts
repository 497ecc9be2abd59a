import { ErrandQueue } from "../../src/actions/errandQueue";
import { ACTIONS } from "../../src/actions/actions";
import type { Actions } from "../../src/actions/errands";
import { checkLabels } from "../../src/actions/checkLabels";
import type { Outcome } from "../../src/actions/perform";
import { analyse } from "../../src/core/analysis";
import { NO_CHOICES } from "../../src/core/choices";
import { digestOf } from "../../src/core/digest";
import { LocalThinker } from "../../src/thinking/localThinker";
import { openBook } from "../openBook";
import { INTERVENTIONS } from "./interventions";

const A1 = { sheet: "Blad1", row: 0, column: 0 };
const EMPTY = digestOf(analyse({ sheets: [] }));
const done = <Report>(report: Report): Promise<Outcome<Report>> => Promise.resolve({ ok: true, report });

/** Actions that touch no workbook and note in `asked` what they were asked to do. */
function actions(asked: string[], changed: Partial<Actions> = {}): Actions {
  const nothing = { written: [], conflicts: [] };
  const noting = <T>(name: string, report: T) => {
    return () => {
      asked.push(name);
      return done(report);
    };
  };
  const noUndo = { run: null, size: 0, givenUp: false, next: null, ...nothing };
  return {
    checkLabels: noting("check", EMPTY),
    repairLabels: noting("repair", nothing),
    fillLabels: noting("fill", nothing),
    buildSummary: noting("summary", { digest: EMPTY, sheets: null, meeting: null }),
    takeMeetingVersion: noting("meeting", { taken: null }),
    compareMeeting: noting("compare", { meeting: null }),
    undoLast: noting("undo", noUndo),
    undoRun: noting("undo run", noUndo),
    undoCell: noting("undo cell", noUndo),
    readHistory: noting("history", []),
    setLabels: noting("set", { run: null, ...nothing }),
    labelSelection: noting("label", { interventions: 0, sideBySide: 0, withoutColumn: 0, ...nothing }),
    choose: noting("choose", NO_CHOICES),
    setAside: noting("set aside", NO_CHOICES),
    takeUp: noting("take up", NO_CHOICES),
    confirmLabels: noting("confirm", NO_CHOICES),
    goTo: noting("go", A1),
    loadSample: noting("sample", { sheets: [] }),
    ...changed,
  };
}

/** A queue whose thinker has thought through an empty workbook. */
async function queueOf(its: Actions): Promise<ErrandQueue> {
  const thinker = new LocalThinker();
  await thinker.think();
  return new ErrandQueue(() => Promise.resolve(its), thinker);
}

test("errands are done one at a time, in the order they came", async () => {
  const asked: string[] = [];
  let finish = () => {};
  const waiting = new Promise<void>((resolve) => (finish = resolve));
  const queue = await queueOf(
    actions(asked, { checkLabels: () => waiting.then(() => (asked.push("check"), done(EMPTY))) }),
  );
  const both = Promise.all([queue.run("checkLabels", "sv"), queue.run("buildSummary", "sv")]);
  await Promise.resolve();
  expect(queue.state().running).toEqual({ errand: "checkLabels", share: null, canCancel: true });
  finish();
  await both;
  expect(asked).toEqual(["check", "summary"]);
  expect(queue.state()).toMatchObject({ running: null, result: { errand: "buildSummary" }, digest: EMPTY });
});

test.each(["repairLabels", "fillLabels", "undoLast"] as const)(
  "after %s the digest is that of the workbook as it stands",
  async (errand) => {
    openBook(INTERVENTIONS);
    const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
    await queue.run("repairLabels", "sv");
    await queue.run(errand, "sv");
    const { digest } = queue.state();
    expect(await checkLabels({ thinker: new LocalThinker() })).toEqual({ ok: true, report: digest });
  },
);

test("an errand that tells nothing leaves what was told, unless that was its own failure", async () => {
  const fault = { code: "ItemNotFound", detail: "" };
  let fails = true;
  const goTo: Actions["goTo"] = () => (fails ? Promise.resolve({ ok: false, fault }) : done(A1));
  const queue = await queueOf(actions([], { goTo }));
  await queue.run("goTo", "sv", A1);
  expect(queue.state().result).toMatchObject({ errand: "goTo", outcome: { fault } });
  fails = false;
  await queue.run("readHistory", "sv");
  expect(queue.state().result?.errand).toBe("goTo");
  await queue.run("goTo", "sv", A1);
  expect(queue.state().result).toBeNull();
});

test("an errand that fails keeps the earlier digest and does not stop the next", async () => {
  const fault = { code: "AccessDenied", detail: "" };
  const queue = await queueOf(actions([], { fillLabels: () => Promise.resolve({ ok: false, fault }) }));
  await queue.run("checkLabels", "sv");
  await queue.run("fillLabels", "sv");
  expect(queue.state()).toMatchObject({ running: null, result: { outcome: { fault } }, digest: EMPTY });
  await queue.run("undoLast", "sv");
  expect(queue.state().result).toMatchObject({ errand: "undoLast", outcome: { ok: true } });
});

test("subscribers hear of the progress until they leave", async () => {
  const heard: unknown[] = [];
  const checkLabels: Actions["checkLabels"] = ({ progress }) => {
    progress?.(0.5);
    return done(EMPTY);
  };
  const queue = await queueOf(actions([], { checkLabels }));
  const leave = queue.subscribe(() => heard.push(queue.state().running?.share));
  await queue.run("checkLabels", "sv");
  leave();
  await queue.run("checkLabels", "sv");
  expect(heard).toEqual([null, 0.5, undefined]);
});

test("actions that cannot be fetched are told of, and fetched anew with the next errand", async () => {
  let reachable = false;
  const queue = new ErrandQueue(
    () => (reachable ? Promise.resolve(actions([])) : Promise.reject(new Error("offline"))),
    new LocalThinker(),
  );
  const { outcome } = await queue.run("checkLabels", "sv");
  expect(outcome).toMatchObject({ ok: false, fault: { code: "not-fetched" } });
  expect(queue.state().running).toBeNull();
  reachable = true;
  expect((await queue.run("checkLabels", "sv")).outcome.ok).toBe(true);
});

test("what was written is told, and the next errand done, though the thinker has broken down", async () => {
  const reason = {
    code: "canonical-label",
    parameters: { axis: "approach", raw: "sa", value: "SA" },
  } as const;
  const edit = { cell: A1, before: "sa", after: "SA", reason, probability: null };
  const report = { written: [edit], conflicts: [] };
  const thinker = new LocalThinker();
  await thinker.think();
  thinker.change = () => Promise.reject(new Error("The thread broke down"));
  const queue = new ErrandQueue(
    () => Promise.resolve(actions([], { fillLabels: () => done(report) })),
    thinker,
  );
  expect(await queue.run("fillLabels", "sv")).toMatchObject({ outcome: { ok: true } });
  expect(queue.state()).toMatchObject({ running: null, digest: null, result: { outcome: { report } } });
  await queue.run("checkLabels", "sv");
  expect(queue.state()).toMatchObject({ running: null, digest: EMPTY, result: { errand: "checkLabels" } });
});
