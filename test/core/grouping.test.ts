import { expect, it } from "vitest";
import { byGroup } from "../../src/core/grouping";

it("keeps every item once, in order, and leaves a group empty that nobody is in", () => {
  const items = Object.freeze(["a", "b", "c", "d"]);
  expect(byGroup(items, [1, 0, 1, 3], 4)).toEqual([["b"], ["a", "c"], [], ["d"]]);
});
