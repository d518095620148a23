import fc from "fast-check";
import { expect, it } from "vitest";
import { churnDrivers } from "../../src/core/churn-drivers";
import { fisherExact } from "../../src/core/fisher";
import { problemOf } from "./problem-of";

const rows = (n: number, churned: number) => Array.from({ length: n }, (_, i) => i < churned);
const fill = (value: string, n: number) => new Array<string>(n).fill(value);

it("has Katz's limits: physicians' aspirin trial, 104 of 11,037 against 189 of 11,034", () => {
  // Steering Committee of the Physicians' Health Study (1989), NEJM 321, 129-135; ratio and limits by
  // Agresti (2002), Categorical Data Analysis, 2.1.4 and 3.1: 1.82 and (1.43, 2.31) for placebo
  const churned = [...rows(11_034, 189), ...rows(11_037, 104)];
  const column = [...fill("placebo", 11_034), ...fill("aspirin", 11_037)];
  const [first, second] = churnDrivers(Object.freeze(churned), [Object.freeze(column)], 1);
  const placebo = first?.value === "placebo" ? first : second;
  expect(placebo?.riskRatio).toBeCloseTo(1.818, 3);
  expect(placebo?.low).toBeCloseTo(1.433, 3);
  expect(placebo?.high).toBeCloseTo(2.306, 3);
  expect(placebo?.p).toBeLessThan(1e-6);
});

it("counts every value against all others that have one", () => {
  const churned = [true, true, false, true, false, false, false];
  const plan = ["basic", "basic", "basic", "pro", "pro", "team", ""];
  const table = churnDrivers(churned, [plan], 2);
  expect(table.map(({ value, n, churned: left }) => [value, n, left])).toEqual([
    ["basic", 3, 2],
    ["pro", 2, 1],
  ]);
  expect(table[0]).toMatchObject({ attribute: 0, rate: 2 / 3, restRate: 1 / 3 });
  expect(table[0]?.p).toBeCloseTo(fisherExact(2, 3, 1, 3), 12);
});

it("knows no limits where nobody or everybody left, and nothing where there are no others", () => {
  const churned = [true, true, false, false];
  const [one, other] = churnDrivers(churned, [["a", "a", "b", "b"]], 1);
  for (const row of [one, other]) expect([row?.low, row?.high]).toEqual([null, null]);
  expect(one?.riskRatio ?? other?.riskRatio).toBe(0);
  expect(churnDrivers(churned, [["a", "a", "a", "a"]], 1)[0]).toMatchObject({
    rate: 0.5,
    restRate: null,
    riskRatio: null,
    p: null,
    q: null,
  });
  const everybody = churnDrivers([true, true, true], [["a", "a", "b"]], 1)[0];
  expect(everybody).toMatchObject({ riskRatio: 1, low: null, high: null, p: 1 });
});

it("corrects for all rows of all attributes and sorts by p", () => {
  const customer = fc.tuple(
    fc.boolean(),
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom("x", "y"),
  );
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 80 }), (data) => {
      const columns = [data.map(([, letter]) => letter), data.map(([, , sign]) => sign)];
      const table = churnDrivers(
        data.map(([left]) => left),
        columns,
        1,
      );
      const ps = table.map(({ p }) => p ?? 2);
      expect(ps).toEqual([...ps].sort((a, b) => a - b));
      for (const { p, q, low, high, riskRatio, n, churned } of table) {
        if (p !== null) expect(q).toBeGreaterThanOrEqual(p);
        if (low !== null) expect(low).toBeLessThanOrEqual(riskRatio as number);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(riskRatio as number);
        expect(churned).toBeLessThanOrEqual(n);
      }
      const first = table.filter(({ attribute }) => attribute === 0);
      expect(first.reduce((sum, { n }) => sum + n, 0)).toBe(data.length);
    }),
  );
});

it("refuses an empty table", () => {
  expect(problemOf(() => churnDrivers([], [[]], 1))).toBe("empty churned");
  expect(problemOf(() => churnDrivers([true], [], 1))).toBe("empty attributes");
});
