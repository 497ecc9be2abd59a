import type { JSDOM } from "jsdom";
import { keepFocus } from "../../src/taskpane/keptFocus";

declare const jsdom: { readonly JSDOM: typeof JSDOM };

/** Two groups of findings: `h1`, then `g1` with `a`, `b` and `c`, then `g2` with `d`. Each item has a link and two buttons. */
function openPane(): Document {
  const item = (id: string) =>
    `<li id="${id}" data-landing><button id="${id}-link"></button><button id="${id}-do"></button><input id="${id}-note"></li>`;
  const group = (id: string, items: string) =>
    `<section id="${id}"><button id="${id}-title" data-landing></button><ul>${items}</ul></section>`;
  const groups = group("g1", item("a") + item("b") + item("c")) + group("g2", item("d"));
  const page = new jsdom.JSDOM(`<div id="root"><h1 id="h1" tabindex="-1" data-landing></h1>${groups}</div>`);
  Object.assign(globalThis, { MutationObserver: page.window.MutationObserver, Element: page.window.Element });
  page.window.document.hasFocus = () => true;
  const root = page.window.document.querySelector<HTMLElement>("#root");
  if (root) keepFocus(root);
  return page.window.document;
}

function focus(page: Document, id: string): void {
  page.getElementById(id)?.focus();
}

/** The mutation observer is told at the end of the present task. */
async function remove(page: Document, ...ids: readonly string[]): Promise<string | undefined> {
  ids.forEach((id) => page.getElementById(id)?.remove());
  await Promise.resolve();
  return page.activeElement?.id;
}

test.each([
  ["a button of an item that stays: its link", "b-do", ["b-do"], "b-link"],
  ["an item: the next", "b-do", ["b"], "c-link"],
  ["the last item of a group: the next group", "c-do", ["c"], "g2-title"],
  ["the last item of all: the one before", "d-do", ["d"], "g2-title"],
  ["an emptied group: the next group", "b-link", ["g1"], "g2-title"],
  ["the last group: what stands before it", "d-link", ["g2"], "c-link"],
  ["everything: the heading", "b-link", ["g1", "g2"], "h1"],
  ["something else: it stays", "b-do", ["a", "g2"], "b-do"],
])("the focus was in what disappears, %s", async (_, focused, removed, expected) => {
  const page = openPane();
  focus(page, focused);
  expect(await remove(page, ...removed)).toBe(expected);
});

test("the focus follows one item after another", async () => {
  const page = openPane();
  focus(page, "a-do");
  await remove(page, "a");
  await remove(page, "b");
  expect(await remove(page, "c")).toBe("g2-title");
});

test("while the user is in the sheet, the focus stays there", async () => {
  const page = openPane();
  focus(page, "b-do");
  page.hasFocus = () => false;
  expect(await remove(page, "b")).toBe("");
});

test.each([
  ["h1", "ArrowDown", "g1-title"],
  ["g1-title", "ArrowDown", "a-link"],
  ["a-do", "ArrowDown", "b-link"],
  ["c-do", "ArrowDown", "g2-title"],
  ["b-do", "ArrowUp", "a-link"],
  ["d-link", "ArrowDown", "d-link"],
  ["h1", "ArrowUp", "h1"],
  ["b-note", "ArrowDown", "b-note"],
  ["b-do", "ArrowRight", "b-do"],
])("from %s the key %s leads to %s", (from, key, expected) => {
  const page = openPane();
  focus(page, from);
  const { KeyboardEvent } = page.defaultView ?? globalThis;
  page.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  expect(page.activeElement?.id).toBe(expected);
});
