/** What may take the focus in a part of the page; of several, the first that is not left out of the Tab order. */
const FOCUSABLE = [
  '[tabindex="0"]',
  "button:not(:disabled)",
  "a[href]",
  "input:not(:disabled)",
  "select:not(:disabled)",
  "iframe",
].map((selector) => `${selector}:not([tabindex="-1"]):not([hidden])`);

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

/** The parts of the page that F6 goes through, in their order on the page: what has `data-region` and is shown. */
function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isShown);
}

/** The part of the page before or after the one with the focus, round from the last to the first. */
export function neighbourRegion(step: 1 | -1): HTMLElement | null {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  // Where no part has the focus, F6 goes to the first and Shift+F6 to the last.
  const from = at < 0 && step < 0 ? 0 : at;
  return all[(from + step + all.length) % all.length] ?? null;
}

/** Puts the focus into the part of the page with a name. */
export function focusNamedRegion(name: string): void {
  const region = regions().find((candidate) => candidate.dataset.region === name);
  if (region) focusRegion(region);
}

/** Puts the focus on the first thing in a part of the page that can have it. */
export function focusRegion(region: HTMLElement): void {
  [...region.querySelectorAll<HTMLElement>(FOCUSABLE.join(","))].find(isShown)?.focus();
}
