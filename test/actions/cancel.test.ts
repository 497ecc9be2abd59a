import { ACTIONS } from "../../src/actions/actions";
import { ErrandQueue } from "../../src/actions/errandQueue";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS } from "./interventions";

const WRITING = ["fillLabels", "repairLabels", "buildSummary"] as const;

/** How often the queue tells of an errand's progress. */
async function changesIn(errand: (typeof WRITING)[number], stopAt: number) {
  const { book } = openBook(INTERVENTIONS);
  const grids = () => book.sheets.map(({ name }) => [name, gridOf(book, name)]);
  const before = grids();
  const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  let told = 0;
  let canCancel = true;
  queue.subscribe(() => {
    const { running } = queue.state();
    if (!running || ++told !== stopAt) return;
    canCancel = running.canCancel;
    queue.cancel();
  });
  const { outcome } = await queue.run(errand, "sv");
  return { told, canCancel, outcome, before, after: grids() };
}

test.each(WRITING)(
  "%s, cancelled at any point before it writes, leaves the workbook as it was",
  async (errand) => {
    const { told } = await changesIn(errand, 0);
    let cancelled = 0;
    for (let point = 1; point <= told; point += 1) {
      const { outcome, canCancel, before, after } = await changesIn(errand, point);
      expect(outcome.ok).toBe(!canCancel);
      if (!canCancel) continue;
      cancelled += 1;
      expect(outcome).toEqual({ ok: false, fault: { code: "cancelled", detail: "" } });
      expect(after).toEqual(before);
    }
    expect(cancelled).toBeGreaterThan(2);
  },
);

test("after a cancelled errand the next one is done", async () => {
  openBook(INTERVENTIONS);
  const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  await queue.run("checkLabels", "sv");
  const { digest } = queue.state();
  const leave = queue.subscribe(() => queue.cancel());
  await queue.run("checkLabels", "sv");
  leave();
  expect(queue.state()).toMatchObject({ digest, result: { outcome: { fault: { code: "cancelled" } } } });
  expect(await queue.run("checkLabels", "sv")).toMatchObject({ outcome: { ok: true } });
});
