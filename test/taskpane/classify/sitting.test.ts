import { NO_SITTING, type Step, currentOf, leftOf, stepped } from "../../../src/taskpane/classify/sitting";

const begin: Step = { kind: "begin", queue: [7, 3, 9, 1], at: 0 };
const refresh = (...queue: number[]): Step => ({ kind: "refresh", queue });
const pick = (id: number): Step => ({ kind: "pick", id, at: 0 });
const returned = (id: number): Step => ({ kind: "return", id });
const choose: Step = { kind: "choose", chosen: { approach: "SA" } };
const next: Step = { kind: "move", by: 1, at: 0 };
const previous: Step = { kind: "move", by: -1, at: 0 };
const skip: Step = { kind: "skip", at: 0 };
const decide: Step = { kind: "decide", at: 0 };
const undo: Step = { kind: "undo", at: 0 };

const after = (...steps: readonly Step[]) => [begin, ...steps].reduce(stepped, NO_SITTING);

test.each<[string, readonly Step[], number | null, readonly number[]]>([
  ["it begins with the first", [], 7, [7, 3, 9, 1]],
  ["a decision goes on", [decide], 3, [3, 9, 1]],
  ["skipping goes on and leaves it undecided", [skip], 3, [7, 3, 9, 1]],
  ["there is nothing before the first", [previous], 7, [7, 3, 9, 1]],
  ["arrows show what is decided", [decide, decide, previous, previous], 7, [9, 1]],
  ["a decision goes on to one that is left", [decide, decide, previous, previous, decide], 9, [9, 1]],
  ["arrows stop behind the last", [next, next, next, next, next], null, [7, 3, 9, 1]],
  ["all decided", [decide, decide, decide, decide], null, []],
  ["the end, with one skipped", [skip, decide, decide, decide], null, [7]],
  ["back from the end", [skip, skip, skip, skip, previous], 1, [7, 3, 9, 1]],
  ["undo shows the last decided", [decide, decide, undo], 3, [3, 9, 1]],
  ["undo twice", [decide, decide, undo, undo], 7, [7, 3, 9, 1]],
  ["undo without a decision", [next, undo], 3, [7, 3, 9, 1]],
  ["after undo, on", [decide, decide, undo, decide], 9, [9, 1]],
  ["undo goes by the order of decisions", [skip, decide, previous, previous, decide, undo], 7, [7, 9, 1]],
  ["what is met keeps its place when the queue changes", [decide, refresh(1, 9, 3)], 3, [3, 1, 9]],
  ["the rest follows the queue", [decide, refresh(1, 3, 9), decide], 1, [1, 9]],
  ["what is met stays though the queue has it no more", [decide, refresh(9), previous], 7, [3, 9]],
  ["a queue that grows behind the end", [skip, skip, skip, skip, refresh(7, 3, 9, 1, 5)], 5, [7, 3, 9, 1, 5]],
  ["a queue that vanishes", [refresh()], 7, [7]],
  ["a picked one comes before the others", [pick(9)], 9, [9, 7, 3, 1]],
  ["after a picked one the card that was on show", [pick(9), decide], 7, [7, 3, 1]],
  ["one picked from outside the queue", [pick(20)], 20, [20, 7, 3, 9, 1]],
  ["one picked from outside stays when the queue changes", [pick(20), refresh(1)], 20, [20, 7, 1]],
  ["one picked that was met before", [decide, decide, pick(7)], 7, [9, 1]],
  ["one picked that was met after", [skip, skip, previous, previous, pick(3)], 3, [3, 7, 9, 1]],
  ["a picked one that is on show", [pick(7)], 7, [7, 3, 9, 1]],
  ["picked at the end", [decide, decide, decide, decide, pick(20)], 20, [20]],
  ["nothing is picked while a choice is under way", [choose, pick(9)], 7, [7, 3, 9, 1]],
  ["a card that comes back is next", [decide, decide, returned(7)], 9, [9, 7, 1]],
  ["a card that comes back is met next", [decide, decide, returned(7), decide], 7, [7, 1]],
  ["a card that comes back though the queue has it no more", [decide, returned(7), refresh(9)], 3, [3, 7, 9]],
  ["a card that comes back when all are decided", [decide, decide, decide, decide, returned(3)], 3, [3]],
  ["a card that comes back while it is on show", [decide, previous, returned(7)], 7, [7, 3, 9, 1]],
])("%s", (_, steps, current, left) => {
  const sitting = after(...steps);
  expect([currentOf(sitting), leftOf(sitting)]).toEqual([current, left]);
});

test.each<[string, readonly Step[], object]>([
  ["a choice", [choose], { approach: "SA" }],
  ["two", [choose, { kind: "choose", chosen: { focus: "R" } }], { approach: "SA", focus: "R" }],
  ["changed", [choose, { kind: "choose", chosen: { approach: "PI" } }], { approach: "PI" }],
  ["stays when the queue changes", [choose, refresh(7, 1)], { approach: "SA" }],
  ["stays when another card comes back", [decide, choose, returned(7)], { approach: "SA" }],
  ["is of its card alone", [choose, next], {}],
  ["is gone after a decision", [choose, decide], {}],
  ["is gone in a new queue", [choose, begin], {}],
])("what is chosen: %s", (_, steps, expected) => {
  expect(after(...steps).chosen).toEqual(expected);
});

test("the time counts from when the card came up, through a change of queue", () => {
  const { pace } = [
    { ...begin, at: 100 },
    { ...decide, at: 150 },
    { ...skip, at: 170 },
    { ...begin, at: 500 },
    refresh(7, 1),
    { ...decide, at: 530 },
  ].reduce(stepped, NO_SITTING);
  expect(pace).toEqual({ since: 530, durations: [50, 30] });
});
