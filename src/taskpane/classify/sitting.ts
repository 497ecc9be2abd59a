import type { Approach, Focus } from "../../core/intervention";
import { type Pace, decidedAt } from "./pace";

/** What a person has chosen on the card on show and not yet accepted. */
export interface Chosen {
  readonly approach?: Approach;
  readonly focus?: Focus;
}

/** A way through the queue, one intervention (its id) at a time. */
export interface Sitting {
  /** Those up to `reached` have been on show and keep their places; the rest follows the queue. No repeats. */
  readonly order: readonly number[];
  /** Where in `order` the card on show is; its length when all have been met. */
  readonly position: number;
  readonly reached: number;
  /** Those decided, the last one last. */
  readonly decided: readonly number[];
  readonly chosen: Chosen;
  readonly pace: Pace;
}

/** `at` is when it happened, in milliseconds. */
export type Step =
  /** The queue is new, or is another one. */
  | { readonly kind: "begin"; readonly queue: readonly number[]; readonly at: number }
  /** The queue has changed behind the card on show. */
  | { readonly kind: "refresh"; readonly queue: readonly number[] }
  | { readonly kind: "choose"; readonly chosen: Chosen }
  | { readonly kind: "move"; readonly by: -1 | 1; readonly at: number }
  | { readonly kind: "skip"; readonly at: number }
  | { readonly kind: "decide"; readonly at: number }
  /** Takes the last decision back and shows its card. */
  | { readonly kind: "undo"; readonly at: number }
  /** A decision could not be written: its card comes next. */
  | { readonly kind: "return"; readonly id: number }
  /** Shows an intervention that was picked elsewhere, unless a choice is under way. */
  | { readonly kind: "pick"; readonly id: number; readonly at: number };

export const NO_SITTING: Sitting = {
  order: [],
  position: 0,
  reached: -1,
  decided: [],
  chosen: {},
  pace: { since: 0, durations: [] },
};

/** The id of the card on show; null when all have been met. */
export function currentOf({ order, position }: Sitting): number | null {
  return order[position] ?? null;
}

/** The id of the card that a decision on this one goes on to; null where there is none. */
export function nextOf(sitting: Sitting): number | null {
  return sitting.order[nextLeft(sitting)] ?? null;
}

/** Those that are left to decide, whether they have been on show or not. */
export function leftOf({ order, decided }: Sitting): readonly number[] {
  const done = new Set(decided);
  return order.filter((id) => !done.has(id));
}

/** Whether something is chosen on the card on show. */
function isChoosing({ chosen }: Sitting): boolean {
  return Object.keys(chosen).length > 0;
}

/** The sitting after one step. */
export function stepped(sitting: Sitting, step: Step): Sitting {
  switch (step.kind) {
    case "begin":
      return shown({ ...NO_SITTING, order: step.queue, pace: { ...sitting.pace, since: step.at } }, 0);
    case "refresh":
      return refreshed(sitting, step.queue);
    case "choose":
      return { ...sitting, chosen: { ...sitting.chosen, ...step.chosen } };
    case "move":
      return turned(sitting, sitting.position + step.by, step.at);
    case "skip":
      return turned(sitting, nextLeft(sitting), step.at);
    case "decide":
      return decide(sitting, step.at);
    case "undo":
      return undo(sitting, step.at);
    case "return":
      return returned(sitting, step.id);
    case "pick":
      return isChoosing(sitting) ? sitting : picked(sitting, step.id, step.at);
  }
}

function refreshed(sitting: Sitting, queue: readonly number[]): Sitting {
  const met = sitting.order.slice(0, sitting.reached + 1);
  const known = new Set(met);
  const order = [...met, ...queue.filter((id) => !known.has(id))];
  return shown({ ...sitting, order }, sitting.position);
}

function decide(sitting: Sitting, at: number): Sitting {
  const id = currentOf(sitting);
  if (id === null) return sitting;
  const pace = decidedAt(sitting.pace, at);
  const decided = [...sitting.decided.filter((other) => other !== id), id];
  const after = { ...sitting, decided, pace };
  return turned(after, nextLeft(after), at);
}

function undo(sitting: Sitting, at: number): Sitting {
  const last = sitting.decided.at(-1);
  if (last === undefined) return sitting;
  return picked({ ...sitting, decided: sitting.decided.slice(0, -1) }, last, at);
}

function returned(sitting: Sitting, id: number): Sitting {
  const decided = sitting.decided.filter((other) => other !== id);
  const current = currentOf(sitting);
  if (current === id) return { ...sitting, decided };
  const others = sitting.order.filter((other) => other !== id);
  const position = current === null ? others.length : others.indexOf(current);
  const place = current === null ? position : position + 1;
  const reached = Math.max(sitting.reached, place);
  return { ...sitting, order: others.toSpliced(place, 0, id), position, reached, decided };
}

function picked(sitting: Sitting, id: number, at: number): Sitting {
  const { order, position } = sitting;
  const place = order.indexOf(id);
  if (place === position) return sitting;
  if (place >= 0 && place < position) return turned(sitting, place, at);
  const others = order.filter((other) => other !== id);
  const reached = sitting.reached + (place >= 0 && place <= sitting.reached ? 0 : 1);
  return turned({ ...sitting, order: others.toSpliced(position, 0, id), reached }, position, at);
}

/** Where the first card after this one is that is left to decide. */
function nextLeft({ order, position, decided }: Sitting): number {
  const done = new Set(decided);
  const next = order.findIndex((id, place) => place > position && !done.has(id));
  return next < 0 ? order.length : next;
}

/** Another card, as it is before anybody chooses. */
function turned(sitting: Sitting, position: number, at: number): Sitting {
  const pace = { ...sitting.pace, since: at };
  return { ...shown(sitting, position), chosen: {}, pace };
}

function shown(sitting: Sitting, wanted: number): Sitting {
  const position = Math.max(0, Math.min(wanted, sitting.order.length));
  return { ...sitting, position, reached: Math.max(sitting.reached, position) };
}
