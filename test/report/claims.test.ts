import { describe, expect, test } from "vitest";
import { reviewOffset } from "../../src/core/review-offset";
import { readSpend, readSurveyScores, readTickets, recognise, type Table } from "../../src/intake";
import { buildReport } from "../../src/report/build-report";
import { type Companions, noCompanions } from "../../src/report/companions";
import type { ReportOptions } from "../../src/report/inputs";
import { type ClaimId, claimIds, type Report } from "../../src/report/report";
import { claimTexts } from "../../src/text/claims";
import { inputOf, monthlyShop, options } from "./shop";

const context = {
  locale: "en" as const,
  dayOf: (instant: number) => Math.floor(instant / 86_400_000),
  today: 20_500,
};
// 40 buy monthly for two years; 10 stop after 21 months; 10 begin in December 2025
const shop = inputOf([
  ...monthlyShop([...Array<number>(40).fill(24), ...Array<number>(10).fill(21)], 10),
  ...Array.from({ length: 10 }, (_, i) => [`n${i}`, "2025-12-10", 10] as const),
]);
const reportWith = (
  companions: Partial<Companions> = {},
  period: ReportOptions["period"] = "quarter",
) =>
  buildReport(
    { ...shop, currency: "EUR", companions: { ...noCompanions, ...companions } },
    { ...options, period },
  );
const claim = (report: Report, id: ClaimId) => report.claims?.rows.find((row) => row.id === id);

const survey = (rows: Table["rows"]): Partial<Companions> => {
  const table = { name: "Survey", rows };
  const readings = readSurveyScores(table, recognise(table), {}, context);
  return { surveys: readings.map((reading) => ({ sheetName: "Survey", reading })) };
};

test("every claim has its origin, and says what is missing where there is no figure", () => {
  const { claims } = reportWith();
  expect(claims?.rows.map(({ id }) => id)).toEqual(claimIds);
  for (const { id, doubt, own, isKnown } of claims?.rows ?? []) {
    expect(doubt.length).toBeGreaterThan(40);
    expect(isKnown).toBe(id === "profit");
    if (!isKnown) expect(own).toBe(claimTexts.needs[id].en);
  }
});

describe("five per cent more retention", () => {
  test("raises the value of customers by what the formula gives", () => {
    // 40 of 50 a quarter (67 to 89 %), 10 % a year = 2.411 % a quarter:
    // (1.02411 − 0.8) / (1.02411 − 0.85) − 1 = 28.7 %; at 66.96 % 16.4 %, at 88.76 % 57.8 %
    expect(claim(reportWith(), "profit")?.own).toBe(
      "Customer value with 5 more points: +29% (16–58%); with 5% more: +22% (10–48%). At 10% interest a year.",
    );
  });

  test("is not possible above 100 %, and not known without a rate", () => {
    const all = buildReport(inputOf(monthlyShop(Array(40).fill(24))), options);
    expect(claim(all, "profit")?.own).toMatch(/not possible, it would be more than 100%/);
    const few = buildReport(inputOf(monthlyShop(Array(4).fill(24))), options);
    expect(claim(few, "profit")?.own).toBe("Missing for it: an honest retention rate.");
  });
});

describe("with a survey", () => {
  // 12 give the top score in March 2025, of whom 9 recommend; the 10 who stop give 1 and 2 in September 2025
  const top = Array.from({ length: 12 }, (_, i) => [`c${i}`, "2025-03-15", 5, i < 9 ? 10 : 7]);
  const low = Array.from({ length: 10 }, (_, i) => [`c${40 + i}`, "2025-09-15", 1 + (i % 2), 3]);
  const report = reportWith(survey([["Customer", "Date", "CSAT", "NPS"], ...top, ...low]));

  test("says how many came back after good and bad service, by their orders", () => {
    expect(claim(report, "rebuying")?.own).toMatch(
      /^100% \(76–100%\) of 12 customers ordered again in the 31 days after the top score/,
    );
    expect(claim(report, "switching")?.own).toMatch(
      /^100% \(72–100%\) of 10 customers did not order in the 31 days after/,
    );
  });

  test("says how many of the satisfied recommend, and how far word would travel", () => {
    expect(claim(report, "recommending")?.own).toMatch(/^75% \(47–91%\) of 12 who gave/); // Wilson
    expect(claim(report, "telling")?.own).toMatch(/^With 10 unhappy customers .* 90 to 150 people/);
  });

  test("gives no share of fewer than ten", () => {
    const few = reportWith(survey([["Customer", "Date", "CSAT"], ...top.slice(0, 9)]));
    expect(claim(few, "rebuying")).toMatchObject({ isKnown: false });
  });
});

test("with ad spend says what a new customer cost, of a longer entry its part", () => {
  const table = {
    name: "Spend",
    rows: [
      ["Month", "Channel", "Spend"],
      ["2025-10", "Ads", 300],
      ["2025-Q4", "Fair", 200],
    ],
  };
  const reading = readSpend(table, recognise(table), {}, context);
  const spend = { spend: [{ sheetName: "Spend", reading }] };
  // 500 in the quarter for 10 customers; exact Poisson limits of 10: 4.795 and 18.39
  expect(claim(reportWith(spend), "cost")?.own).toMatch(
    /^A new customer cost you €50 of advertising \(€27 to €104\)/,
  );
  // in December 31 of 92 days of the quarter: 67.39
  expect(claim(reportWith(spend, "month"), "cost")?.own).toMatch(/cost you €7 of advertising/);
});

test("with support says how many are answered within ten minutes", () => {
  const tickets = Array.from({ length: 20 }, (_, i) => [
    `T${i}`,
    "2025-11-15 10:00",
    `2025-11-15 10:${i < 15 ? "05" : "30"}`,
    "Mail",
  ]);
  const rows = [["Ticket ID", "Created", "First reply", "Channel"], ...tickets];
  const table = { name: "Support", rows };
  const reading = readTickets(table, recognise(table), {}, context);
  const report = reportWith({ contacts: [{ sheetName: "Support", reading }] });
  expect(claim(report, "minutes")?.own).toMatch(/^75% \(53–89%\) of your enquiries/);
});

test("the arithmetic of reviews in the doubt is right", () => {
  expect(reviewOffset(1, 1, 4.5)).toBe(7);
  expect(reviewOffset(1, 1, 4.9)).toBe(39);
  expect(claimTexts.claims.reviews.doubt.en).toMatch(/average of 4\.5 takes 7 .* 4\.9 it is 39/);
});
