import type { Frame, Page } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** Presses of Tab before what is looked for counts as out of reach. */
const FARTHEST = 200;

/** Parts of the page that F6 goes through, at most. */
const REGIONS = 12;

/** Somebody who never touches the mouse, and who sees where the focus is. */
export class KeyboardUser {
  constructor(private readonly workbench: WorkbenchPage) {}

  private get page(): Page {
    return this.workbench.page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes by Ctrl+F6 to a part of the page. */
  async region(name: string): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < REGIONS; step += 1) {
      const here = await this.page.evaluate(readRegion);
      if (here === name) return;
      passed.push(here);
      await this.press("Control+F6");
      // F6 alone does not lead out of what the pane shows: that is another page, which the focus leaves when it has answered.
      await this.page.waitForFunction(hasLeftRegion, here, { timeout: 5000 });
    }
    throw new Error(`Ctrl+F6 does not lead to ${name}, but to ${passed.join(" | ")}`);
  }

  /** Presses a button of the add-in's tab of the ribbon. */
  async command(label: string): Promise<void> {
    await this.region("ribbon");
    const name = () => this.page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
    const walk = async (key: string, wanted: string) => {
      for (let step = 0; step < FARTHEST && (await name()) !== wanted; step += 1) await this.press(key);
      if ((await name()) !== wanted) throw new Error(`${key} does not lead to ${wanted}`);
    };
    await walk("ArrowRight", "Insatser");
    await this.press("Tab");
    await walk("ArrowRight", label);
    await this.press("Enter");
  }

  /** Goes into the pane, and by Tab to what has that name there; then presses the keys. */
  async to(name: string | RegExp, ...keys: readonly string[]): Promise<void> {
    const frame = await this.workbench.frame();
    // A page that shows nothing yet hands the focus on at once, as office.js has it.
    await frame.locator("button:visible").first().waitFor();
    const passed: string[] = [];
    for (let step = 0; step < FARTHEST; step += 1) {
      const focus = await this.focusIn(frame);
      if (focus !== null && isNamed(focus.name, name)) return this.press(...keys);
      if (focus !== null) passed.push(focus.name);
      if (focus !== null) await this.press("Tab");
      else if (!(await this.enters(frame))) await this.press("Tab", "Tab", "Shift+Tab");
    }
    throw new Error(`Tab does not lead to ${String(name)}, but to ${[...new Set(passed)].join(" | ")}`);
  }

  /** Goes to the pane from elsewhere on the page; whether what it shows has the focus then. */
  private async enters(frame: Frame): Promise<boolean> {
    await this.region("pane");
    return (await this.focusIn(frame)) !== null;
  }

  /** Opens a view of the pane. */
  async view(name: string): Promise<void> {
    await this.to(/^(Översikt|Kontroll|Klassificera|Sammanställning|Historik|Inställningar) \(flik\)$/);
    const frame = await this.workbench.frame();
    const isThere = async () => (await this.focusIn(frame))?.name === `${name} (flik)`;
    for (let step = 0; step < REGIONS && !(await isThere()); step += 1) await this.press("ArrowRight");
    await this.press("Enter");
    await this.workbench.pane.getByRole("heading", { name, level: 2, exact: true }).waitFor();
  }

  /** What the focus is on, once it is on anything; throws where it is lost or cannot be seen. */
  async focused(): Promise<string> {
    const frame = await this.workbench.frame();
    await frame.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 5000 });
    return (await this.focusIn(frame))?.name ?? "";
  }

  /** Null while the focus is outside the pane. */
  private async focusIn(frame: Frame): Promise<{ readonly name: string } | null> {
    const focus = await frame.evaluate(readFocus);
    if (focus !== null && !focus.isSeen) throw new Error(`The focus is not to be seen on ${focus.name}`);
    return focus;
  }
}

function isNamed(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}

/** The part of the page that has the focus; empty where none has. */
function readRegion(): string {
  return document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"] ?? "";
}

/** Runs in the page, where it knows of nothing else in this file. */
function hasLeftRegion(region: string): boolean {
  const here = document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"] ?? "";
  return here !== region;
}

/** What has the focus in the page that it runs in, and whether anything shows that. */
function readFocus(): { readonly name: string; readonly isSeen: boolean } | null {
  const element = document.activeElement;
  if (!element || !document.hasFocus() || element === document.body) return null;
  const labels =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.labels
      : null;
  const text = element.getAttribute("aria-label") ?? labels?.[0]?.innerText ?? element.textContent;
  const isDrawn = ({ outlineStyle, outlineWidth, boxShadow, textDecorationStyle }: CSSStyleDeclaration) =>
    (outlineStyle !== "none" && outlineWidth !== "0px") ||
    boxShadow !== "none" ||
    textDecorationStyle === "double";
  const isBordered = ({ content, borderTopWidth, borderBottomWidth }: CSSStyleDeclaration) =>
    content !== "none" && (borderTopWidth !== "0px" || borderBottomWidth !== "0px");
  const shows = (each: Element) =>
    [undefined, "::before", "::after"].some((part) => {
      const style = getComputedStyle(each, part);
      return isDrawn(style) || (part !== undefined && isBordered(style));
    });
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (each) => each instanceof Element,
  );
  // Headings and cards that the focus was brought to are where one reads on, not what one can press.
  const isLanding = element.getAttribute("tabindex") === "-1";
  const suffix = element.getAttribute("role") === "tab" ? " (flik)" : "";
  return { name: text.trim() + suffix, isSeen: isLanding || around.some(shows) };
}
