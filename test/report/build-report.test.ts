import { describe, expect, test } from "vitest";
import { buildReport } from "../../src/report/build-report";
import type { Card, CardId, Report } from "../../src/report/report";
import { day, inputOf, monthlyShop, options } from "./shop";

const cardOf = (report: Report, id: CardId): Card => {
  const found = report.cards.find((card) => card.id === id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};

// 40 customers buy monthly for two years; 10 more stop after September 2025 (21 months).
const steady = monthlyShop([...Array(40).fill(24), ...Array(10).fill(21)], 10);
const report = buildReport(inputOf(steady), options);

describe("a shop with 50 monthly buyers of whom 10 stop before the last quarter", () => {
  test("is reported up to the end of the last quarter that is over", () => {
    expect(report.title).toMatchObject({
      period: "Quarter 4, 2025",
      asOf: day("2025-12-31"),
      lapseDays: 31,
    });
  });

  test("keeps 40 of 50, in figure, churn and bridge alike", () => {
    expect(cardOf(report, "retention")).toMatchObject({
      figure: { value: 0.8, kind: "percent" },
      basis: "40 of 50 ordered again",
    });
    expect(cardOf(report, "churn").figure?.value).toBeCloseTo(0.2, 12);
    expect(report.bridge?.rows.map(({ id, customers }) => [id, customers])).toEqual([
      ["start", 50],
      ["new", 0],
      ["reactivated", 0],
      ["kept", 0],
      ["lost", -10],
      ["newLost", 0],
      ["end", 40],
    ]);
    expect(report.bridge).toMatchObject({ offHeads: 0, offMoney: 0 });
  });

  test("has the Wilson interval of 40 of 50: 0.6696 to 0.8876", () => {
    // closed form (Wilson 1927), computed with 50 digits
    const { low, high } = cardOf(report, "retention").interval ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.6696, 4);
    expect(high).toBeCloseTo(0.8876, 4);
  });

  test("is worse than before and than a year ago, and says so in one line", () => {
    const verdicts = cardOf(report, "retention").comparisons.map(({ against, verdict }) => [
      against,
      verdict,
    ]);
    expect(verdicts).toEqual([
      ["vs Q3 25", "worse"],
      ["vs Q4 24", "worse"],
    ]);
    expect(report.headline).toBe(
      "Your retention is worse than a year ago. Compared with last quarter it has fallen.",
    );
  });

  test("adds up revenue: 3 months × 40 customers × 10", () => {
    expect(cardOf(report, "revenue").figure).toEqual({ value: 1200, kind: "money" });
    expect(cardOf(report, "existingRevenue").figure?.value).toBe(1);
  });

  test("has one cohort, kept at 100 % until ten left", () => {
    expect(report.cohorts.rows).toHaveLength(1);
    expect(report.cohorts.rows[0]).toMatchObject({ label: "Q1 2024", size: 50 });
    expect(report.cohorts.rows[0]?.values.customers).toEqual([1, 1, 1, 1, 1, 1, 0.8]);
    expect(report.cohorts.weighted.customers.at(-1)).toBe(0.8);
    expect(report.cohorts.eligible.at(-1)).toBe(50);
  });

  test("accounts for every row", () => {
    expect(report.account).toMatchObject({ addsUp: true, total: { rows: steady.length } });
    expect(report.fingerprint).toMatchObject({ customers: 50, orders: steady.length });
  });

  test("survives JSON, so that a build can go on in the next call", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe("what cannot be said is said", () => {
  test("too few customers: no figure, but how many are missing", () => {
    const small = buildReport(inputOf(monthlyShop(Array(4).fill(24), 10)), options);
    expect(cardOf(small, "retention")).toMatchObject({
      state: "tooLittle",
      figure: null,
      goal: "Too little for an honest figure: 6 more customers needed.",
    });
    expect(small.headline).toBe("The data is not enough for an honest retention rate yet.");
    expect(small.groups.ladder[0]).toMatchObject({
      share: null,
      low: null,
      high: null,
      basis: "Too little for an honest figure: 6 more customers needed.",
    });
    const spans = small.actions?.rows.flatMap(({ who }) => [
      ...who.matchAll(/(\d+) to (\d+) days/g),
    ]);
    for (const [, from, to] of spans ?? []) expect(Number(from)).toBeLessThanOrEqual(Number(to));
  });

  test("data that begin too late for the window: no rate that could only be 100 %", () => {
    const young = buildReport(inputOf(monthlyShop(Array(30).fill(6))), {
      ...options,
      lapseDays: 200,
    });
    expect(cardOf(young, "retention")).toMatchObject({ state: "tooLittle", figure: null });
    expect(cardOf(young, "retention").goal).toMatch(/would have to reach back \d+ more days/);
    expect(young.trend).toBeNull();
  });

  test("a wide interval is shown as a small number, with the customers needed for ± 5 points", () => {
    const few = buildReport(
      inputOf(monthlyShop([...Array(16).fill(24), ...Array(4).fill(21)])),
      options,
    );
    // 1.96² · 0.8 · 0.2 / 0.05² = 245.9
    expect(cardOf(few, "retention")).toMatchObject({
      state: "small",
      goal: "For ±5 points: 246 customers, today 20.",
    });
  });

  test("without amounts there are no cards and columns of money", () => {
    const without = buildReport(inputOf(monthlyShop(Array(20).fill(24))), options);
    expect(without.cards.map(({ id }) => id)).toEqual([
      "retention",
      "churn",
      "repeat",
      "netChange",
      "orderGap",
    ]);
    expect(without.bridge?.rows.every(({ money }) => money === null)).toBe(true);
    expect(without.cohorts.views.map(({ id }) => id)).toEqual(["customers", "orders"]);
  });
});

test("goals are judged by the interval", () => {
  const goal = (value: number) =>
    cardOf(buildReport(inputOf(steady), { ...options, goal: value }), "retention").goal;
  expect(goal(0.6)).toBe("◆ Goal 60%: reached");
  expect(goal(0.85)).toBe("◆ Goal 85%: possible, inside the interval");
  expect(goal(0.95)).toBe("◆ Goal 95%: not reached");
});

test("German says the same in German", () => {
  const german = buildReport(inputOf(steady), { ...options, locale: "de", goal: 0.85 });
  expect(german.title.period).toBe("4. Quartal 2025");
  expect(german.headline).toBe(
    "Ihre Kundenbindung ist schlechter als vor einem Jahr. Zum Vorquartal ist sie gefallen.",
  );
  expect(cardOf(german, "retention").goal).toBe("◆ Ziel 85\u00a0%: möglich, liegt im Intervall");
  expect(german.cards.map(({ figure }) => figure)).toEqual(
    buildReport(inputOf(steady), { ...options, goal: 0.85 }).cards.map(({ figure }) => figure),
  );
});

test("months and years work like quarters", () => {
  const monthly = buildReport(inputOf(steady), { ...options, period: "month" });
  expect(monthly.title.period).toBe("December 2025");
  expect(monthly.trend?.rows).toHaveLength(10);
  const yearly = buildReport(inputOf(steady), { ...options, period: "year" });
  expect(yearly.title.period).toBe("2025");
  expect(cardOf(yearly, "retention").comparisons).toHaveLength(1);
});
