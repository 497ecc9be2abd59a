import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { CHROMIUM, WorkbenchPage, launchBrowser } from "./workbenchPage";
import { WorkbenchServer } from "./workbenchServer";

/** Times that a test that failed is tried again; what it failed on is printed. */
const RETRIES = 2;

const describeIfThere = existsSync(CHROMIUM) ? describe : describe.skip;

/**
 * Tests that need a browser; skipped by name where there is no Chromium (scripts/test.mjs installs one where it can).
 * `open` gives each test the workbench in a tab of its own. When the test is done, nothing may have gone wrong beside it.
 */
export function describeInBrowser(name: string, tests: (open: () => Promise<WorkbenchPage>) => void): void {
  // Two programs and a network are between a press and what comes of it, on machines that others slow down for minutes.
  jest.retryTimes(RETRIES, { logErrorsBeforeRetry: true });
  describeIfThere(`${name} (skipped where there is no Chromium)`, () => {
    let server: WorkbenchServer;
    let browser: Browser;
    let opened: WorkbenchPage | null = null;
    beforeAll(async () => {
      [server, browser] = await Promise.all([WorkbenchServer.start(), launchBrowser()]);
    });
    afterAll(async () => {
      await browser.close();
      server.stop();
    });
    afterEach(async () => {
      const mishaps = opened?.mishaps;
      await opened?.close();
      expect(mishaps).toEqual([]);
    });
    tests(async () => (opened = await WorkbenchPage.open(browser, server)));
  });
}
