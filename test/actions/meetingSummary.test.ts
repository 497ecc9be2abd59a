import { buildSummary } from "../../src/actions/buildSummary";
import { takeMeetingVersion } from "../../src/actions/takeMeetingVersion";
import { LocalThinker } from "../../src/thinking/localThinker";
import type { Book, Scalar } from "../../host/model/book";
import { gridOf, openBook } from "../openBook";
import { INTERVENTIONS, NOW } from "./interventions";

const LATER = () => new Date("2026-05-06T07:08:09Z");
const errand = (now = NOW) => ({ language: "sv", now, thinker: new LocalThinker() }) as const;

function setCell(book: Book, row: number, column: number, value: string): void {
  const cells = book.sheets[0]?.rows[row];
  if (cells) cells[column] = { value, style: 0 };
}

async function build(): Promise<unknown> {
  const outcome = await buildSummary(errand(LATER));
  if (!outcome.ok) throw new Error(outcome.fault.detail);
  return outcome.report.meeting?.changes.map(({ kind }) => kind) ?? null;
}

const since = (book: Book) =>
  gridOf(book, "Sedan förra mötet").filter((row) => row.some((cell) => cell !== ""));

test("without a meeting's version there is no sheet of what has changed", async () => {
  const { book } = openBook(INTERVENTIONS);
  expect(await build()).toBeNull();
  expect(book.sheets.map(({ name }) => name)).not.toContain("Sedan förra mötet");
});

test("a sheet tells what is new, relabelled and removed since the last meeting, and the head what the figures were", async () => {
  const { book } = openBook(INTERVENTIONS);
  await takeMeetingVersion(errand());
  setCell(book, 4, 2, "PI");
  setCell(book, 8, 0, "Kurs om romsk historia varje år.");
  expect(await build()).toEqual(["added", "relabelled", "removed"]);
  const [title, compared, counts, ...table] = since(book).map((row) => row.filter((cell) => cell !== ""));
  expect([title, compared, counts]).toEqual([
    ["Sedan förra mötet"],
    [expect.stringMatching(/^Jämfört med mötesversionen som sparades 4 mars 2026 kl\. \d\d:06\.$/)],
    ["Nya insatser: 1. Med ändrad klassificering: 1. Borttagna: 1."],
  ]);
  expect(table).toEqual([
    ["Vad", "Insats", "År", "Förvaltning", "Förra mötet", "Nu", "Plats"],
    [
      "Ny",
      "Kurs om romsk historia varje år.",
      2022,
      "Socialförvaltningen",
      "fanns inte",
      "ej angivet, G",
      "Insatser!A9",
    ],
    [
      ...["Ändrad klassificering", "Seminarium om islamofobi vid ett enstaka tillfälle.", 2021],
      ...["Socialförvaltningen", "ej angivet, R", "PI, R", "Insatser!A5"],
    ],
    ["Borttagen", "Ett möte.", 2022, "Socialförvaltningen", "ej angivet, G", "finns inte", "Insatser!A9"],
  ]);
  const figures = gridOf(book, "Sammanställning").filter((row) =>
    ["SA", "PI"].some((label) => String(row[0]).includes(label)),
  );
  expect(figures.map((row) => row.filter((cell): cell is Scalar => typeof cell === "number"))).toContainEqual(
    [1, 0, 1],
  );
});

test("built again it says what has changed by then, and that nothing has when a new version is kept", async () => {
  const { book } = openBook(INTERVENTIONS);
  await takeMeetingVersion(errand());
  setCell(book, 4, 2, "PI");
  await build();
  setCell(book, 8, 2, "SA");
  await build();
  expect(
    since(book)
      .slice(4)
      .map((row) => row[0]),
  ).toEqual(["Ändrad klassificering", "Ändrad klassificering"]);
  await takeMeetingVersion(errand(LATER));
  await build();
  const [, compared, counts, , ...rows] = since(book).map((row) => row[0]);
  expect([compared, counts, rows]).toEqual([
    expect.stringMatching(/6 maj 2026/),
    "Nya insatser: 0. Med ändrad klassificering: 0. Borttagna: 0.",
    ["Inget har ändrats"],
  ]);
  expect(book.sheets.filter(({ name }) => name.startsWith("Sedan"))).toHaveLength(1);
});
