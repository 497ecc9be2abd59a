/** `npm run screenshots`: pictures of the workbench for the documents. */
import { WorkbenchPage, launchBrowser } from "./workbenchPage";
import { WorkbenchServer } from "./workbenchServer";

/** The sample with its labels filled in and its summary built. */
async function showSummary(workbench: WorkbenchPage): Promise<void> {
  await workbench.command("fillLabels");
  await workbench.told(/ifyllda/);
  await workbench.command("buildSummary");
  await workbench.told(/är uppdaterad/);
  const { page } = workbench;
  await page.getByRole("tab", { name: "Sammanställning", exact: true }).click();
  await page.locator('[data-cell="A1"]').filter({ hasText: "Sammanställning" }).waitFor();
  // Away from the buttons, whose tips would cover the picture.
  await page.mouse.move(640, 780);
  await page.waitForTimeout(1500);
}

async function main(): Promise<void> {
  const [server, browser] = await Promise.all([WorkbenchServer.start(), launchBrowser()]);
  try {
    const workbench = await WorkbenchPage.open(browser, server);
    await showSummary(workbench);
    await workbench.page.screenshot({ path: "docs/workbench.png" });
  } finally {
    await browser.close();
    server.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
