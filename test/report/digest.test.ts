/** What of a report is told by mail, and what is not told twice. */

import { describe, expect, test } from "vitest";
import { digestOf, type Told } from "../../src/report/digest";
import type { Card, Report, Verdict } from "../../src/report/report";
import { cardLike, sampleReport } from "../addon/dashboard/sample-report";
import { day } from "./shop";

const base = sampleReport("en");

const cardWith = (verdicts: readonly (Verdict | null)[], change: Partial<Card> = {}): Card =>
  cardLike({
    id: "retention",
    figure: { value: 0.8, kind: "percent" },
    interval: { low: 0.73, high: 0.86 },
    comparisons: verdicts.map((verdict, i) => ({
      against: `vs ${i}`,
      change: verdict === null ? null : { value: 0.1, kind: "points" },
      verdict,
      reason: null,
    })),
    ...change,
  });

const reportWith = (cards: readonly Card[], change: Partial<Report> = {}): Report => ({
  ...base,
  cards,
  trend: null,
  ...change,
});

const toldBy = (report: Report): Told => digestOf(report, null).told;
const later = (report: Report): Report => ({
  ...report,
  title: { ...report.title, asOf: report.title.asOf + 92 },
});

describe("what is clear", () => {
  test("is told once", () => {
    const report = reportWith([cardWith(["unclear", "better"])]);
    const first = digestOf(report, null);
    expect(first).toMatchObject({ material: true, first: true });
    expect(first.changes.map(({ comparison }) => comparison.against)).toEqual(["vs 1"]);
    const second = digestOf(report, first.told);
    expect(second).toMatchObject({ material: false, first: false });
    expect(second.changes.map(({ news }) => news)).toEqual([false]);
  });

  test("is told again of another period, and when its verdict has turned", () => {
    const report = reportWith([cardWith(["unclear", "better"])]);
    const told = toldBy(report);
    expect(digestOf(later(report), told).material).toBe(true);
    expect(digestOf(reportWith([cardWith(["unclear", "worse"])]), told).material).toBe(true);
  });

  test("is taken back when later rows have blurred it", () => {
    const told = toldBy(reportWith([cardWith(["better", "unclear"])]));
    const blurred = reportWith([cardWith(["unclear", "unclear"])]);
    expect(digestOf(blurred, told)).toMatchObject({ material: true, changes: [] });
    expect(digestOf(later(blurred), told).material).toBe(false);
  });

  test("is shown once a card: what is new first, then against last year", () => {
    const both = reportWith([cardWith(["worse", "better"])]);
    expect(digestOf(both, null).changes.map(({ comparison }) => comparison.verdict)).toEqual([
      "better",
    ]);
    const told = toldBy(reportWith([cardWith(["unclear", "better"])]));
    expect(digestOf(both, told).changes).toMatchObject([
      { news: true, comparison: { verdict: "worse" } },
    ]);
  });
});

describe("what is not clear", () => {
  test("is no news, first or later, and is named in one line", () => {
    const report = reportWith([
      cardWith(["unclear", "unclear"], { label: "Retention" }),
      cardWith([null, null], { id: "repeat", label: "Repeat" }),
    ]);
    const digest = digestOf(report, null);
    expect(digest).toMatchObject({ material: false, changes: [] });
    expect(digest.unclear.map(({ label }) => label)).toEqual(["Retention"]);
    expect(digestOf(later(report), digest.told).material).toBe(false);
  });

  test("churn is left out: it says what retention says", () => {
    const digest = digestOf(reportWith([cardWith(["worse"], { id: "churn" })]), null);
    expect(digest).toMatchObject({ material: false, changes: [], unclear: [], retention: null });
  });
});

describe("a goal", () => {
  const at = (goalValue: number | null) => reportWith([cardWith(["unclear"], { goalValue })]);

  test.each([
    [0.7, "reached"],
    [0.73, "reached"],
    [0.8, "possible"],
    [0.86, "possible"],
    [0.87, "missed"],
    [null, null],
  ])("of %s is %s by the interval of 73 to 86 per cent", (goal, state) => {
    expect(digestOf(at(goal), null).goal).toBe(state);
  });

  test("is news when it changes sides", () => {
    expect(digestOf(at(0.8), toldBy(at(0.7))).material).toBe(true);
    expect(digestOf(at(0.75), toldBy(at(0.8))).material).toBe(false);
  });
});

test("a period outside the control limits is news once", () => {
  const [row] = base.trend?.rows.slice(-1) ?? [];
  if (!base.trend || !row) throw new Error("the sample has a trend");
  const trend = { ...base.trend, rows: [{ ...row, signal: "below" as const }] };
  const report = reportWith([cardWith(["unclear"])], { trend });
  const digest = digestOf(report, toldBy(reportWith([cardWith(["unclear"])])));
  expect(digest).toMatchObject({ material: true, signal: "below" });
  expect(digestOf(report, digest.told).material).toBe(false);
});

test("lists of fewer than five people stay in the file, and no more than three are told", () => {
  const list = (customers: number) => ({
    id: "winBack" as const,
    label: `${customers}`,
    customers,
    worth: null,
    how: "",
    who: "",
    todo: "",
  });
  const actions = { title: "", caption: "", rows: [4, 5, 0, 40, 12, 7].map(list) };
  const digest = digestOf(reportWith([], { actions }), null);
  expect(digest.lists.map(({ customers }) => customers)).toEqual([5, 40, 12]);
});

test("of the sample shop: what the dashboard calls clear, and nothing else", () => {
  const digest = digestOf(base, null);
  const clear = base.cards.filter(
    ({ id, comparisons }) =>
      id !== "churn" && comparisons.some(({ verdict }) => verdict && verdict !== "unclear"),
  );
  expect(digest.changes.map(({ card }) => card.id)).toEqual(clear.map(({ id }) => id));
  expect(digest.told.asOf).toBe(day("2026-09-30"));
  expect(JSON.stringify(digest.told).length).toBeLessThan(2000); // one property holds 9 kB
});
