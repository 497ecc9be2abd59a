/** What is to happen in a sitting: errands, and what goes wrong while each is carried out. */
import { type Act, MORE_ACTS, PLAIN_ACTS } from "./colleague";
import type { Random } from "./random";
import { STEPS, type StepKind } from "./steps";

/** What befalls the request of that number of an errand. */
export type Trouble = { readonly request: number; readonly seed: number } & (
  | { readonly kind: "lost-before" | "lost-after" }
  /** It is broken off when that share of its actions has been done. */
  | { readonly kind: "broken-off"; readonly share: number }
  | { readonly kind: "colleague"; readonly act: Act }
  /** A cell is edited until so many requests have been refused. */
  | { readonly kind: "editing"; readonly requests: number }
  | { readonly kind: "read-only" }
  | { readonly kind: "small-messages"; readonly bytes: number }
);

export interface PlannedStep {
  readonly seed: number;
  readonly step: StepKind;
  readonly troubles: readonly Trouble[];
}

const STEP_KINDS = Object.keys(STEPS) as StepKind[];
const WRITING: readonly StepKind[] = ["repair", "fill", "approve", "label", "clear", "decide", "undoLast"];
const PLAIN = Object.keys(PLAIN_ACTS) as Act[];
const MORE = Object.keys(MORE_ACTS) as Act[];

/** The requests of an errand among which troubles are spread; few have more. */
const REQUESTS = 8;

/** With `more`, some of a colleague's acts are those that a workbook of plain rows does not know. */
export function plannedSteps(random: Random, more: Random | null): readonly PlannedStep[] {
  return Array.from({ length: 4 + random.below(6) }, () => ({
    seed: random.below(1e9),
    step: random.isOneIn(2) ? random.pick(WRITING) : random.pick(STEP_KINDS),
    troubles: Array.from({ length: random.below(4) }, () => plannedTrouble(random, more)),
  }));
}

function plannedTrouble(random: Random, more: Random | null): Trouble {
  const of = { request: 1 + random.below(REQUESTS), seed: random.below(1e9) };
  switch (random.below(10)) {
    case 0:
      return { ...of, kind: "lost-before" };
    case 1:
      return { ...of, kind: "lost-after" };
    case 2:
    case 3:
      return { ...of, kind: "broken-off", share: random.next() };
    case 4:
      return random.isOneIn(2)
        ? { ...of, kind: "editing", requests: 1 + random.below(3) }
        : { ...of, kind: "read-only" };
    case 5:
      return { ...of, kind: "small-messages", bytes: 2000 + random.below(30_000) };
    default:
      return { ...of, kind: "colleague", act: plannedAct(random.pick(PLAIN), more) };
  }
}

function plannedAct(plain: Act, more: Random | null): Act {
  return more?.isOneIn(3) ? more.pick(MORE) : plain;
}
