import { expect, test } from "vitest";
import { readOrders, recognise, type Table } from "../../src/intake/index";
import { nextExport, sameHeadings } from "../../src/intake/next-export";
import { fixture, german, shown, table } from "./tables";

const recognised = (of: Table) => ({ table: of, recognition: recognise(of) });

const next = (here: Table, later: Table) =>
  nextExport(recognised(here), recognised(later), {}, german);

/** The table once the export has been appended. */
function appended(here: Table, later: Table): Table {
  const { changed, added } = next(here, later);
  return {
    name: here.name,
    rows: [...here.rows.map((cells, row) => changed.get(row) ?? cells), ...added],
  };
}

const figures = (of: Table) => shown(readOrders(of, recognise(of), {}, german)).sort();

const march = table(`Bestellnummer;E-Mail;Datum;Betrag;Status
1;erika@example.org;13.03.2026;10,00;bezahlt
2;max@example.org;14.03.2026;20,00;offen
3;anna@example.org;31.03.2026;30,00;bezahlt`);

const april = table(`Datum;Bestellnummer;Betrag;Status;E-Mail
31.03.2026;3;30,00;bezahlt;anna@example.org
14.03.2026;2;20,00;bezahlt;max@example.org
01.04.2026;4;40,00;bezahlt;erika@example.org`);

test("adds what is new, replaces what has changed, and leaves what is there", () => {
  const { changed, added, known } = next(march, april);
  expect([...changed]).toEqual([[2, ["2", "max@example.org", "14.03.2026", "20,00", "bezahlt"]]]);
  expect(added).toEqual([["4", "erika@example.org", "01.04.2026", "40,00", "bezahlt"]]);
  expect(known).toBe(1);
  expect(figures(appended(march, april))).toEqual([
    "anna@example.org 2026-03-31 30",
    "erika@example.org 2026-03-13 10",
    "erika@example.org 2026-04-01 40",
    "max@example.org 2026-03-14 20",
  ]);
});

test.each([
  "shopify.csv",
  "stripe-old.csv",
  "woocommerce-export.csv",
  "square.csv",
  "paypal-de.csv",
  "etsy-items.csv",
  "amazon-order-report.csv",
  "invoice-positions.csv",
])("%s appended to itself changes nothing; in two halves it is whole", (file) => {
  const all = fixture(file);
  const { changed, added } = next(all, all);
  expect([changed.size, added.length]).toEqual([0, 0]);
  const heading = recognise(all).headingRow ?? 0;
  const middle = Math.ceil((heading + 1 + all.rows.length) / 2);
  const first = { ...all, rows: all.rows.slice(0, middle) };
  const both = appended(first, all);
  expect(figures(both)).toEqual(figures(all));
});

test("a refund on another day is added, not taken for a newer version of its order", () => {
  const sale = table("Bestellnummer;Kunde;Datum;Betrag\n1;A;2026-01-13;100,00");
  const refund = table("Bestellnummer;Kunde;Datum;Betrag\n1;A;2026-02-13;-40,00");
  expect(figures(appended(sale, refund))).toEqual(["A 2026-01-13 100", "A 2026-02-13 -40"]);
});

test("an order number that somebody else has, too, is another order", () => {
  const one = table("Bestellnummer;Kunde;Datum;Betrag\n1;A;2026-01-13;100,00");
  const other = table("Bestellnummer;Kunde;Datum;Betrag\n1;B;2026-01-13;70,00");
  expect(figures(appended(one, other))).toEqual(["A 2026-01-13 100", "B 2026-01-13 70"]);
});

test("without order numbers a row counts as often as the fuller table has it", () => {
  const here = table("Kunde;Datum;Betrag\nA;2026-01-13;5,00\nA;2026-01-13;5,00\nB;2026-01-14;6,00");
  const later = table(
    "Kunde;Datum;Betrag\nB;2026-01-14;6,00\nB;2026-01-14;6,00\nC;2026-02-01;7,00",
  );
  const { added, known } = next(here, later);
  expect(added.map((cells) => cells.join(" "))).toEqual(["B 2026-01-14 6,00", "C 2026-02-01 7,00"]);
  expect(known).toBe(1);
});

test("an order with fewer rows now leaves blank ones behind", () => {
  const here = table("Bestellnummer;Kunde;Datum;Betrag\n1;A;2026-01-13;5,00\n1;A;2026-01-13;6,00");
  const later = table("Bestellnummer;Kunde;Datum;Betrag\n1;A;2026-01-13;6,00");
  const { changed, added } = next(here, later);
  expect([...changed.values()].map((cells) => cells.join(" ").trim())).toEqual([
    "1 A 2026-01-13 6,00",
    "",
  ]);
  expect(added).toEqual([]);
});

test("real dates and amounts compare with the texts of the file, and new ones become real", () => {
  const here: Table = {
    name: "here",
    rows: [
      ["Bestellnummer", "E-Mail", "Datum", "Betrag", "Status"],
      ["3", "anna@example.org", new Date("2026-03-31"), 30, "bezahlt"],
    ],
  };
  const { changed, added, known } = next(here, april);
  expect([changed.size, known]).toEqual([0, 1]);
  expect(added.at(-1)).toEqual(["4", "erika@example.org", 46_113, 40, "bezahlt"]); // 1 April 2026
});

test("only tables with the same headings are appended, in whatever order they stand", () => {
  const same = (a: Table, b: Table) => sameHeadings(recognised(a), recognised(b));
  expect(same(march, april)).toBe(true);
  expect(same(march, fixture("shopify.csv"))).toBe(false);
  const more = table("Bestellnummer;E-Mail;Datum;Betrag;Status;Kanal\n1;a@b.de;2026-01-13;1;x;y");
  expect(same(march, more)).toBe(false);
});
