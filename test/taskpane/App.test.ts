import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ErrandQueue } from "../../src/actions/errandQueue";
import { errandQueue } from "../../src/actions/errandQueue";
import { type Language, stringsFor } from "../../src/strings/strings";
import { App } from "../../src/taskpane/App";
import { preferences } from "../../src/taskpane/preferences";
import { TABS } from "../../src/taskpane/views";

/** The words of the pane as it is first drawn. */
function drawn(queue: ErrandQueue | null, language: Language): string {
  const props = {
    queue,
    excelLanguage: language,
    preferences: preferences(undefined),
    officeTheme: () => undefined,
  };
  const markup = renderToStaticMarkup(createElement(App, props));
  return markup.replaceAll("&amp;", "&").replaceAll(/<[^>]*>/g, "\n");
}

const { pane } = stringsFor("sv");

test("inside Excel nothing is offered before it is known whether the user has been here", () => {
  const text = drawn(errandQueue, "sv");
  expect(text).toContain(pane.title);
  expect(text).not.toContain(pane.outsideExcel);
  expect(TABS.filter((view) => text.includes(pane.views[view]))).toEqual([]);
});

test("outside Excel the pane says where to go, and offers nothing that cannot be done", () => {
  const text = drawn(null, "sv");
  expect(text).toContain(pane.outsideExcel);
  expect(TABS.filter((view) => text.includes(pane.views[view]))).toEqual([]);
});

test("in English nothing is drawn before the texts are there", () => {
  expect(drawn(null, "en")).not.toContain(pane.title);
});
