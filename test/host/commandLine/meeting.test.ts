import { parseArguments } from "../../../host/commandLine/arguments";
import { jsonReport } from "../../../host/commandLine/jsonReport";
import { runCommand } from "../../../host/commandLine/runCommand";
import { stringsFor } from "../../../src/strings/strings";
import { INTERVENTIONS } from "../../actions/interventions";
import { gridOf, openBook } from "../../openBook";

/** What is told of the meeting when the command has been run on the open workbook. */
async function run(line: string) {
  const parsed = parseArguments(line.split(" "));
  if (!parsed.ok) throw new Error(parsed.fault.code);
  const outcome = await runCommand(parsed.request, () => {});
  if (!outcome.ok) throw new Error(outcome.fault.detail);
  return jsonReport(outcome.report, stringsFor("sv")).meeting;
}

test("a meeting's version is saved when asked for, and compared with the next time", async () => {
  const { book } = openBook(INTERVENTIONS);
  expect(await run("summarize a.xlsx")).toBeNull();
  expect(book.sheets.map(({ name }) => name)).not.toContain("Mötesversion");
  expect(await run("summarize a.xlsx --meeting")).toBeNull();
  expect(gridOf(book, "Mötesversion")[0]?.[2]).toBe(4);
  const cells = book.sheets[0]?.rows[4];
  if (cells) cells[2] = { value: "SA", style: 0 };
  expect(await run("summarize a.xlsx")).toEqual({
    takenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
    counts: { SA: 2, PI: 0, R: 2, G: 1, "R-G": 1, unlabelled: 2, total: 4 },
    changes: [
      {
        ...{
          kind: "relabelled",
          sheet: "Insatser",
          cell: "A5",
          year: 2021,
          department: "Socialförvaltningen",
        },
        ...{ approach: "SA", focus: "R", before: { approach: null, focus: "R" } },
        what: "Seminarium om islamofobi vid ett enstaka tillfälle.",
      },
    ],
  });
});
