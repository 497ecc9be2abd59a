import { memoize } from "../../src/core/memoize";

function countedLength() {
  const computed: string[] = [];
  const lengthOf = memoize((word) => computed.push(word) * 0 + word.length);
  return { computed, lengthOf };
}

test("a word is computed once, a number each time", () => {
  const { computed, lengthOf } = countedLength();
  expect(["råd", "råd", "2020", "2020", "råd"].map(lengthOf)).toEqual([3, 3, 4, 4, 3]);
  expect(computed).toEqual(["råd", "2020", "2020"]);
});

test("a memo that is full begins anew and still answers right", () => {
  const { computed, lengthOf } = countedLength();
  for (let number = 0; number <= 50_000; number += 1) lengthOf(`ord${number}`);
  expect(lengthOf("ord0")).toBe(4);
  expect(computed.filter((word) => word === "ord0")).toHaveLength(2);
});
