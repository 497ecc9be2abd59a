import { requireRoom } from "../../src/excel/journalRows";

test.each([
  [1, 1],
  [1_048_000, 575],
  [1_048_574, 1],
])("there is room from row %i for %i and a note", (first, count) => {
  expect(() => requireRoom(first, count)).not.toThrow();
});

test.each([
  [1_048_000, 576],
  [1_048_575, 1],
  [1_048_576, 1],
])("there is no room from row %i for %i and a note", (first, count) => {
  expect(() => requireRoom(first, count)).toThrow(expect.objectContaining({ code: "journal-full" }) as Error);
});
