import { describe, expect, test } from "vitest";
import type { SampleCell } from "../../../src/addon/panel";
import { civilDate, dayOf, weekday } from "../../../src/core/day";
import { sampleShop } from "../../../src/sidebar/sample/sample-shop";

const german = sampleShop("de");
const english = sampleShop("en");

type Row = readonly SampleCell[];

const rowsOf = (shop: typeof german, table: number): readonly Row[] =>
  shop.tables[table]?.rows.slice(1) ?? [];

const dayIn = (cell: SampleCell | undefined): number =>
  typeof cell === "object" ? cell.day : Number.NaN;

interface Line {
  number: number;
  email: string;
  day: number;
  cents: number;
  product: string;
  channel: string;
  status: string;
}

const lines: Line[] = rowsOf(german, 0).map(
  ([number, email, day, amount, product, channel, status]) => ({
    number: Number(number),
    email: String(email),
    day: dayIn(day),
    cents: Number(amount) * 100,
    product: String(product),
    channel: String(channel),
    status: String(status),
  }),
);

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

function grouped<K>(some: readonly Line[], keyOf: (line: Line) => K): Map<K, Line[]> {
  const groups = new Map<K, Line[]>();
  for (const line of some) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
}

const firstDay = dayOf(2023, 1, 2);
const lastDay = dayOf(2026, 9, 30);

test("is the same every time", () => {
  expect(sampleShop("de")).toEqual(german);
});

test("has its tables and headings in both languages", () => {
  expect(german.shop).toBe("Rösterei Mustermann");
  expect(english.shop).toBe("Sample Roastery");
  expect(german.tables.map(({ name, rows }) => [name, ...(rows[0] ?? [])])).toEqual([
    ["Bestellungen", "Bestellnummer", "E-Mail", "Datum", "Betrag", "Produkt", "Kanal", "Status"],
    ["Umfrage", "Datum", "E-Mail", "NPS", "CSAT", "CES", "Kommentar"],
    ["Support", "E-Mail", "Eingang", "Erste Antwort", "Kanal", "Produkt"],
    ["Werbekosten", "Monat", "Werbekosten"],
  ]);
  expect(english.tables.map(({ name, rows }) => [name, ...(rows[0] ?? [])])).toEqual([
    ["Orders", "Order number", "Email", "Date", "Amount", "Product", "Channel", "Status"],
    ["Survey", "Date", "Email", "NPS", "CSAT", "CES", "Comment"],
    ["Support", "Email", "Received", "First reply", "Channel", "Product"],
    ["Ad spend", "Month", "Ad spend"],
  ]);
});

test("says the same in both languages: only words differ", () => {
  const withoutWords = (shop: typeof german) =>
    shop.tables.map(({ rows }) =>
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell !== "" && !cell.includes("@") ? "word" : cell,
        ),
      ),
    );
  expect(withoutWords(english)).toEqual(withoutWords(german));
});

test("has as many columns in every row as headings", () => {
  for (const { rows } of german.tables)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
});

describe("orders", () => {
  test("cover the whole span, every month of it, oldest first", () => {
    const days = lines.map(({ day }) => day);
    expect(days).toEqual(sorted(days));
    expect(days[0]).toBe(firstDay);
    expect(days.at(-1)).toBe(lastDay);
    const months = new Set(
      days.map((day) => {
        const { year, month } = civilDate(day);
        return year * 12 + month;
      }),
    );
    expect(months.size).toBe(45);
  });

  test("are about 4,200 of about 550 customers, with up to two lines each", () => {
    const perOrder = grouped(
      lines.filter(({ cents }) => cents >= 0),
      ({ number }) => number,
    );
    expect(perOrder.size).toBeGreaterThan(4000);
    expect(perOrder.size).toBeLessThan(4400);
    const sizes = [...perOrder.values()].map(({ length }) => length);
    expect(new Set(sizes)).toEqual(new Set([1, 2]));
    for (const order of perOrder.values()) {
      expect(new Set(order.map(({ email, day, status }) => `${email} ${day} ${status}`)).size).toBe(
        1,
      );
      expect(new Set(order.map(({ product }) => product)).size).toBe(order.length);
    }
    const customers = new Set(lines.map(({ email }) => email));
    customers.delete("");
    expect(customers.size).toBe(548);
  });

  test("come again: 60 to 80 % of the customers buy on a second day", () => {
    const days = new Map<string, Set<number>>();
    for (const { email, day, status, cents } of lines) {
      if (email === "" || status !== "abgeschlossen" || cents < 0) continue;
      days.set(email, (days.get(email) ?? new Set()).add(day));
    }
    const share = [...days.values()].filter(({ size }) => size > 1).length / days.size;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
  });

  test("grow from year to year and peak in December", () => {
    const inMonth = (year: number, month: number) =>
      lines.filter(({ day }) => {
        const date = civilDate(day);
        return date.year === year && date.month === month;
      }).length;
    for (const year of [2024, 2025, 2026])
      for (const month of [3, 6, 9])
        expect(inMonth(year, month)).toBeGreaterThan(inMonth(year - 1, month));
    for (const year of [2023, 2024, 2025])
      expect(inMonth(year, 12)).toBeGreaterThan(1.2 * inMonth(year, 10));
  });

  test("cost whole cents, once or twice what the product costs", () => {
    const prices = new Map<string, number>();
    for (const { product, cents } of lines) {
      expect(Math.abs(cents - Math.round(cents))).toBeLessThan(1e-6);
      const price = Math.abs(Math.round(cents));
      prices.set(product, Math.min(prices.get(product) ?? price, price));
    }
    expect(prices.size).toBe(9);
    for (const { product, cents } of lines) {
      const price = Math.abs(Math.round(cents));
      expect([prices.get(product), 2 * (prices.get(product) ?? 0)]).toContain(price);
    }
  });

  test("add up: a refund takes back a line of an earlier order of the same customer", () => {
    const refunds = lines.filter(({ cents }) => cents < 0);
    expect(refunds.length).toBeGreaterThan(20);
    for (const refund of refunds) {
      const line = lines.find(
        ({ number, product, cents }) =>
          number === refund.number && product === refund.product && cents > 0,
      );
      expect(line?.cents).toBe(-refund.cents);
      expect(line?.email).toBe(refund.email);
      expect(line?.day).toBeLessThan(refund.day);
    }
  });

  test("hold what a real export holds: cancelled, refunded, test orders, and guests", () => {
    const count = (status: string) => lines.filter((line) => line.status === status).length;
    expect(new Set(lines.map(({ status }) => status))).toEqual(
      new Set(["abgeschlossen", "storniert", "erstattet", "Entwurf"]),
    );
    expect(count("storniert")).toBeGreaterThan(20);
    expect(count("erstattet")).toBeGreaterThan(20);
    const tests = lines.filter(({ cents }) => cents === 0);
    expect(tests).toHaveLength(4);
    for (const { status, product } of tests)
      expect([status, product]).toEqual(["Entwurf", "Testbestellung"]);
    const guests = lines.filter(({ email }) => email === "");
    expect(new Set(guests.map(({ number }) => number)).size).toBe(70);
    expect(new Set(guests.map(({ channel }) => channel))).toEqual(new Set(["Laden"]));
  });

  test("name nobody who could be real", () => {
    for (const { email } of lines) expect(email).toMatch(/^$|^[a-z]+\.[a-z]+@example\.org$/);
  });
});

describe("survey", () => {
  const answers = rowsOf(german, 1).map(([day, email, recommend, satisfied]) => ({
    day: dayIn(day),
    email: String(email),
    recommend: Number(recommend),
    satisfied: Number(satisfied),
  }));

  test("has about 100 answers on the scales, by people who had ordered", () => {
    expect(answers.length).toBeGreaterThan(90);
    expect(answers.length).toBeLessThan(120);
    for (const { day, email, recommend, satisfied } of answers) {
      expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(recommend);
      expect([1, 2, 3, 4, 5]).toContain(satisfied);
      expect(day).toBeLessThanOrEqual(lastDay);
      expect(lines.some((line) => line.email === email && line.day < day)).toBe(true);
    }
  });

  test("has at least 20 answers in each of the last four quarters", () => {
    const ends = [dayOf(2025, 12, 31), dayOf(2026, 3, 31), dayOf(2026, 6, 30), lastDay];
    let start = dayOf(2025, 9, 30);
    for (const end of ends) {
      expect(answers.filter(({ day }) => day > start && day <= end).length).toBeGreaterThan(19);
      start = end;
    }
  });
});

const momentOf = (cell: unknown): number => (cell as { day: number }).day;

describe("support", () => {
  const tickets = rowsOf(german, 2).map(([email, received, replied]) => ({
    email: String(email),
    received: momentOf(received),
    replied: replied === "" ? null : momentOf(replied),
  }));
  const hourOf = (moment: number) => Math.round((moment % 1) * 1440) / 60;

  test("has 612 enquiries of customers, oldest first, in the last fifteen months", () => {
    expect(tickets).toHaveLength(612);
    const received = tickets.map((ticket) => ticket.received);
    expect(received).toEqual(sorted(received));
    expect(Math.floor(received[0] ?? 0)).toBeGreaterThan(dayOf(2025, 6, 29));
    expect(Math.floor(received.at(-1) ?? 0)).toBeLessThanOrEqual(lastDay);
    const customers = new Set(lines.map(({ email }) => email));
    for (const { email } of tickets) expect(customers).toContain(email);
  });

  test("come mostly on working days in working hours", () => {
    const share = (fits: (moment: number) => boolean) =>
      tickets.filter(({ received }) => fits(received)).length / tickets.length;
    expect(share((moment) => weekday(Math.floor(moment)) < 5)).toBeGreaterThan(0.8);
    expect(share((moment) => hourOf(moment) >= 8 && hourOf(moment) < 18)).toBeGreaterThan(0.75);
    expect(share((moment) => hourOf(moment) < 7 || hourOf(moment) >= 22)).toBe(0);
  });

  test("are answered after they came, and nobody answers at night or at the weekend", () => {
    const answered = tickets.filter(({ replied }) => replied !== null);
    expect(answered.length).toBeLessThan(tickets.length);
    for (const { received, replied } of answered) {
      expect(replied).toBeGreaterThan(received);
      expect(weekday(Math.floor(replied ?? 0))).toBeLessThan(5);
      expect(hourOf(replied ?? 0)).toBeGreaterThan(8);
      expect(hourOf(replied ?? 0)).toBeLessThan(20);
    }
  });
});

test("ad spend has an amount for every month", () => {
  const spend = rowsOf(german, 3);
  expect(spend.map(([month]) => dayIn(month))).toEqual(
    Array.from({ length: 45 }, (_, i) => dayOf(2023 + Math.floor(i / 12), (i % 12) + 1, 1)),
  );
  for (const [, amount] of spend) expect(amount).toBeGreaterThan(100);
});
