import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import {
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
  chromium,
} from "playwright-core";
import type { Book } from "../../host/model/book";
import { openWorkbook } from "../../host/xlsx/openWorkbook";
import type { WorkbenchServer } from "./workbenchServer";

export const CHROMIUM = "/usr/bin/chromium";

/** The pane's frame, whichever language the page is in. */
const PANE = 'iframe[title$="panelens innehåll"], iframe[title$="content of the pane"]';

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
    this.pane = page.frameLocator(PANE);
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

  /** Opens a workbook in place of the one that is there. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await this.page.getByText(`${name} är öppnad.`).waitFor();
  }

  private ribbonTab(name: string | RegExp) {
    return this.page
      .getByRole("tablist", { name: /^(Flikar|Tabs)$/ })
      .getByRole("tab", { name, exact: true });
  }

  /** Presses the button of a command on the add-in's tab of the ribbon. */
  async command(name: string): Promise<void> {
    await this.ribbonTab(/^(Insatser|Interventions)$/).click();
    await this.page.locator(`[data-control="Insatskollen.${name}"]`).click();
  }

  /** Lets a file come that many milliseconds later than it would. */
  async holdBack(address: RegExp, milliseconds: number): Promise<void> {
    await this.context.route(address, async (route) => {
      await setTimeout(milliseconds);
      await route.continue();
    });
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

  /** Opens a view of the pane, by its name in the code, and waits until it is there. */
  async openView(view: string): Promise<void> {
    await this.pane.locator(`#tab-${view}`).click();
    await this.pane.locator(".fui-Spinner:visible").first().waitFor({ state: "detached" });
  }

  /** What the pane says of the last errand, when it says `expected`. */
  async told(expected: RegExp): Promise<string> {
    const status = this.pane.getByRole("status").filter({ hasText: expected });
    await status.waitFor({ timeout: 60_000 }).catch(async (cause: unknown) => {
      throw new Error(`not told: ${expected}\n${await this.inSight()}`, { cause });
    });
    return status.innerText();
  }

  /** What page and pane say, and what has gone wrong: for whoever looks for the reason why a test failed. */
  private async inSight(): Promise<string> {
    const texts = this.page.frames().map(async (frame) => {
      const text = (await frame.locator("body").innerText({ timeout: 5000 })).replaceAll(/\s+/g, " ");
      return `${frame.url()}: ${text.slice(0, 1000)} ... ${text.slice(-500)}`;
    });
    const settled = await Promise.allSettled(texts);
    const seen = settled.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)));
    return [...seen, ...this.mishaps].join("\n");
  }

  /** Opens the testers' panel unless it is open. */
  async testers(): Promise<void> {
    await this.ribbonTab(/^(Start|Home)$/).click();
    const button = this.page.getByRole("button", { name: /^(Testpanel|Test panel)$/ });
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
  }

  /** Lets Excel speak another language; the add-in is started anew. */
  async speak(locale: "sv-SE" | "en-US"): Promise<void> {
    await this.testers();
    await this.page.getByLabel(/^(Språk|Language)$/).selectOption(locale);
  }

  /** Makes the pane's frame that wide, in CSS pixels. */
  async widen(width: 270 | 320 | 350 | 450): Promise<void> {
    await this.page.getByLabel(/^(Panelens bredd|Width of the pane)$/).selectOption(String(width));
  }

  /** The pane's own page. */
  async frame(): Promise<Frame> {
    const element = await this.page.locator(PANE).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The pane is not open");
    return frame;
  }

  /** Makes the pane's frame that wide and high, whatever the page around it would have it be; null undoes that. */
  async squeeze(size: { readonly width: number; readonly height: number } | null): Promise<void> {
    await this.page.locator(PANE).evaluate((frame: HTMLElement, to) => {
      frame.style.width = to ? `${to.width}px` : "";
      frame.style.maxHeight = to ? `${to.height}px` : "";
    }, size);
  }

  /** A picture of the pane, of as much as fits in the page, with the mouse on none of it. */
  async picture(): Promise<Buffer> {
    await this.page.mouse.move(0, 0);
    return this.page.locator(PANE).screenshot();
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
