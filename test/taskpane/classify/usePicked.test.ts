import type { JSDOM } from "jsdom";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { CellRef } from "../../../src/core/workbook";
import { type Pane, PaneContext } from "../../../src/taskpane/usePane";
import { usePicked } from "../../../src/taskpane/classify/usePicked";

declare const jsdom: { readonly JSDOM: typeof JSDOM };

/** What the pane knows at one moment: the selected place, the cards by place, and whether the sitting has begun. */
interface Moment {
  readonly at: readonly [sheet: string, row: number];
  readonly cards: Readonly<Record<string, number>>;
  readonly hasBegun?: false;
}

/** The ids of the cards that are picked while the pane goes through these moments; a reading of the workbook before each. */
async function picked(moments: readonly Moment[]): Promise<readonly number[]> {
  const { window } = new jsdom.JSDOM("<main></main>");
  Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
  const ids: number[] = [];
  let cards: Moment["cards"] = {};
  const thinker = {
    cardAt: (sheet: string, row: number) => Promise.resolve(cards[`${sheet} ${row}`] ?? null),
  };
  function Picks({ hasBegun }: { readonly hasBegun: boolean }) {
    usePicked(hasBegun, pick);
    return null;
  }
  const pick = (step: { readonly kind: string; readonly id?: number }) => ids.push(step.id ?? NaN);
  const root = createRoot(window.document.body);
  for (const { at, hasBegun = true, ...now } of moments) {
    cards = now.cards;
    const selected: CellRef = { sheet: at[0], row: at[1], column: 0 };
    const pane = { thinker, state: { selected, digest: {} } } as unknown as Pane;
    await act(() =>
      Promise.resolve(
        root.render(createElement(PaneContext, { value: pane }, createElement(Picks, { hasBegun }))),
      ),
    );
  }
  return ids;
}

const CARDS = { "A 1": 1, "A 2": 2 };

test.each<[string, readonly Moment[], readonly number[]]>([
  ["what was selected when the view was opened", [{ at: ["A", 1], cards: CARDS }], []],
  [
    "another row, once however often the workbook is read",
    [
      { at: ["A", 1], cards: CARDS },
      { at: ["A", 2], cards: CARDS },
      { at: ["A", 2], cards: CARDS },
    ],
    [2],
  ],
  [
    "a row on a sheet whose new name is not known before the next reading",
    [
      { at: ["A", 1], cards: CARDS },
      { at: ["B", 2], cards: CARDS },
      { at: ["B", 2], cards: { "B 2": 2 } },
    ],
    [2],
  ],
  [
    "a row that was selected before the sitting had begun",
    [
      { at: ["A", 1], cards: CARDS },
      { at: ["A", 2], cards: CARDS, hasBegun: false },
      { at: ["A", 2], cards: CARDS },
    ],
    [2],
  ],
  [
    "the first row again, after one that has no card",
    [
      { at: ["A", 1], cards: CARDS },
      { at: ["A", 9], cards: CARDS },
      { at: ["A", 1], cards: CARDS },
    ],
    [1],
  ],
])("the card of %s is picked as often as it should be", async (_, moments, ids) => {
  expect(await picked(moments)).toEqual(ids);
});
