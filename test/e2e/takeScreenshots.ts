/** `npm run screenshots`: pictures of the workbench and of the views of the pane, for the documents. */
import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { visitViews } from "./paneViews";
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

const LANGUAGES = { sv: "sv-SE", en: "en-US" } as const;
const WIDTHS = [270, 320] as const;
const LOOKS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** Every view at each width and in each look, on one picture a view and language: `docs/pane/check-sv.png`. */
async function showPane(browser: Browser, server: WorkbenchServer, language: keyof typeof LANGUAGES) {
  const workbench = await WorkbenchPage.open(browser, server);
  await workbench.page.setViewportSize({ width: 1280, height: 1000 });
  await workbench.speak(LANGUAGES[language]);
  const sheet = await browser.newPage({ viewport: { width: 1860, height: 900 } });
  await visitViews(workbench, async (view) => {
    await layOut(sheet, await picturesOf(workbench));
    await sheet.locator("main").screenshot({ path: `docs/pane/${view}-${language}.png` });
  });
  await sheet.close();
  await workbench.close();
}

async function picturesOf(workbench: WorkbenchPage): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (const look of LOOKS) {
    await workbench.page.emulateMedia(look);
    for (const width of WIDTHS) {
      await workbench.widen(width);
      // What is drawn anew, and what moves in, has come to rest.
      await workbench.page.waitForTimeout(600);
      pictures.push(await workbench.picture());
    }
  }
  await workbench.page.emulateMedia(LOOKS[0]);
  return pictures;
}

/** Puts pictures side by side on a page. */
async function layOut(page: Page, pictures: readonly Buffer[]): Promise<void> {
  const images = pictures.map((bytes) => `<img src="data:image/png;base64,${bytes.toString("base64")}">`);
  await page.setContent(
    `<body style="margin:0"><main style="display:inline-flex;gap:8px;padding:8px;background:#8a8886">${images.join("")}</main>`,
  );
}

async function main(): Promise<void> {
  const [server, browser] = await Promise.all([WorkbenchServer.start(), launchBrowser()]);
  mkdirSync("docs/pane", { recursive: true });
  try {
    const workbench = await WorkbenchPage.open(browser, server);
    await showSummary(workbench);
    await workbench.page.screenshot({ path: "docs/workbench.png" });
    await workbench.close();
    for (const language of ["sv", "en"] as const) await showPane(browser, server, language);
  } finally {
    await browser.close();
    server.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
