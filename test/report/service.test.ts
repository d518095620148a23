/** Cards and block from surveys and support, on tables small enough to count by hand. */

import { describe, expect, test } from "vitest";
import { readSpend, readSurveyScores, readTickets, recognise, type Table } from "../../src/intake";
import { buildReport } from "../../src/report/build-report";
import { type Companions, noCompanions } from "../../src/report/companions";
import type { CardId } from "../../src/report/report";
import { inputOf, monthlyShop, type Order, options } from "./shop";

const context = {
  locale: "en" as const,
  dayOf: (instant: number) => Math.floor(instant / 86_400_000),
  today: 20_500,
};

const shop = inputOf(monthlyShop(Array<number>(12).fill(12), 10));
const report = (companions: Partial<Companions>) =>
  buildReport({ ...shop, companions: { ...noCompanions, ...companions } }, options);
const cardOf = (companions: Partial<Companions>, id: CardId) =>
  report(companions).cards.find((card) => card.id === id);

const surveys = (rows: Table["rows"]) => {
  const table = { name: "Survey", rows };
  const readings = readSurveyScores(table, recognise(table), {}, context);
  return { surveys: readings.map((reading) => ({ sheetName: "Survey", reading })) };
};
const support = (rows: Table["rows"]) => {
  const table = { name: "Support", rows };
  const reading = readTickets(table, recognise(table), {}, context);
  return { contacts: [{ sheetName: "Support", reading }] };
};

const day = "2024-11-15"; // in the last quarter of the shop's data
const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));

describe("surveys", () => {
  // 12 promoters, 4 passives, 4 detractors; 15 of 20 satisfied; effort 6 and 7 by turns
  const answers = times(20, (i) => [
    day,
    i < 12 ? 9 : i < 16 ? 8 : 3,
    i < 15 ? 4 : 2,
    6 + (i % 2),
    "",
  ]);
  const asked = surveys([["Date", "NPS", "CSAT", "CES", "Comment"], ...answers]);

  test("one sheet may ask three questions", () => {
    expect(cardOf(asked, "nps")).toMatchObject({
      figure: { value: 40, kind: "score" },
      basis: "n = 20",
    });
    expect(cardOf(asked, "csat")).toMatchObject({ figure: { value: 0.75 }, basis: "good (70–90)" });
    expect(cardOf(asked, "ces")).toMatchObject({ figure: { value: 6.5 }, basis: "of 7 · n = 20" });
  });

  test("the sheets the cards rest on are named", () => {
    expect(report(asked).cardSources).toBe("from the sheet “Survey” (20 answers)");
    expect(report({}).cardSources).toBe("");
  });

  test("nineteen answers are too few, and one more is asked for", () => {
    const few = surveys([["Date", "NPS"], ...answers.slice(1).map(([on, score]) => [on, score])]);
    expect(cardOf(few, "nps")).toMatchObject({
      state: "tooLittle",
      figure: null,
      hint: "1 more answer needed in the period.",
    });
  });

  test("a question nobody asked says which column would answer it", () => {
    const one = surveys([["Date", "NPS"], ...answers.map(([on, score]) => [on, score])]);
    expect(cardOf(one, "csat")).toMatchObject({ state: "missing", figure: null });
    expect(cardOf(one, "csat")?.hint).toContain("“CSAT”");
  });

  test("answers of another period do not count in this one", () => {
    const old = surveys([["Date", "NPS"], ...answers.map(([, score]) => ["2024-08-15", score])]);
    const card = cardOf(old, "nps");
    expect(card?.state).toBe("tooLittle");
    expect(card?.trend.filter((value) => value !== null)).toEqual([40]);
  });
});

describe("support", () => {
  const head = ["Ticket ID", "Created", "First reply", "Channel"];
  const at = (minute: number) => `${day} 10:${String(minute).padStart(2, "0")}`;
  // on the phone after 5 minutes, by mail after 30; two mails are open
  const tickets = times(20, (i) =>
    i < 10 ? [`T${i}`, at(0), at(5), "Phone"] : [`T${i}`, at(0), i < 18 ? at(30) : "", "Mail"],
  );
  const helped = support([head, ...tickets]);

  test("waits until the first reply, and the share within ten minutes", () => {
    expect(cardOf(helped, "serviceLevel")).toMatchObject({
      figure: { value: 0.5 },
      basis: "10 of 20",
    });
    // half have an answer after 5 minutes, the next comes after 30: the middle of the flat piece
    expect(cardOf(helped, "firstResponse")).toMatchObject({
      figure: { value: 17.5, kind: "minutes" },
      basis: "median, 2 still open",
    });
  });

  test("long waits are told in hours", () => {
    const slow = support([
      head,
      ...times(20, (i) => [`T${i}`, `${day} 08:00`, `${day} 13:00`, "Mail"]),
    ]);
    expect(cardOf(slow, "firstResponse")).toMatchObject({ figure: { value: 5, kind: "hours" } });
  });

  test("by channel, most enquiries first, with a total", () => {
    const waiting = report(helped).support?.waiting;
    expect(waiting?.rows).toMatchObject([
      { label: "Phone", contacts: 10, median: 5, p90: 5, inTime: 1 },
      { label: "Mail", contacts: 10, median: 30, p90: null, inTime: 0 },
    ]);
    expect(waiting?.total).toMatchObject({ contacts: 20, inTime: 0.5 });
    expect(waiting?.note).toBe("2 enquiries are still open.");
  });

  test("by weekday and hour: twenty enquiries on one Friday at ten", () => {
    const block = report(helped).support;
    const friday = block?.busy?.rows[4];
    expect(friday?.weekday).toBe("Fri");
    expect(friday?.hours[4]).toBe(20); // hours begin at six
    expect(friday?.perDay).toBe(20);
    expect(block?.busy?.rows[0]?.perDay).toBeNull(); // no Monday in the span
    expect(block?.caption).toContain("Busiest: Fridays from 8:00 to 11:00.");
  });

  test("without any reply known, nobody is said to wait", () => {
    const silent = support([
      ["Ticket ID", "Created", "Channel"],
      ...tickets.map(([id, created, , channel]) => [id, created, channel]),
    ]);
    expect(cardOf(silent, "firstResponse")?.state).toBe("missing");
    expect(report(silent).support?.waiting).toBeNull();
  });

  test("there is no block without enquiries in the period", () => {
    expect(report({}).support).toBeNull();
  });
});

describe("customer value against ad spend", () => {
  // forty customers who stay, ten won in the last quarter, each spending 10 a month
  const orders = [
    ...monthlyShop(Array<number>(40).fill(12), 10),
    ...times(10, (i) =>
      [10, 11, 12].map((month): Order => [`n${i}`, `2024-${month}-02`, 10]),
    ).flat(),
  ];
  const table = {
    name: "Ad spend",
    rows: [
      ["Month", "Ad spend"],
      ["2024-10", 100],
      ["2024-11", 50],
      ["2024-12", 50],
    ],
  };
  const reading = readSpend(table, recognise(table), {}, context);
  const companions: Companions = {
    ...noCompanions,
    spend: [{ sheetName: "Ad spend", reading }],
  };
  const cardsWith = (margin: number | null, input = companions) =>
    buildReport({ ...inputOf(orders), companions: input }, { ...options, margin }).cards;

  test("margin per buyer, kept by retention, against spend per new customer", () => {
    const cards = cardsWith(0.4);
    const card = cards.find(({ id }) => id === "ltvCac");
    // 30 a quarter from each of 50 buyers, 40 % left: 12; all are kept, so 12 · 1.1^q ÷ (1.1^q − 1)
    const growth = 1.1 ** (92 / 365);
    const ltv = (12 * growth) / (growth - 1);
    expect(card?.figure?.value).toBeCloseTo(ltv / 20, 9);
    expect(card?.basis).toBe(`${Math.round(ltv)} : 20`);
    expect(card?.interval?.low).toBeLessThan(ltv / 20);
    expect(card?.interval?.high).toBeGreaterThan(ltv / 20);
    expect(cards.some(({ id }) => id === "revenue")).toBe(false);
    expect(cards.find(({ id }) => id === "existingRevenue")?.basis).toBe("1,200 of 1,500");
  });

  test("without margin or without ad spend, revenue stands in its place", () => {
    for (const cards of [cardsWith(null), cardsWith(0.4, noCompanions)]) {
      expect(cards.some(({ id }) => id === "ltvCac")).toBe(false);
      expect(cards.some(({ id }) => id === "revenue")).toBe(true);
    }
  });

  test("a period without any ad spend has no figure, and says so", () => {
    const early = {
      ...table,
      rows: [
        ["Month", "Ad spend"],
        ["2024-02", 100],
      ],
    };
    const spend = [
      { sheetName: "Ad spend", reading: readSpend(early, recognise(early), {}, context) },
    ];
    const card = cardsWith(0.4, { ...noCompanions, spend }).find(({ id }) => id === "ltvCac");
    expect(card).toMatchObject({
      state: "tooLittle",
      hint: "No ad spend is noted for this period.",
    });
  });
});
