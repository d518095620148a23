import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf, weekday } from "../../src/core/day";
import { supportHeatmap } from "../../src/core/support-heatmap";
import { problemOf } from "./problem-of";

const monday = dayOf(2024, 1, 1);
const at = (day: number, hour: number) => (monday + day) * 24 + hour;

it("averages over all such weekdays from the first day to the last", () => {
  // Monday 9 h twice, Tuesday 10 h, the next Monday 9 h once: two Mondays, one of every other day
  const map = supportHeatmap(Object.freeze([at(0, 9), at(0, 9), at(1, 10), at(7, 9)]));
  expect(map[0]?.[9]).toBe(1.5);
  expect(map[1]?.[10]).toBe(1);
  expect(map[2]?.[10]).toBe(0);
});

it("leaves weekdays empty that do not lie in the span", () => {
  const map = supportHeatmap([at(4, 0), at(6, 23)]);
  expect(map.map((row) => row[0])).toEqual([null, null, null, null, 1, 0, 0]);
});

it("adds up values where there are some", () => {
  expect(supportHeatmap([at(0, 9), at(0, 9)], [3, 4])[0]?.[9]).toBe(7);
});

it("holds every contact: averages times days add up to the number of contacts", () => {
  const hours = fc.array(fc.integer({ min: -5000, max: 500_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(hours, (contacts) => {
      const days = contacts.map((hour) => Math.floor(hour / 24));
      const first = Math.min(...days);
      const last = Math.max(...days);
      const count = new Array<number>(7).fill(0);
      for (let day = first; day <= last; day++)
        count[weekday(day)] = (count[weekday(day)] ?? 0) + 1;
      const map = supportHeatmap(contacts);
      const total = map.flatMap((row, w) => row.map((mean) => (mean ?? 0) * (count[w] as number)));
      expect(total.reduce((sum, n) => sum + n, 0)).toBeCloseTo(contacts.length, 9);
      map.forEach((row, w) => {
        expect(row.includes(null)).toBe(count[w] === 0);
      });
    }),
  );
});

it("refuses an empty log", () => {
  expect(problemOf(() => supportHeatmap([]))).toBe("empty datetimes");
});
