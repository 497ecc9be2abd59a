import { choose } from "../../src/actions/choose";
import { checkLabels } from "../../src/actions/checkLabels";
import { fillLabels } from "../../src/actions/fillLabels";
import { labelSelection } from "../../src/actions/labelSelection";
import { setLabels } from "../../src/actions/setLabels";
import { repairLabels } from "../../src/actions/repairLabels";
import { undoCell } from "../../src/actions/undoCell";
import { undoLast } from "../../src/actions/undoLast";
import { NO_CHOICES } from "../../src/core/choices";
import { LocalThinker } from "../../src/thinking/localThinker";
import { openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

const OURS = "#E5F5EC";
const NONE = "#FFFFFF";

/** An open workbook under these marks, and an errand in it. */
async function marked(marks: { fill?: true; list?: true }) {
  const open = openBook(INTERVENTIONS);
  const errand = { language: "sv", now: NOW, thinker: new LocalThinker() } as const;
  await choose(errand, { ...NO_CHOICES, marks: { fill: false, list: false, ...marks } });
  return { ...open, errand };
}

/** What something says of each of these cells of the sheet Insatser. */
function ask<T>(addresses: readonly string[], load: (range: Excel.Range) => () => T): Promise<T[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Insatser");
    const answers = addresses.map((address) => load(sheet.getRange(address)));
    await context.sync();
    return answers.map((answer) => answer());
  });
}

const fills = (...addresses: string[]) =>
  ask(addresses, (range) => {
    const fill = range.format.fill.load("color");
    return () => fill.color;
  });

const rules = (...addresses: string[]) =>
  ask(addresses, (range) => {
    const validation = range.dataValidation.load("type,rule,errorAlert");
    return () => validation.rule.list?.source ?? validation.type;
  });

function change(address: string, to: (range: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    to(context.workbook.worksheets.getItem("Insatser").getRange(address));
    await context.sync();
  });
}

describe("the fill of what is written", () => {
  test("is off unless it is chosen", async () => {
    const { errand } = await marked({});
    await fillLabels(errand);
    await repairLabels(errand);
    expect(await fills("C5", "C4", "D8")).toEqual([NONE, NONE, NONE]);
  });

  test("stands in the cells that were filled in and in no other", async () => {
    const { errand } = await marked({ fill: true });
    await fillLabels(errand);
    expect(await fills("C4", "C5", "C6", "D5")).toEqual([NONE, OURS, NONE, NONE]);
  });

  test("goes in the message that writes the text", async () => {
    const messages = async (marks: Parameters<typeof marked>[0]) => {
      const { errand, client } = await marked(marks);
      const before = client.traffic.messages;
      await fillLabels(errand);
      return client.traffic.messages - before;
    };
    // One message more: it reads the fills.
    expect(await messages({ fill: true })).toBe((await messages({})) + 1);
  });

  test("stands in repaired cells", async () => {
    const { errand } = await marked({ fill: true });
    await repairLabels(errand);
    expect(await fills("C4", "D8", "C5")).toEqual([OURS, OURS, NONE]);
  });

  test("stands in cells that a person has decided on", async () => {
    const { errand } = await marked({ fill: true });
    await checkLabels(errand);
    await setLabels(errand, [{ id: 1, axis: "approach", value: "PI" }]);
    expect(await fills("C5")).toEqual([OURS]);
  });

  test("stands in labelled rows of the selection, and goes when they are cleared", async () => {
    const { errand } = await marked({ fill: true });
    await change("A5", (range) => range.select());
    await labelSelection(errand, { axis: "approach", value: "SA" });
    expect(await fills("C5", "D5")).toEqual([OURS, NONE]);
    await labelSelection(errand, "clear");
    expect(await fills("C5", "D5")).toEqual([NONE, NONE]);
  });

  test("never replaces a fill of the user's own", async () => {
    const { errand } = await marked({ fill: true });
    await change("C5", ({ format }) => (format.fill.color = "#FFFF00"));
    await fillLabels(errand);
    expect(await fills("C5")).toEqual(["#FFFF00"]);
  });

  test("is taken away when the run is undone, also when it is no longer chosen", async () => {
    const { errand } = await marked({ fill: true });
    await repairLabels(errand);
    await choose(errand, NO_CHOICES);
    await undoLast(errand);
    expect(await fills("C4", "D8")).toEqual([NONE, NONE]);
  });

  test("is taken away when one cell is undone, from that cell alone", async () => {
    const { errand } = await marked({ fill: true });
    await repairLabels(errand);
    await undoCell(errand, 1);
    expect(await fills("C4", "D8")).toEqual([NONE, OURS]);
  });

  test("stays where undoing finds another fill", async () => {
    const { errand } = await marked({ fill: true });
    await fillLabels(errand);
    await change("C5", ({ format }) => (format.fill.color = "#FFC000"));
    await undoLast(errand);
    expect(await fills("C5")).toEqual(["#FFC000"]);
  });

  test("stays where what is put back is the add-in's too, until that is undone", async () => {
    const { errand } = await marked({ fill: true });
    await fillLabels(errand);
    await change("A5", (range) => range.select());
    await labelSelection(errand, { axis: "approach", value: "SA" });
    await undoLast(errand);
    expect(await fills("C5")).toEqual([OURS]);
    await undoLast(errand);
    expect(await fills("C5")).toEqual([NONE]);
  });

  test("stays where the text was not put back", async () => {
    const { errand } = await marked({ fill: true });
    await fillLabels(errand);
    await change("C5", (range) => (range.values = [["SA"]]));
    await undoLast(errand);
    expect(await fills("C5")).toEqual([OURS]);
  });
});

describe("the list of labels", () => {
  test("is set on the label columns of every table with the next write", async () => {
    const { errand } = await marked({ list: true });
    expect(await rules("C5")).toEqual(["None"]);
    await fillLabels(errand);
    expect(await rules("C4", "C5", "D4", "C8", "D9", "C3", "B4", "C6")).toEqual([
      ...["SA,PI", "SA,PI", "R,G,R-G", "SA,PI", "R,G,R-G"],
      ...["None", "None", "None"],
    ]);
  });

  test("is set when it is chosen, where the workbook has been read", async () => {
    const { errand } = await marked({});
    await checkLabels(errand);
    await choose(errand, { ...NO_CHOICES, marks: { fill: false, list: true } });
    expect(await rules("C4", "D9")).toEqual(["SA,PI", "R,G,R-G"]);
  });

  test("leaves cells with another rule alone, and those around them get it", async () => {
    const { errand } = await marked({ list: true });
    await change(
      "C4",
      ({ dataValidation }) => (dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } }),
    );
    await fillLabels(errand);
    expect(await rules("C4", "C5")).toEqual(["ja,nej", "SA,PI"]);
  });

  test("leaves a column that has moved since it was read alone", async () => {
    const { errand } = await marked({});
    await checkLabels(errand);
    await change("A1", (range) => range.getEntireRow().insert("Down"));
    await choose(errand, { ...NO_CHOICES, marks: { fill: false, list: true } });
    expect(await rules("C5", "C10")).toEqual(["None", "None"]);
  });

  test("lets other texts be typed", async () => {
    const { errand } = await marked({ list: true });
    await fillLabels(errand);
    const alerts = await ask(["C5"], ({ dataValidation }) => {
      dataValidation.load("errorAlert");
      return () => dataValidation.errorAlert.showAlert;
    });
    expect(alerts).toEqual([false]);
  });

  test("leaves a protected sheet alone", async () => {
    const { errand, book } = await marked({});
    await checkLabels(errand);
    for (const sheet of book.sheets) sheet.protected = true;
    const outcome = await choose(errand, { ...NO_CHOICES, marks: { fill: false, list: true } });
    expect(outcome).toMatchObject({ ok: true });
    for (const sheet of book.sheets) sheet.protected = false;
    expect(await rules("C5")).toEqual(["None"]);
  });
});
