import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ErrandQueue } from "../../src/actions/errandQueue";
import { ERRANDS, errandQueue } from "../../src/actions/errandQueue";
import { type Language, stringsFor } from "../../src/strings/strings";
import { App } from "../../src/taskpane/App";
import { preferences } from "../../src/taskpane/preferences";

/** The words of the pane as it is first drawn. */
function drawn(queue: ErrandQueue | null, language: Language): string {
  const props = {
    queue,
    excelLanguage: language,
    preferences: preferences(undefined),
    officeTheme: undefined,
  };
  const markup = renderToStaticMarkup(createElement(App, props));
  return markup.replaceAll("&amp;", "&").replaceAll(/<[^>]*>/g, "\n");
}

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const { pane } = stringsFor(language);

  test("inside Excel there is a button for every errand", () => {
    const text = drawn(errandQueue, language);
    expect(ERRANDS.filter((errand) => !text.includes(pane.errands[errand]))).toEqual([]);
    expect(text).not.toContain(pane.outsideExcel);
  });

  test("outside Excel the pane says where to go, and offers nothing that cannot be done", () => {
    const text = drawn(null, language);
    expect(text).toContain(pane.outsideExcel);
    expect(ERRANDS.filter((errand) => text.includes(pane.errands[errand]))).toEqual([]);
  });

  test("both languages can be chosen, each by its own name", () => {
    const text = drawn(null, language);
    expect(text).toContain(pane.language);
    expect(text).toMatch(/Svenska\s+English/);
  });
});
