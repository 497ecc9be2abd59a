import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ErrandQueue } from "../../src/actions/errandQueue";
import { errandQueue } from "../../src/actions/errandQueue";
import { type Language, stringsFor } from "../../src/strings/strings";
import { App } from "../../src/taskpane/App";
import { preferences } from "../../src/taskpane/preferences";
import { SHOWN } from "../../src/taskpane/views";

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

  test("inside Excel every view can be opened", () => {
    const text = drawn(errandQueue, language);
    expect(SHOWN.filter((view) => !text.includes(pane.views[view]))).toEqual([]);
    expect(text).not.toContain(pane.outsideExcel);
  });

  test("outside Excel the pane says where to go, and offers nothing that cannot be done", () => {
    const text = drawn(null, language);
    expect(text).toContain(pane.outsideExcel);
    expect(SHOWN.filter((view) => text.includes(pane.views[view]))).toEqual([]);
  });
});
