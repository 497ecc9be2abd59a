import { repairLabels } from "../../src/actions/repairLabels";
import { undoLast } from "../../src/actions/undoLast";
import { LocalThinker } from "../../src/thinking/localThinker";
import { NO_TROUBLE } from "../../host/protocol/trouble";
import { NOW } from "../actions/interventions";
import { type OpenBook, gridOf, openBook } from "../openBook";

const CAPTIONS = ["Vad görs?", "Vem gör?", "SA-PI", "R-G"];
const GRIDS = {
  Skola: [CAPTIONS, ["Handlingsplan mot rasism antogs i fullmäktige.", "", "sa", "R"]],
  Kultur: [CAPTIONS, ["Lunch för personalen om hbtqi på biblioteket.", "", "PI", "g"]],
};

const errand = () => ({ language: "sv", now: NOW, thinker: new LocalThinker() }) as const;
const labels = ({ book }: OpenBook) =>
  ["Skola", "Kultur"].map((name) => gridOf(book, name)[1]?.slice(2).join(" ")).join(", ");

/** A workbook with labels repaired on both sheets, whose undoing is cut off when so many actions of its request are done. */
async function cutOff(request: number, actions: number) {
  const open = openBook(GRIDS);
  await repairLabels(errand());
  let all = 0;
  const middle = (number: number, count: number) => {
    if (number !== request) return null;
    all = count;
    return actions;
  };
  open.host.setTrouble({ ...NO_TROUBLE, middle });
  await undoLast(errand());
  open.host.setTrouble(NO_TROUBLE);
  return { open, isWithin: actions < all };
}

/** The request of an undoing in which it writes. */
async function writingRequest(): Promise<number> {
  const open = openBook(GRIDS);
  await repairLabels(errand());
  const [before, changed] = [labels(open), new Set<number>()];
  const after = (request: number) => {
    if (labels(open) !== before) changed.add(request);
    return null;
  };
  open.host.setTrouble({ ...NO_TROUBLE, after });
  await undoLast(errand());
  return [...changed][0] ?? 0;
}

test("an undoing that is cut off, on one of two sheets too, is finished by the next", async () => {
  const seen = new Set<string>();
  const request = await writingRequest();
  for (let actions = 1, isWithin = true; isWithin; actions += 1) {
    const cut = await cutOff(request, actions);
    isWithin = cut.isWithin;
    seen.add(labels(cut.open));
    await undoLast(errand());
    expect({ actions, labels: labels(cut.open) }).toEqual({ actions, labels: "sa R, PI g" });
  }
  expect([...seen]).toEqual(["SA R, PI G", "SA R, PI g", "sa R, PI g"]);
});
