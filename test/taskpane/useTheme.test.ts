import type { JSDOM } from "jsdom";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useTheme } from "../../src/taskpane/useTheme";

declare const jsdom: { readonly JSDOM: typeof JSDOM };

const THEMES = new Map([
  [webLightTheme, "light"],
  [webDarkTheme, "dark"],
]);

/** A page whose system prefers light, and an Office in which `bodyBackgroundColor` is as set. */
function open() {
  const { window } = new jsdom.JSDOM("<main></main>");
  const system = Object.assign(new window.EventTarget(), { matches: false });
  Object.assign(window, { matchMedia: () => system });
  const { document, matchMedia, AbortController } = window;
  Object.assign(globalThis, {
    window,
    document,
    matchMedia,
    AbortController,
    IS_REACT_ACT_ENVIRONMENT: true,
  });
  const office: { bodyBackgroundColor?: string } = {};
  const listeners = new Set<() => void>();
  const queue = {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let shown: string | undefined;
  function Shown() {
    shown = THEMES.get(useTheme(() => office as Office.OfficeTheme, queue));
    return null;
  }
  const root = createRoot(document.body);
  act(() => root.render(createElement(Shown)));
  const after = (happens: () => void) => {
    act(happens);
    return shown;
  };
  return { window, system, office, listeners, root, after };
}

test("without a theme of Office's the system's is followed", () => {
  const { window, system, after } = open();
  expect(after(() => {})).toBe("light");
  system.matches = true;
  expect(after(() => system.dispatchEvent(new window.Event("change")))).toBe("dark");
});

test.each<[string, (page: ReturnType<typeof open>) => void]>([
  [
    "the pane comes into view",
    ({ window }) => window.document.dispatchEvent(new window.Event("visibilitychange")),
  ],
  ["the pane comes into use", ({ window }) => window.dispatchEvent(new window.Event("focus"))],
  ["an errand begins", ({ listeners }) => listeners.forEach((tell) => tell())],
])("a changed theme of Office's is followed when %s", (_, happens) => {
  const page = open();
  page.office.bodyBackgroundColor = "#262626";
  expect(page.after(() => happens(page))).toBe("dark");
  page.office.bodyBackgroundColor = "#FFFFFF";
  expect(page.after(() => happens(page))).toBe("light");
});

test("a pane that is gone listens no longer", () => {
  const { root, listeners, after } = open();
  after(() => root.unmount());
  expect(listeners.size).toBe(0);
});
