import { readOfficeTypes } from "../../../host/coverage/officeTypes";

const TEXT = `
declare namespace Word { class Range { /** [Api set: ExcelApi 1.1] */ text: string; } }
declare namespace Excel {
  /** Cells. [Api set: ExcelApi 1.1] */
  class Range extends ClientObject {
    context: Context;
    /** What they hold. */
    values: any[][];
    /** [Api set: ExcelApi 1.9] */
    copyFrom(source: string): void;
    copyFrom(source: string, type: string): void;
  }
  /** [Api set: ExcelApi BETA (PREVIEW ONLY)] */
  class Novelty { name: string; }
  interface Options { name: string; }
}`;

test("members have the set that is named with them, else that of their class", () => {
  expect([...readOfficeTypes(TEXT)]).toEqual([
    [
      "Range",
      [
        { name: "values", set: "1.1" },
        { name: "copyFrom", set: "1.9" },
      ],
    ],
    ["Novelty", [{ name: "name", set: null }]],
  ]);
});
