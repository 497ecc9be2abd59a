import { groupBy } from "../grouping";
import { type Approach, type Intervention, labelValue } from "../intervention";
import type { Recognition } from "../recognition/recognition";
import { tokenize } from "../swedish/tokens";
import { cellFor, type Check, type CheckInput, type Doubter, placeSeenFrom } from "./check";
import type { Observation } from "./finding";
import { type Kind, kindMatches } from "./kinds";

/** So many others of a kind, and so great a share of them, make a clear majority. */
const MAJORITY_ROWS = 4;
const MAJORITY_SHARE = 0.75;
const MOST_EXAMPLES = 3;
/** Words of the definitions that weigh so much, in log odds, explain why a row differs: a date, one occasion, each year. */
const EXPLAINS = 1.5;

/** What tells the kind of a text: the kind, and where in the text. */
interface Telling {
  readonly kind: Kind;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A labelled intervention of a kind. */
interface Member extends Telling {
  readonly intervention: Intervention;
  readonly label: Approach;
}

/**
 * kind-conflict: a clear majority of the workbook's other interventions of the same kind have the other approach, and no
 * words of its own explain the difference. What `duplicate-conflict` tells of is left to it. A kind says nothing of the
 * focus: remembrance days are of one group or of all.
 */
export const checkKindConflicts: Check = (input) => {
  const told = toldAsDuplicates(input);
  return groupBy(membersOf(input.recognition), ({ kind }) => kind).flatMap((group) => {
    const others = { SA: labelledOtherwise(group, "SA"), PI: labelledOtherwise(group, "PI") };
    return group
      .filter((member) => isOdd(others[member.label].length, group.length) && !told.has(member.intervention))
      .filter((member) => !isExplained(member, input.doubts))
      .map((member) => observation(member, others[member.label], group.length - 1, input.recognition));
  });
};

function labelledOtherwise(group: readonly Member[], label: Approach): readonly Member[] {
  return group.filter((member) => member.label !== label);
}

/** Whether those of the other label are a clear majority of all but one. */
function isOdd(others: number, all: number): boolean {
  return others >= MAJORITY_ROWS && others / (all - 1) >= MAJORITY_SHARE;
}

/** Whether words besides those that tell the kind speak for the label that an intervention has. */
function isExplained({ intervention, label, spans }: Member, doubts: Doubter): boolean {
  const weight = doubts
    .cuesFor("approach", intervention.what)
    .filter((cue) => !spans.some(({ start, end }) => cue.start < end && start < cue.end))
    .reduce((sum, cue) => sum + (cue.label === label ? cue.weight : -cue.weight), 0);
  return weight >= EXPLAINS;
}

function observation(
  member: Member,
  others: readonly Member[],
  all: number,
  recognition: Recognition,
): Observation {
  const { intervention, label, kind } = member;
  const cell = intervention.approach.cell ?? cellFor(recognition, intervention, "approach");
  const examples = others
    .slice(0, MOST_EXAMPLES)
    .map((other) => placeSeenFrom(cell.sheet, cellFor(recognition, other.intervention)));
  const parameters = {
    axis: "approach" as const,
    label,
    otherLabel: label === "SA" ? ("PI" as const) : ("SA" as const),
    kind,
    alike: others.length,
    all,
    examples,
  };
  return { code: "kind-conflict", severity: "info", cell, parameters, repair: null };
}

function membersOf({ interventions }: Recognition): readonly Member[] {
  return interventions.flatMap((intervention): Member[] => {
    const label = labelValue<Approach>(intervention.approach);
    const telling = label === null ? null : tellingOf(intervention);
    return label === null || telling === null ? [] : [{ ...telling, intervention, label }];
  });
}

function tellingOf(intervention: Intervention): Telling | null {
  const known = TELLINGS.get(intervention);
  const telling = known === undefined ? findTelling(intervention.what) : known;
  TELLINGS.set(intervention, telling);
  return telling;
}

/** What is edited is a new intervention; the others need not be read again. */
const TELLINGS = new WeakMap<Intervention, Telling | null>();

function findTelling(text: string): Telling | null {
  const tokens = tokenize(text);
  const [first, ...more] = kindMatches(tokens);
  if (first === undefined) return null;
  const spans = [first, ...more].map((found) => ({
    start: tokens[found.first]?.start ?? 0,
    end: tokens[found.last]?.end ?? 0,
  }));
  return { kind: first.meaning, spans };
}

function toldAsDuplicates({ recognition, kin }: CheckInput): ReadonlySet<Intervention> {
  const groups = kin.map((ids) => ids.flatMap((id) => recognition.interventions[id] ?? []));
  const labelsOf = (group: readonly Intervention[]) =>
    new Set(group.map(({ approach }) => labelValue<Approach>(approach)).filter((label) => label !== null));
  return new Set(groups.filter((group) => labelsOf(group).size > 1).flat());
}
