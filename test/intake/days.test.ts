import vm from "node:vm";
import { expect, test } from "vitest";
import { isoDay } from "../../src/core/day";
import { wallClock } from "../../src/intake/clock";
import { type Cell, type Context, readOrders, recognise } from "../../src/intake/index";
import { counts, day, east, german, shown, table } from "./tables";

const read = (dates: Cell[], context: Context = german, decisions = {}) => {
  const rows = [["Kunde", "Datum"], ...dates.map((date, i) => [`K${i}`, date])];
  return readOrders({ name: "t", rows }, recognise({ name: "t", rows }), decisions, context);
};

const daysOf = (...args: Parameters<typeof read>) => [...read(...args).ledger.day].map(isoDay);

test("reads date cells, serial numbers, eight digits and texts in one column", () => {
  expect(
    daysOf([new Date("2026-05-01T10:00:00Z"), 46143.75, 20260501, "2026-05-01", "1. Mai 2026"]),
  ).toEqual(Array(5).fill("2026-05-01"));
});

test("reads a date cell that was made in another realm", () => {
  const foreign = vm.runInNewContext("new Date(Date.UTC(2026, 4, 1))") as Date;
  expect(foreign instanceof Date).toBe(false);
  expect(daysOf([foreign, foreign])).toEqual(["2026-05-01", "2026-05-01"]);
});

test("an instant falls on the day of the spreadsheet's zone, a day without a time stays", () => {
  const dates = ["2026-05-01T23:00:00Z", "2026-05-02 01:30:00 +0200", "2026-05-01 23:00"];
  expect(daysOf(dates, german)).toEqual(["2026-05-01", "2026-05-01", "2026-05-01"]);
  expect(daysOf(dates, east)).toEqual(["2026-05-02", "2026-05-02", "2026-05-01"]);
});

test("what a source writes in UTC is an instant, also where the spreadsheet made a date of it", () => {
  const rows: Cell[][] = [
    ["id", "Created (UTC)", "Amount", "Currency", "Status", "Customer Email", "Card Last4"],
    ["ch_1", "2026-05-01 23:00:00", 5, "eur", "Paid", "a@example.org", ""],
    // The same moment, taken for 23:00 in a zone an hour and a half east of Greenwich.
    ["ch_2", new Date("2026-05-01T21:30:00Z"), 5, "eur", "Paid", "b@example.org", ""],
  ];
  const stripe = { name: "stripe", rows };
  const { ledger } = readOrders(stripe, recognise(stripe), {}, east);
  expect([...ledger.day].map(isoDay)).toEqual(["2026-05-02", "2026-05-02"]);
});

test("the wall clock is right in winter and in summer, by whole days alone", () => {
  const berlin: Context = {
    locale: "de",
    today: german.today,
    dayOf(ms) {
      const summer = ms >= Date.UTC(2026, 2, 29, 1) && ms < Date.UTC(2026, 9, 25, 1);
      return Math.floor((ms + (summer ? 2 : 1) * 3_600_000) / 86_400_000);
    },
  };
  const clock = wallClock(berlin);
  expect(clock(Date.UTC(2026, 0, 15, 8, 30))).toBe(day("2026-01-15") * 1440 + 9.5 * 60);
  expect(clock(Date.UTC(2026, 6, 15, 8, 30))).toBe(day("2026-07-15") * 1440 + 10.5 * 60);
  expect(clock(Date.UTC(2026, 6, 15, 22, 30))).toBe(day("2026-07-16") * 1440 + 30);
});

test("dots put the day first, also in an English spreadsheet and where no day is past the twelfth", () => {
  const dates = ["03.04.2025", "05.06.25"];
  expect(read(dates, east).questions).toEqual([]);
  expect(daysOf(dates, east)).toEqual(["2025-04-03", "2025-06-05"]);
});

test("who writes 31.12.2025 may have got 03/04/2025 from somebody else", () => {
  const open = read(["31.12.2025", "03.04.2025", "03/04/2025"]);
  expect([...open.ledger.day].map(isoDay)).toEqual(["2025-12-31", "2025-04-03"]);
  expect(open.questions.map(({ code, rows, example }) => [code, rows, example])).toEqual([
    ["dayOrder", 1, "03/04/2025"],
  ]);
});

test("offers the usual order of the language first, and says which days it would give", () => {
  const of = (context: Context) =>
    read(["03/04/2025", "05/05/2025"], context).questions[0]?.options.map(({ value, effect }) => [
      value,
      isoDay(effect.first ?? 0),
      isoDay(effect.last ?? 0),
    ]);
  const options = [
    ["dayFirst", "2025-04-03", "2025-05-05"],
    ["monthFirst", "2025-03-04", "2025-05-05"],
  ];
  expect(of(german)).toEqual(options);
  expect(of(east)).toEqual([...options].reverse());
});

test("an answer holds, and the question stays to be changed", () => {
  const read1 = read(["03/04/2025"], german, { dayOrder: "monthFirst" });
  expect([...read1.ledger.day].map(isoDay)).toEqual(["2025-03-04"]);
  expect(read1.questions.map(({ code, chosen }) => [code, chosen])).toEqual([
    ["dayOrder", "monthFirst"],
  ]);
});

test("notices that a German spreadsheet swapped day and month of American dates", () => {
  // 09/05/26 became 9 May, 09/21/26 could not become anything.
  const dates = [new Date("2026-05-09T00:00:00Z"), "09/21/26", new Date("2026-04-04T00:00:00Z")];
  const open = read(dates);
  expect(counts(open.account)).toEqual({ order: 2, swappedDays: 1, heading: 1 });
  expect(open.questions.map(({ code, example }) => [code, example])).toEqual([
    ["swappedDays", "2026-05-09"],
  ]);
  expect(daysOf(dates, german, { swappedDays: "swap" })).toEqual([
    "2026-09-05",
    "2026-09-21",
    "2026-04-04",
  ]);
  expect(daysOf(dates, german, { swappedDays: "keep" })[0]).toBe("2026-05-09");
});

test("dates beyond the twelfth show that nothing was swapped", () => {
  const dates = [new Date("2026-05-19T00:00:00Z"), "09/21/26"];
  expect(read(dates).questions).toEqual([]);
  expect(daysOf(dates)).toEqual(["2026-05-19", "2026-09-21"]);
});

test("names what is no date", () => {
  const rows = table(
    "Kunde;Datum;Betrag\nA;31.02.2026;5\nB;;5\nC;#REF!;5\nD;bald;viel\nE;2026-01-31;5",
  );
  const { account } = readOrders(rows, recognise(rows), {}, german);
  expect(counts(account)).toEqual({
    order: 1,
    dateUnreadable: 1,
    noDate: 1,
    errorCell: 1,
    shifted: 1,
    heading: 1,
  });
});

test("tells dates in the future, for they would move the reporting date", () => {
  const { findings } = read(["2026-12-31", "2062-03-01", "2027-01-01"]);
  expect(
    findings.map(({ code, column, count, firstRow }) => [code, column, count, firstRow]),
  ).toEqual([["futureDates", "Datum", 2, 2]]);
});

test("Etsy writes the month first, whatever the shop's country, unless the column says otherwise", () => {
  const headings =
    "Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Order Value,Ship Country";
  const of = (...dates: string[]) => {
    const rows = table(
      [headings, ...dates.map((date, i) => `${date},${i},b${i},Ann,1,30.00,DE`)].join("\n"),
    );
    return shown(readOrders(rows, recognise(rows), {}, german)).map((line) => line.split(" ")[1]);
  };
  expect(of("09/05/26", "09/06/26")).toEqual(["2026-09-05", "2026-09-06"]);
  expect(of("09/05/26", "21/06/26")).toEqual(["2026-05-09", "2026-06-21"]);
});
