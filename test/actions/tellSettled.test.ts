import { readHistory } from "../../src/actions/readHistory";
import { repairLabels } from "../../src/actions/repairLabels";
import { tellSettled } from "../../src/actions/tellSettled";
import { undoLast } from "../../src/actions/undoLast";
import { stringsFor } from "../../src/strings/strings";
import { LocalThinker } from "../../src/thinking/localThinker";
import { NO_TROUBLE, connectionLost } from "../../host/protocol/trouble";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW, labelsOf } from "./interventions";

const line = (run: string, errand: string) => ({
  run,
  time: "i går",
  cell: { sheet: "Blad1", row: 1, column: 2 },
  before: "sa",
  after: "SA",
  reason: "",
  probability: null,
  errand,
  mark: null,
});

test.each([
  [
    line("3", "Fyll i saknade"),
    2,
    0,
    0,
    "Körning 3 (Fyll i saknade) bröts av, i går. Allt som hade antecknats i ändringsloggen blev skrivet: 2 celler. Inga andra celler skrevs. Gör om åtgärden om något återstår. Vill du inte ha kvar det som skrevs ångrar du körningen i Historik.",
  ],
  [
    line("3", ""),
    1,
    2,
    0,
    "Körning 3 bröts av, i går. 1 cell blev skriven. 2 celler blev inte skrivna och är strukna ur ändringsloggen. Inga andra celler skrevs. Gör om åtgärden om något återstår. Vill du inte ha kvar det som skrevs ångrar du körningen i Historik.",
  ],
  [
    line("3", "Klassificera"),
    0,
    1,
    0,
    "En körning (Klassificera) bröts av, i går. Ingenting ändrades: 1 cell blev inte skriven och är struken ur ändringsloggen. Gör om åtgärden om du fortfarande vill ha den gjord.",
  ],
  [
    line("3", "Fyll i saknade"),
    1,
    2,
    1,
    "Körning 3 (Fyll i saknade) bröts av, i går. 1 cell blev skriven. 2 celler blev inte skrivna och är strukna ur ändringsloggen. 1 cell gick inte att hitta igen, så det är okänt om den skrevs. Dess rad står kvar i ändringsloggen. Inga andra celler skrevs. Gör om åtgärden om något återstår. Vill du inte ha kvar det som skrevs ångrar du körningen i Historik.",
  ],
  [
    line("3", ""),
    0,
    0,
    2,
    "Körning 3 bröts av, i går. 2 celler gick inte att hitta igen, så det är okänt om de skrevs. Deras rader står kvar i ändringsloggen. Inga andra celler skrevs. Gör om åtgärden om något återstår. Vill du inte ha kvar det som skrevs ångrar du körningen i Historik.",
  ],
  [
    line("↶3", "Ångra"),
    1,
    1,
    0,
    "Ångrandet av körning 3 bröts av, i går. 1 cell blev skriven. 1 cell blev inte skriven och är struken ur ändringsloggen. Inga andra celler skrevs. Ångra en gång till om något återstår.",
  ],
])("what came of a broken-off run is told: %#", (first, made, unmade, unseen, sentence) => {
  const note = tellSettled({ language: "sv", now: NOW })({ first, made, unmade, unseen });
  expect(note).toEqual({
    run: `–${first.run}`,
    time: NOW().toISOString(),
    cell: first.cell,
    before: "",
    after: "",
    reason: sentence,
    probability: null,
    errand: "",
    mark: null,
  });
});

const errand = { language: "en", now: NOW, thinker: new LocalThinker() } as const;

/** The request in which `repairLabels` writes. */
const WRITES = 4;

test("a run whose answer was lost is told of when the history is read, and undone as others are", async () => {
  const open = openBook(INTERVENTIONS);
  const after = (request: number) => (request === WRITES ? connectionLost() : null);
  open.host.setTrouble({ ...NO_TROUBLE, after });
  expect(await repairLabels(errand)).toMatchObject({ ok: false });
  open.host.setTrouble(NO_TROUBLE);
  const time = stringsFor("en").history.when(NOW().toISOString());
  const note = {
    kind: "note",
    run: "–1",
    entries: [
      {
        cell: { sheet: "Insatser", row: 3, column: 2 },
        reason: `Run 1 (Tidy spelling) was broken off, ${time}. All that had been noted in the change log was written: 2 cells. No other cells were written. Do it again if something is left to do. If you do not want to keep what was written, undo the run in the history.`,
      },
    ],
  };
  const run = {
    kind: "change",
    run: "1",
    undone: false,
    entries: [{ state: "standing" }, { state: "standing" }],
  };
  expect(await readHistory(errand)).toMatchObject({ report: [note, run] });
  expect(await readHistory(errand)).toMatchObject({ report: [note, run] });
  expect(await undoLast(errand)).toMatchObject({ report: { run: "1", written: [{}, {}], conflicts: [] } });
  expect(labelsOf(gridOf(open.book, "Insatser"))).toEqual(labelsOf(INTERVENTIONS["Insatser"] ?? []));
});
