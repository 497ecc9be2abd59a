import type { Edit } from "../../src/core/edits";
import {
  type OfTwins,
  type Printed,
  type Prints,
  captionStands,
  columnMover,
  findAgain,
} from "../../src/core/findAgain";
import { printOf } from "../../src/core/journal";
import type { Twin } from "../../src/core/twinRows";

/** The prints of columns, each given as its texts from the top. */
function printsOf(...columns: readonly (readonly string[])[]): Prints {
  return new Map(columns.map((texts, column) => [column, texts.map(printOf)]));
}

/** An edit of the cell to the right of `text`, which stood in that row of column A, below `above` and under the caption SA-PI. */
function besideText(row: number, text: string, above: string, twin?: Twin): Printed {
  const captions = [{ column: 1, row: null, print: printOf("SA-PI") }];
  const marks = { print: printOf(text), above: printOf(above), captions, ...(twin && { twin }) };
  return {
    cell: { sheet: "Blad1", row, column: 1 },
    before: "SA",
    after: "PI",
    reason: { code: "undone-run", parameters: { run: "1" } },
    probability: null,
    beside: { cell: { sheet: "Blad1", row, column: 0 }, ...marks },
  };
}

const CAPTIONED = ["SA-PI", "SA", "PI", "SA", "PI"];
const KURS = besideText(1, "En kurs.", "Vad görs?");
const TALK = besideText(2, "Ett samtal.", "En kurs.");
const FIRST_TWIN = besideText(1, "Ett möte.", "Vad görs?", { above: 0, others: 1 });
const SECOND_TWIN = besideText(2, "Ett möte.", "Ett möte.", { above: 1, others: 1 });

function rowOf(edit: Edit | null): number | null {
  return edit && edit.cell.row;
}

describe("the rows in which edits are found", () => {
  test.each<[string, readonly Printed[], readonly string[], certain: unknown, likely: unknown]>([
    ["have stayed", [KURS, TALK], ["Vad görs?", "En kurs.", "Ett samtal."], [1, 2], [1, 2]],
    ["have moved", [KURS, TALK], ["Vad görs?", "Nytt.", "En kurs.", "", "Ett samtal."], [2, 4], [2, 4]],
    ["are gone", [KURS, TALK], ["Vad görs?", "Ett samtal."], [null, 1], [null, 1]],
    ["have been written anew", [KURS], ["Vad görs?", "En annan kurs."], [null], [null]],
    ["have come to say the same", [KURS], ["Vad görs?", "En kurs.", "En kurs."], [null], [1]],
    [
      "always said the same",
      [FIRST_TWIN, SECOND_TWIN],
      ["Vad görs?", "Ett möte.", "Ett möte."],
      [1, 2],
      [1, 2],
    ],
    ["are one twin more", [SECOND_TWIN], ["Vad görs?", "Ett möte.", "Ett möte.", "Ett möte."], [null], [2]],
    ["are twins moved", [FIRST_TWIN], ["", "Vad görs?", "Ett möte.", "Ett möte."], [null], [2]],
    ["stand above their caption", [KURS], ["En kurs.", "Vad görs?"], [null], [null]],
  ])("that %s", (_, edits, texts, certain, likely) => {
    const sought = edits.map((edit) => ({ of: edit, edit }));
    const rows = (ofTwins: OfTwins) =>
      findAgain(sought, printsOf(texts, CAPTIONED), ofTwins).map(({ there }) => rowOf(there));
    expect([rows("certain"), rows("likely")]).toEqual([certain, likely]);
  });

  test("none under a caption that is gone", () => {
    const columns = printsOf(["Vad görs?", "En kurs."], ["Ansvarig", "SA"]);
    expect(findAgain([{ of: KURS, edit: KURS }], columns, "likely")).toEqual([{ of: KURS, there: null }]);
  });

  test("of a twin as long as the sheet has as many rows", () => {
    const columns = printsOf(["Vad görs?", "Ett möte.", "Ett möte.", "En kurs."], CAPTIONED);
    const [found] = findAgain([{ of: SECOND_TWIN, edit: SECOND_TWIN }], columns, "certain");
    expect(found?.there?.beside).toMatchObject({
      rows: 4,
      captions: [{ column: 1, row: 0, print: printOf("SA-PI") }],
    });
  });
});

test.each<[string, readonly (readonly string[])[], stands: boolean, label: number, text: number]>([
  ["that have stayed", [["En kurs."], ["SA-PI"]], true, 1, 0],
  ["both of which have moved", [["Nytt"], ["En kurs."], ["Ansvarig"], ["SA-PI"]], false, 3, 1],
  ["with a caption that two have", [["En kurs."], ["Ansvarig"], ["SA-PI"], ["SA-PI"]], false, 1, 0],
  ["with a text that is gone", [["Nytt"], ["Ansvarig"], ["SA-PI"]], false, 1, 0],
  ["with a text that two others have", [["Nytt"], ["En kurs."], ["En kurs."], ["SA-PI"]], false, 1, 0],
  ["with a text that another has too", [["En kurs."], ["En kurs."], ["SA-PI"]], false, 2, 0],
])("the columns of an edit, %s", (_, columns, stands, label, text) => {
  const prints = printsOf(...columns);
  expect(captionStands(prints)(KURS)).toBe(stands);
  const { cell, beside } = columnMover(prints)(KURS);
  expect([cell.column, beside.cell.column]).toEqual([label, text]);
});
