import { type AxeResults, type RunOptions, source } from "axe-core";
import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** Fluent UI's helpers for the focus are seen and read by nobody; tips belong to their buttons wherever they stand. */
const CONTEXT = { exclude: [["[data-tabster-dummy]"], ['[role="tooltip"]']] };

/** All that axe knows, and the size of what can be pressed (WCAG 2.2), which it leaves out unless it is asked. */
const ALL: RunOptions = { iframes: false, rules: { "target-size": { enabled: true } } };

/** What may be another in other colours. */
const COLOURS: RunOptions = {
  iframes: false,
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** What axe finds in a page, each rule with its places; what stands in its frames is not looked at. */
export async function violations(frame: Frame, options: RunOptions = ALL): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(source);
  const found = await frame.evaluate(
    ([context, how]) =>
      (globalThis as unknown as { axe: { run: (...told: unknown[]) => Promise<AxeResults> } }).axe.run(
        context,
        how,
      ),
    [CONTEXT, options] as const,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** The looks that the pane can have besides the light one. */
const LOOKS = {
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
const LIGHT = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;

/** The narrowest pane, and one of 320 x 640 pixels at twice the size. */
const SIZES = {
  "270 px": { width: 270, height: 640 },
  "twice the size": { width: 160, height: 320 },
} as const;

/** All that is wrong with the pane as it stands: in each look for axe, in each size for who wants to read all of it. */
export async function faultsOf(workbench: WorkbenchPage): Promise<readonly string[]> {
  const frame = await workbench.frame();
  await workbench.page.emulateMedia(LIGHT);
  await atRest(frame);
  const faults = [...(await violations(frame))];
  for (const [name, look] of Object.entries(LOOKS)) {
    await workbench.page.emulateMedia(look);
    await atRest(frame);
    faults.push(...(await violations(frame, COLOURS)).map((fault) => `${name}: ${fault}`));
  }
  await workbench.page.emulateMedia(LIGHT);
  for (const [name, size] of Object.entries(SIZES)) {
    await workbench.squeeze(size);
    await atRest(frame);
    faults.push(...(await frame.evaluate(lost)).map((fault) => `${name}: ${fault}`));
  }
  await workbench.squeeze(null);
  return faults;
}

/** Resolves when what is drawn anew has been drawn, and what moves stands still. */
async function atRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** What cannot be read in the page it runs in: stands beyond an edge, or is cut off by what it stands in. */
function lost(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isRead = (element: Element) =>
    element.checkVisibility() &&
    element.getBoundingClientRect().width > 1 &&
    element.textContent.trim() !== "" &&
    !element.matches("select *, textarea, option");
  const isBeyond = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  };
  const isCut = (element: Element) => {
    const { overflowX, display } = getComputedStyle(element);
    const cuts = overflowX !== "visible" || element.matches("button");
    return cuts && display !== "inline" && element.scrollWidth > element.clientWidth + 1;
  };
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} ”${element.textContent.trim().slice(0, 40)}”`;
  const all = [...document.body.querySelectorAll("*")].filter(isRead);
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ...all
      .filter((element) => isBeyond(element) && element.children.length === 0)
      .map((e) => `beyond: ${named(e)}`),
    ...all.filter(isCut).map((element) => `cut: ${named(element)}`),
  ];
}
