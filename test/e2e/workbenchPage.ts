import { readFileSync } from "node:fs";
import { type Browser, type BrowserContext, type FrameLocator, type Page, chromium } from "playwright-core";
import type { Book } from "../../host/model/book";
import { openWorkbook } from "../../host/xlsx/openWorkbook";
import type { WorkbenchServer } from "./workbenchServer";

export const CHROMIUM = "/usr/bin/chromium";

export function launchBrowser(): Promise<Browser> {
  const flags = [
    "no-sandbox",
    "disable-gpu",
    "no-first-run",
    "disable-background-networking",
    "disable-sync",
  ];
  return chromium.launch({ executablePath: CHROMIUM, args: flags.map((flag) => `--${flag}`) });
}

/** The workbench in a tab of its own, and everything in it that should not have happened. */
export class WorkbenchPage {
  /** Errors on the console and of scripts, breaches of the policy, and requests that left localhost. */
  readonly mishaps: string[] = [];
  readonly pane: FrameLocator;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.pane = page.frameLocator('iframe[title$="panelens innehåll"]');
    page.on("pageerror", ({ message }) => this.mishaps.push(message));
    page.on("console", (line) => {
      if (line.type() === "error") this.mishaps.push(line.text());
    });
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:" && hostname !== "localhost")
        this.mishaps.push(request.url());
    });
  }

  /** Opens the page and waits until the sample is there. */
  static async open(browser: Browser, { address }: WorkbenchServer): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "sv-SE",
      viewport: { width: 1280, height: 800 },
    });
    // A breach is told in every frame, as an error on the console.
    await context.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (breach) =>
        console.error(`policy: ${breach.violatedDirective} ${breach.blockedURI}`),
      ),
    );
    const workbench = new WorkbenchPage(context, await context.newPage());
    await workbench.page.goto(address);
    await workbench.page.getByText("exempel.xlsx är öppnad.").waitFor();
    return workbench;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private ribbonTab(name: string) {
    return this.page.getByRole("tablist", { name: "Flikar" }).getByRole("tab", { name, exact: true });
  }

  /** Presses the button of a command on the add-in's tab of the ribbon. */
  async command(name: string): Promise<void> {
    await this.ribbonTab("Insatser").click();
    await this.page.locator(`[data-control="Insatskollen.${name}"]`).click();
  }

  /** Opens the pane and closes its first screen. */
  async showPane(): Promise<void> {
    await this.command("showPane");
    await this.inPane("Hoppa över");
  }

  /** Presses a button of the pane. */
  inPane(name: string): Promise<void> {
    return this.pane.getByRole("button", { name, exact: true }).click();
  }

  /** What the pane says of the last errand, when it says `expected`. */
  async told(expected: RegExp): Promise<string> {
    const status = this.pane.getByRole("status").filter({ hasText: expected });
    await status.waitFor({ timeout: 60_000 });
    return status.innerText();
  }

  /** Opens the testers' panel unless it is open. */
  async testers(): Promise<void> {
    await this.ribbonTab("Start").click();
    const button = this.page.getByRole("button", { name: "Testpanel", exact: true });
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
  }

  /** Turns a switch of the testers' panel. */
  async turn(label: string): Promise<void> {
    await this.page.getByRole("switch", { name: label }).click();
  }

  /** Writes a number in a field of the testers' panel. */
  async set(label: string, value: number): Promise<void> {
    const field = this.page.getByLabel(label);
    await field.fill(String(value));
    await field.press("Enter");
  }

  /** Goes to a cell by the name box. */
  async goTo(reference: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: /^Namnruta/ });
    await box.fill(reference);
    await box.press("Enter");
  }

  /** The workbook as a saved copy holds it. */
  async saved(): Promise<Book> {
    await this.ribbonTab("Start").click();
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Spara en kopia" }).click(),
    ]);
    return openWorkbook(readFileSync(await download.path()), download.suggestedFilename()).book;
  }
}
