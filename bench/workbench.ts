import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { emptyWorkbook } from "../host/xlsx/emptyWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";
import { WorkbenchPage, launchBrowser } from "../test/e2e/workbenchPage";
import { WorkbenchServer } from "../test/e2e/workbenchServer";
import { generatedBook } from "./generatedBook";
import { LongTasks } from "./longTasks";
import { tourOfPane } from "./tourOfPane";

const FILE = "mätning.xlsx";
const SCROLL_SECONDS = 5;
/** Milliseconds that the page is left alone before it is measured. */
const SETTLING = 3000;
/** A turn of a mouse wheel, and a drag of the scroll bar. */
const SCROLL_STEPS = [100, 400];

/** A file with that many interventions. */
function workbookFile(rows: number): string {
  const open = openWorkbook(emptyWorkbook(), FILE);
  const { sheets, active } = generatedBook(rows);
  Object.assign(open.book, { sheets, active, changed: true });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "insatskollen-")), FILE);
  writeFileSync(file, saveWorkbook(open));
  return file;
}

/** Scrolls the grid by some pixels in every frame; frames a second, and the longest time between two. */
function scroll(page: Page, step: number): Promise<{ perSecond: number; longest: number }> {
  return page.evaluate(
    async ([seconds, pixels]) => {
      const scroller = document.querySelector('[role="grid"]')?.parentElement?.parentElement;
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const start = await nextFrame();
      const times = [start];
      for (let now = start; now - start < seconds * 1000; now = await nextFrame()) {
        scroller?.scrollBy(0, pixels);
        times.push(now);
      }
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      if (!scroller || scroller.scrollTop < 5000) throw new Error("The grid did not scroll");
      return { perSecond: times.length / seconds, longest: Math.max(...gaps) };
    },
    [SCROLL_SECONDS, step] as const,
  );
}

async function measure(browser: Browser, bench: WorkbenchPage, rows: number): Promise<void> {
  const { page } = bench;
  await page.locator('input[type="file"]').setInputFiles(workbookFile(rows));
  await page.getByText(`${FILE} är öppnad.`).waitFor({ timeout: 120_000 });
  await bench.showPane();
  const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html"));
  if (!pane) throw new Error("There is no pane");
  const tasks = await LongTasks.of(browser, { page: page.mainFrame(), pane });
  // The pane has only just come, and its scripts share the page's thread.
  await page.waitForTimeout(SETTLING);
  for (const step of SCROLL_STEPS) {
    const { perSecond, longest } = await scroll(page, step);
    const frames = `${perSecond.toFixed(0)} frames a second, at most ${longest.toFixed(0)} ms apart`;
    console.log(`scrolling ${rows} rows by ${step} pixels a frame: ${frames}`);
  }
  const start = performance.now();
  const longest = await tasks.during(async () => {
    await bench.inPane("Läs in & kontrollera");
    await bench.told(/inlästa/);
  });
  console.log(`checking ${rows} interventions: ${(performance.now() - start).toFixed(0)} ms`);
  console.log(`  the page: ${longest["page"]}`);
  console.log(`  the pane: ${longest["pane"]}`);
  await tourOfPane(bench, tasks);
}

async function main(rows = 50_000): Promise<void> {
  const [server, browser] = await Promise.all([WorkbenchServer.start(), launchBrowser()]);
  try {
    await measure(browser, await WorkbenchPage.open(browser, server), rows);
  } finally {
    await browser.close();
    server.stop();
  }
}

main(...process.argv.slice(2).map(Number)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
