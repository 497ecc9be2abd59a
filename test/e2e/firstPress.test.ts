import { describeInBrowser } from "./inBrowser";

describeInBrowser("the first press of a button", (open) => {
  test.each<[button: string, expected: RegExp]>([
    ["checkLabels", /inlästa/],
    ["fillLabels", /ifyllda/],
  ])("of %s is done where the add-in's script comes long after office.js", async (button, expected) => {
    const workbench = await open();
    await workbench.holdBack(/\/taskpane\.[^/]*js$/, 3000);
    await workbench.command(button);
    expect(await workbench.told(expected)).toMatch(expected);
  });
});
