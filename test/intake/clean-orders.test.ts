/** The short way to read a table finds what the long one finds, and stands back where anything has to be weighed. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { readCleanOrders } from "../../src/intake/clean-orders";
import { type OrdersReading, recognise, type Table } from "../../src/intake/index";
import { ordersJob, weighOrders } from "../../src/intake/orders";
import { german } from "./tables";

function bothWays(table: Table) {
  const job = ordersJob(table, recognise(table), {}, german);
  return { short: readCleanOrders(job), long: weighOrders(job) };
}

/** What can be compared of a reading. */
const told = ({ rowOf, ledgerBy, account, ledger, ...rest }: OrdersReading) => ({
  ...rest,
  ledger: { ...ledger, amount: ledger.amount && [...ledger.amount] },
  linked: ledgerBy("linked").customers,
  rows: Array.from(ledger.day, (_, entry) => rowOf(entry)),
  lines: account.lines,
  reasons: Array.from({ length: account.rows }, (_, row) => account.reasonOf(row)),
});

type Cells = readonly (string | number | Date)[];

const headings: Record<"mail" | "number", Cells> = {
  mail: ["Datum", "E-Mail", "Betrag", "Notiz"],
  number: ["Kundennummer", "Datum", "Betrag"],
};

const two = (n: number) => String(n).padStart(2, "0");
const pieces = (when: Date) => [
  when.getUTCFullYear(),
  two(when.getUTCMonth() + 1),
  two(when.getUTCDate()),
];
const hours = (when: Date) => `${two(when.getUTCHours())}:${two(when.getUTCMinutes())}`;

const dayWriters: Record<string, (when: Date) => string | Date> = {
  cell: (when) => when,
  german: (when) => pieces(when).reverse().join("."),
  short: (when) => `${when.getUTCDate()}.${when.getUTCMonth() + 1}.${when.getUTCFullYear()}`,
  clock: (when) => `${pieces(when).reverse().join(".")} ${hours(when)}`,
  iso: (when) => pieces(when).join("-"),
  instant: (when) => `${pieces(when).join("-")}T${hours(when)}:07`,
};

const inGroups = (cents: number, locale: string) =>
  (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });

const amountWriters: Record<string, (cents: number) => string | number> = {
  cell: (cents) => cents / 100,
  german: (cents) => inGroups(cents, "de"),
  euro: (cents) => `${inGroups(cents, "de")} €`,
  plain: (cents) => (cents / 100).toFixed(2),
  dollars: (cents) => (cents < 0 ? "-$" : "$") + inGroups(Math.abs(cents), "en"),
};

const order = fc.record({
  who: fc.integer({ min: 1, max: 6 }),
  when: fc.date({
    min: new Date("2025-01-01T00:00:00Z"),
    max: new Date("2026-12-20T00:00:00Z"),
    noInvalidDate: true,
  }),
  cents: fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.integer({ min: -9_000, max: 300_000_000 }),
  ),
});

const shop = fc.record({
  kind: fc.constantFrom("mail", "number"),
  days: fc.constantFrom(...Object.keys(dayWriters)),
  amounts: fc.constantFrom(...Object.keys(amountWriters)),
  orders: fc.array(order, { minLength: 3, maxLength: 20 }),
  inOrder: fc.boolean(),
  twice: fc.nat(20),
});

type Shop = typeof shop extends fc.Arbitrary<infer Value> ? Value : never;

function tableOf({ kind, days, amounts, orders, inOrder, twice }: Shop): Table {
  const sorted = inOrder ? [...orders].sort((a, b) => +a.when - +b.when) : orders;
  const rows = sorted.map(({ who, when, cents }): Cells => {
    const day = dayWriters[days]?.(when) ?? "";
    const amount = amountWriters[amounts]?.(cents) ?? "";
    return kind === "mail"
      ? [day, `kunde${who}@example.org`, amount, ""]
      : [1000 + who, day, amount];
  });
  const again = rows[twice];
  return { name: "test", rows: [headings[kind], ...rows, ...(again ? [again] : [])] };
}

test("clean tables are read the short way, with the same result", () => {
  fc.assert(
    fc.property(shop, (wanted) => {
      const { short, long } = bothWays(tableOf(wanted));
      expect(short).not.toBeNull();
      expect(told(short as OrdersReading)).toEqual(told(long));
    }),
    { numRuns: 150 },
  );
});

/** Cells that need a thought, or look as if they did. */
const oddCells = [
  "",
  " ",
  "-",
  "Summe",
  "#REF!",
  "n/a",
  "gast",
  "kunde1@example.org ",
  "KUNDE2@example.org",
  "'1001",
  "KÃ¤ufer",
  "a@members.ebay.com",
  "1.03E+13",
  1.03e13,
  1001,
  "1001",
  true,
  "03/04/2025",
  "31.12.2025",
  "31.12.25",
  "12.31.2025",
  "29.02.2025",
  "2025-02-30",
  "2025-02-03T10:00:00Z",
  "1.1.2025 7:05",
  "45000",
  45_000,
  20250131,
  "12,5",
  "1.234",
  "1.2345,00",
  "12.345.67,00",
  "(12,00)",
  "12,00-",
  "12,00 EUR",
  "$5.00",
  "5,00 €",
  "0,00",
  "-0,00",
  "1e3",
  Number.POSITIVE_INFINITY,
  -0,
  12.345,
  new Date(Number.NaN),
  new Date("2027-03-01T00:00:00Z"),
  new Date("2025-03-04T00:00:00Z"),
];

test("wherever a cell is odd, both ways agree or the short one stands back", () => {
  fc.assert(
    fc.property(
      shop,
      fc.array(fc.tuple(fc.nat(21), fc.nat(4), fc.constantFrom(...oddCells)), { maxLength: 3 }),
      fc.option(fc.tuple(fc.nat(21), fc.constantFrom<Cells>([], ["", "", ""], headings.mail))),
      (wanted, odd, between) => {
        const rows = tableOf(wanted).rows.map((row) => [...row]);
        for (const [row, column, cell] of odd) {
          const cells = rows[1 + (row % (rows.length - 1))];
          if (cells) cells[column] = cell;
        }
        if (between) rows.splice(1 + (between[0] % rows.length), 0, [...between[1]]);
        const { short, long } = bothWays({ name: "test", rows });
        if (short) expect(told(short)).toEqual(told(long));
      },
    ),
    { numRuns: 600 },
  );
});
