import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildReport } from "../../src/report/build-report";
import type { WhyBlock, WhyRow } from "../../src/report/report";
import { sampleReport } from "../addon/dashboard/sample-report";
import { inputOf, monthlyShop, type Order, options } from "./shop";

const whyOf = (orders: readonly Order[], change = {}): WhyBlock => {
  const { why } = buildReport(inputOf(orders), { ...options, ...change });
  if (!why) throw new Error("a report has such a block");
  return why;
};
const sum = (rows: readonly WhyRow[], of: (row: WhyRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

function expectToAddUp({ splits }: WhyBlock): void {
  for (const { rows, total } of splits) {
    for (const side of ["before", "after"] as const) {
      expect(sum(rows, (row) => row[side].of)).toBe(total[side].of);
      expect(sum(rows, (row) => row[side].count)).toBe(total[side].count);
    }
    const change = total.after.count / total.after.of - total.before.count / total.before.of;
    const hundredths = (value: number) => Math.round(value * 1e4) + 0; // no −0
    const shown = hundredths(total.mix) + hundredths(total.rate);
    expect(Math.abs(shown - change * 1e4)).toBeLessThan(0.5 + 1e-9);
    for (const part of ["mix", "rate"] as const) {
      for (const row of rows) expect(row[part] + 0).toBe(hundredths(row[part]) / 1e4);
      expect(sum(rows, (row) => hundredths(row[part]))).toBe(hundredths(total[part]));
    }
  }
}

describe("the sample", () => {
  test.each(["month", "quarter", "year"] as const)("adds up for a %s", (period) => {
    const { why } = sampleReport("de", { period });
    expect(why?.splits).toHaveLength(3);
    expectToAddUp(why as WhyBlock);
  });

  test("counts the customers of the retention card at both ends", () => {
    const report = sampleReport("de");
    for (const { total } of report.why?.splits ?? []) {
      expect(total.after.count / total.after.of).toBe(report.cards[0]?.figure?.value);
    }
  });
});

test("adds up in hundredths of a point for any shop", () => {
  // customers with a purchase every 10 to 80 days for a while, so that they come and go
  const customer = fc.record({
    first: fc.integer({ min: 0, max: 700 }),
    gap: fc.integer({ min: 10, max: 80 }),
    orders: fc.integer({ min: 1, max: 25 }),
    amount: fc.integer({ min: 1, max: 90 }),
  });
  const shops = fc.array(customer, { minLength: 25, maxLength: 60 });
  let compared = 0;
  fc.assert(
    fc.property(shops, (people) => {
      const orders = people.flatMap(({ first, gap, orders: n, amount }, i) =>
        Array.from({ length: n }, (_, k): Order => {
          const day = new Date(Date.UTC(2024, 0, 1 + first + k * gap));
          return [`c${i}`, day.toISOString().slice(0, 10), amount];
        }),
      );
      const why = whyOf(orders, { asOf: 19_723 + 820, lapseDays: 60 });
      if (why.splits.length > 0) compared++;
      expectToAddUp(why);
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(20);
});

describe("40 of 50 monthly buyers stay, where all 50 stayed a year before", () => {
  const why = whyOf(monthlyShop([...Array(40).fill(24), ...Array(10).fill(21)], 10));

  test("is more than chance, compared with what the headline speaks of", () => {
    expect(why).toMatchObject({ before: "Q4 2024", after: "Q4 2025" });
    expect(why.sentence).toMatch(
      /^The retention rate went from 100\.0% to 80\.0%: −20\.0 points \(−33\.0 to −\d+\.\d\)\. That is more than chance\./,
    );
  });

  test("comes from the rates alone where all are in one group", () => {
    const [orders] = why.splits;
    expect(orders?.rows).toMatchObject([
      { label: "6 orders or more", mix: 0, change: { verdict: "worse" } },
    ]);
    expect(orders?.total.rate).toBe(-0.2);
  });

  test("is not split where nobody is in the same group: by age, as all grew a year older", () => {
    expect(why.splits.map(({ title }) => title)).toEqual(["By orders until then"]);
  });
});

test("a change within chance is said to be one", () => {
  const why = whyOf(monthlyShop([...Array(40).fill(24), 21], 10), { period: "month" });
  expect(why.sentence).toMatch(/cannot be told from chance/);
});

test("without amounts there is no split by revenue", () => {
  const { splits } = whyOf(monthlyShop([...Array(40).fill(24), 21]), { period: "month" });
  expect(splits.map(({ title }) => title)).not.toContain("By revenue until then");
  expect(splits.length).toBeGreaterThan(0);
});

test("says what is missing: a rate, or one to compare it with", () => {
  expect(whyOf(monthlyShop(Array(4).fill(24), 10))).toMatchObject({
    sentence: expect.stringMatching(/^There is no honest retention rate/),
    splits: [],
  });
  const young = whyOf(monthlyShop(Array(30).fill(6)), { lapseDays: 80 });
  expect(young.sentence).toMatch(/^There is no earlier period to compare with/);
});
