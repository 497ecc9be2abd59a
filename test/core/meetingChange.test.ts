import type { MeetingRow } from "../../src/core/meeting";
import { meetingChanges } from "../../src/core/meetingChange";

/** Text, year, labels, place. */
type Told = readonly [what: string, year: number | null, labels: string, place?: string];

function row([what, year, labels, place = "Blad1!A1"]: Told): MeetingRow {
  const [approach, focus] = labels.split(" ");
  const [sheet = "", address = ""] = place.split("!");
  return {
    ...{ sheet, address, year, department: null, what },
    approach: approach === "SA" || approach === "PI" ? approach : null,
    focus: focus === "R" || focus === "G" ? focus : null,
  };
}

/** The changes as text. */
function told(before: readonly Told[], now: readonly Told[]): string[] {
  return meetingChanges(before.map(row), now.map(row)).map(
    ({ kind, row: { what, approach, focus }, before }) => {
      const labels = [approach, focus].join(" ");
      return kind === "relabelled"
        ? `${what}: ${[before?.approach, before?.focus].join(" ")} > ${labels}`
        : `${kind}: ${what}`;
    },
  );
}

const NETWORK = "Nätverk mot antisemitism som möts varje månad enligt en fast plan.";
const SEMINAR = "Seminarium om islamofobi vid ett enstaka tillfälle i november.";
const MENDED = "Seminarium om islamofobi vid ett enstaka tilfälle i november.";
const COURSE = "Årlig utbildning om diskriminering för alla chefer.";

test.each<[string, Told[], Told[], string[]]>([
  ["nothing", [[NETWORK, 2021, "SA R"]], [[NETWORK, 2021, "SA R"]], []],
  ["a new one", [], [[NETWORK, 2021, "SA R"]], [`added: ${NETWORK}`]],
  ["one removed", [[NETWORK, 2021, "SA R"]], [], [`removed: ${NETWORK}`]],
  ["another label", [[NETWORK, 2021, "SA R"]], [[NETWORK, 2021, "SA G"]], [`${NETWORK}: SA R > SA G`]],
  ["a label filled in", [[NETWORK, 2021, "- R"]], [[NETWORK, 2021, "SA R"]], [`${NETWORK}:  R > SA R`]],
  ["a label taken away", [[NETWORK, 2021, "SA R"]], [[NETWORK, 2021, "SA -"]], [`${NETWORK}: SA R > SA `]],
  [
    "rows sorted, inserted before, on a sheet with another name",
    [
      [NETWORK, 2021, "SA R", "Blad1!A2"],
      [SEMINAR, 2021, "PI R", "Blad1!A3"],
    ],
    [
      [COURSE, 2021, "SA G", "Nytt!A2"],
      [SEMINAR, 2021, "PI R", "Nytt!A3"],
      [NETWORK, 2021, "SA R", "Nytt!A4"],
    ],
    [`added: ${COURSE}`],
  ],
  ["a slip of the pen mended", [[MENDED, 2021, "PI R"]], [[SEMINAR, 2021, "PI R"]], []],
  [
    "a slip mended and another label",
    [[MENDED, 2021, "PI R"]],
    [[SEMINAR, 2021, "PI G"]],
    [`${SEMINAR}: PI R > PI G`],
  ],
  ["capitals and signs", [[NETWORK.toUpperCase(), 2021, "SA R"]], [[NETWORK, 2021, "SA R", "B!A9"]], []],
  [
    "another text in its place",
    [[NETWORK, 2021, "SA R"]],
    [[COURSE, 2021, "SA R"]],
    [`added: ${COURSE}`, `removed: ${NETWORK}`],
  ],
  ["a heading's year mended", [[NETWORK, 2021, "SA R"]], [[NETWORK, 2022, "SA R"]], []],
  [
    "the same again in another year on a sheet of its own",
    [[NETWORK, 2021, "SA R", "2021!A1"]],
    [
      [NETWORK, 2021, "SA R", "2021!A1"],
      [NETWORK, 2022, "SA R", "2022!A1"],
    ],
    [`added: ${NETWORK}`],
  ],
  [
    "another year on another sheet",
    [[NETWORK, 2021, "SA R", "2021!A1"]],
    [[NETWORK, 2022, "SA R", "2022!A1"]],
    [`added: ${NETWORK}`, `removed: ${NETWORK}`],
  ],
  [
    "twice the same, one of them gone: the one whose label is left",
    [
      [NETWORK, 2021, "SA R", "B!A1"],
      [NETWORK, 2021, "PI R", "B!A2"],
    ],
    [[NETWORK, 2021, "PI R", "B!A1"]],
    [`removed: ${NETWORK}`],
  ],
  [
    "figures tell occasions apart",
    [
      ["Möte 1", 2021, "PI R"],
      ["Möte 2", 2021, "SA R"],
    ],
    [["Möte 2", 2021, "SA R"]],
    ["removed: Möte 1"],
  ],
])("%s", (_, before, now, expected) => {
  expect(told(before, now)).toEqual(expected);
});

test("of two that a text could have become, the likest is it", () => {
  const near = SEMINAR.replace("november", "oktober");
  expect(
    told(
      [[MENDED, 2021, "PI R"]],
      [
        [near, 2021, "PI R"],
        [SEMINAR, 2021, "SA R"],
      ],
    ),
  ).toEqual([`added: ${near}`, `${SEMINAR}: PI R > SA R`]);
});

test("many texts with a slip each find their own again", () => {
  const texts = Array.from(
    { length: 3000 },
    (_, index) => `Insats nummer ${index} om ämnet ${(index * 7919) % 3001} i staden`,
  );
  const before = texts.map((text): Told => [text.replace("ämnet", "ämnnet"), 2021, "SA R"]);
  const now = texts.map((text, index): Told => [text, 2021, index === 1234 ? "PI R" : "SA R"]).reverse();
  expect(told(before, now)).toEqual([`${texts[1234]}: SA R > PI R`]);
});
