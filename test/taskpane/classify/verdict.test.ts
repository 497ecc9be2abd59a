import { AXES, type Approach, type Focus } from "../../../src/core/intervention";
import type { Chosen } from "../../../src/taskpane/classify/sitting";
import { type Acceptance, acceptance, standing } from "../../../src/taskpane/classify/verdict";
import { type AxisFacts, cardWith } from "./cards";

const SURE_SA: AxisFacts<Approach> = { raw: "", likely: "SA", sure: true };
const UNSURE_PI: AxisFacts<Approach> = { raw: "", likely: "PI", sure: false };
const SURE_R: AxisFacts<Focus> = { raw: "", likely: "R", sure: true };
const UNSURE_G: AxisFacts<Focus> = { raw: "", likely: "G", sure: false };
const NO_APPROACH: AxisFacts<Approach> = { raw: null, likely: "SA", sure: true };
const NO_FOCUS: AxisFacts<Focus> = { raw: null, likely: "R", sure: true };
const HAS_PI: AxisFacts<Approach> = {
  raw: "PI",
  reading: { kind: "value", value: "PI", canonical: true },
  likely: "SA",
  sure: true,
};
const HAS_G_SPELT: AxisFacts<Focus> = {
  raw: "g",
  reading: { kind: "value", value: "G", canonical: false },
  likely: "R",
  sure: true,
};
const UNREADABLE: AxisFacts<Approach> = {
  raw: "PI?",
  reading: { kind: "unclear", reason: "uncertain" },
  likely: "PI",
  sure: true,
};

const decide = (chosen: Chosen): Acceptance => ({
  kind: "decide",
  verdicts: AXES.flatMap((axis) => {
    const value = chosen[axis];
    return value === undefined ? [] : [{ id: 4, axis, value }];
  }),
});
const lean = (chosen: Chosen): Acceptance => ({ kind: "lean", chosen });

test.each<[string, AxisFacts<Approach>, AxisFacts<Focus>, Chosen, Acceptance]>([
  ["both are sure", SURE_SA, SURE_R, {}, decide({ approach: "SA", focus: "R" })],
  ["one is chosen otherwise", SURE_SA, SURE_R, { approach: "PI" }, decide({ approach: "PI", focus: "R" })],
  ["one abstains", UNSURE_PI, SURE_R, {}, lean({ approach: "PI" })],
  ["both abstain", UNSURE_PI, UNSURE_G, {}, lean({ approach: "PI", focus: "G" })],
  ["one that abstains is chosen", UNSURE_PI, UNSURE_G, { approach: "SA" }, lean({ focus: "G" })],
  [
    "both that abstain are chosen",
    UNSURE_PI,
    UNSURE_G,
    { approach: "PI", focus: "R-G" },
    decide({ approach: "PI", focus: "R-G" }),
  ],
  ["a label stands and stays", HAS_PI, SURE_R, {}, decide({ focus: "R" })],
  [
    "a label stands and is changed",
    HAS_PI,
    SURE_R,
    { approach: "SA" },
    decide({ approach: "SA", focus: "R" }),
  ],
  ["a label is spelt otherwise", HAS_PI, HAS_G_SPELT, {}, decide({ focus: "G" })],
  ["a label cannot be read", UNREADABLE, SURE_R, {}, decide({ approach: "PI", focus: "R" })],
  ["there is no column for one", NO_APPROACH, SURE_R, {}, decide({ focus: "R" })],
  ["there is no column for the chosen one", NO_APPROACH, SURE_R, { approach: "PI" }, decide({ focus: "R" })],
  ["there is no column at all", NO_APPROACH, NO_FOCUS, {}, decide({})],
])("Enter when %s", (_, approach, focus, chosen, expected) => {
  expect(acceptance(cardWith(approach, focus), chosen)).toEqual(expected);
});

test.each<[string, AxisFacts<Approach>, Chosen, Approach | null]>([
  ["a sure suggestion", SURE_SA, {}, "SA"],
  ["nothing when it abstains", UNSURE_PI, {}, null],
  ["what is chosen", SURE_SA, { approach: "PI" }, "PI"],
  ["what is chosen on this axis", SURE_SA, { focus: "R" }, "SA"],
  ["the cell's label before the suggestion", HAS_PI, {}, "PI"],
  ["what is chosen before the cell's label", HAS_PI, { approach: "SA" }, "SA"],
])("what will stand is %s", (_, approach, chosen, expected) => {
  expect(standing(cardWith(approach, SURE_R), chosen, "approach")).toBe(expected);
});
