import { gridOf } from "../openBook";
import { Cards } from "./cards";
import { describeInBrowser } from "./inBrowser";
import { UNLABELLED, unlabelledFile } from "./unlabelledFile";

describeInBrowser("twenty interventions labelled by keyboard", (open) => {
  test("at most two presses each, and the labels that the definitions give them", async () => {
    const workbench = await open();
    await workbench.openFile("tjugo.xlsx", unlabelledFile());
    const cards = await Cards.open(workbench);
    const presses: number[] = [];
    while (await cards.areLeft()) presses.push(await cards.accept(presses.length + 1));
    expect(presses).toHaveLength(UNLABELLED.length);
    expect(Math.max(...presses)).toBeLessThanOrEqual(2);
    // What is written last is written when the pane says that all are met.
    await workbench.pane.getByText(/är klassificerade\./).waitFor();
    const rows = gridOf(await workbench.saved(), "Blad1").slice(2);
    expect(rows.map(([what, , approach, focus]) => [what, approach, focus])).toEqual(UNLABELLED);
  });
});
