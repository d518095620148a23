import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recognise } from "../../src/intake/index";
import { products } from "../../src/intake/sources/index";
import { fixture, table } from "./tables";

const fixtures = readdirSync(new URL("./fixtures/", import.meta.url));

test.each(fixtures)("%s: the source is sure, and the runner-up far behind", (name) => {
  const { source, score, runnerUp } = recognise(fixture(name));
  const product = products.some(({ id }) => id === source);
  if (product) expect(score).toBeGreaterThanOrEqual(0.75);
  if (product && runnerUp) expect(runnerUp.score).toBeLessThan(score);
});

test("every product has a fixture with its own headings", () => {
  const seen = new Set(fixtures.map((name) => recognise(fixture(name)).source));
  expect(products.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test.each(products.map((source) => [source.id, source] as const))(
  "%s: half of its columns in any order are its own, or nobody's",
  (id, { headings, also }) => {
    const written = [
      ...new Set([...Object.values(headings).map(([first]) => first ?? ""), ...also]),
    ];
    const half = Math.ceil(written.length / 2);
    fc.assert(
      fc.property(fc.shuffledSubarray(written, { minLength: half }), (columns) => {
        const { source, kind } = recognise({ name: id, rows: [columns, columns.map(() => "")] });
        expect([id, "plain", "google-forms"]).toContain(kind === "unknown" ? "plain" : source);
      }),
      { numRuns: 100 },
    );
  },
);

test("says what a file cannot answer", () => {
  const said = (csv: string) => recognise(table(csv)).cannot;
  expect(said("Kunde;Datum\nA;2026-01-13")).toEqual(["noAmount"]);
  expect(said("Name;Datum;Betrag\nErika Muster;2026-01-13;5")).toEqual(["weakIdentity"]);
  expect(recognise(fixture("amazon-all-orders.csv")).cannot).toEqual(["noCustomer"]);
});

test("shows the headings as the file writes them", () => {
  const { columns, headingRow } = recognise(
    table(
      "Meine Kunden 2026\n\n\ufeffKUNDEN-NR.;Rechnungsdatum;Gesamtbetrag (EUR)\n7;2026-01-13;5,00",
    ),
  );
  expect(headingRow).toBe(2);
  expect(columns).toEqual({
    customerId: { index: 0, heading: "KUNDEN-NR." },
    date: { index: 1, heading: "Rechnungsdatum" },
    amount: { index: 2, heading: "Gesamtbetrag (EUR)" },
  });
});

test("takes no order number for a customer where there are no headings", () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${536_365 + i};2026-01-13;${i}.50`);
  const { columns, headingRow } = recognise(table(rows.join("\n")));
  expect(headingRow).toBe(null);
  expect(columns.customerId).toBeUndefined();
  expect(columns.amount?.index).toBe(2);
});

test("an empty table and a lone word are nothing", () => {
  expect(recognise({ name: "t", rows: [] })).toMatchObject({ kind: "unknown", headingRow: null });
  expect(recognise(table("Hallo")).kind).toBe("unknown");
});

test("orders for review requests are orders without an amount", () => {
  const { kind, columns, cannot } = recognise(
    table(`Bestellnummer;Bestelldatum;Anzahl;E-Mail;Vorname;Nachname;Produkt-SKU;Produktname;Produkt-URL;Produkt-GTIN
1;2026-01-13;1;erika@example.org;Erika;Muster;S1;Tee;https://example.org;1`),
  );
  expect(kind).toBe("orders");
  expect(columns.orderId?.heading).toBe("Bestellnummer");
  expect(cannot).toEqual(["noAmount"]);
});

test("a few usual headings that a product has, too, do not make a table the product's", () => {
  const own = table("Customer,Order date,Net amount,Gross amount\nAcme,2025-01-13,100.00,119.00");
  const { source, columns } = recognise(own);
  expect(source).toBe("plain");
  expect(columns.amount?.heading).toBe("Gross amount");
  const etsy = table("Order Date,Net Amount,Gross Amount,Posted Gross\n01/13/2025,1.00,2.00,2.00");
  expect(recognise(etsy)).toMatchObject({
    source: "etsy-payments",
    cannot: ["noCustomer", "noStatus", "noRefunds"],
  });
});

test("headings in two rows are read from the one that names customer and date", () => {
  const { headingRow, columns } = recognise(
    table("Auftrag;;Kunde;Wert\nNummer;Datum;Name;EUR\n4711;2025-01-13;Anna;10,00"),
  );
  expect(headingRow).toBe(1);
  expect(columns).toMatchObject({
    date: { index: 1 },
    name: { index: 2 },
    amount: { index: 3, heading: "EUR" },
  });
});

test("of several status columns the order's own is read", () => {
  const of = (headings: string) =>
    recognise(table(`Kunde;Datum;${headings}\nA;2025-01-13;bezahlt;versendet`)).columns.status;
  expect(of("payment_status;cStatus")?.heading).toBe("cStatus");
  expect(of("Zahlungsstatus;Bestell-Status")?.heading).toBe("Bestell-Status");
  expect(of("Zahlungsstatus;Versandart")?.heading).toBe("Zahlungsstatus");
});

test("of two columns that may say the same the one that is filled is read", () => {
  const { columns } = recognise(
    table("Kundennr;Kunde;Datum;Betrag\n;Anna;2025-01-13;10,00\n;Ben;2025-01-14;20,00"),
  );
  expect(columns.customerId?.heading).toBe("Kunde");
  const etsy = fixture("etsy-orders.csv").rows.map((cells, row) =>
    cells.map((cell, i) => (i === 2 && row > 0 ? "" : cell)),
  );
  expect(recognise({ name: "t", rows: etsy }).columns.customerId?.heading).toBe("Buyer");
});

test("the last order of each customer is no list of orders", () => {
  const csv = "Kunde;Anzahl;Umsatz;Letzte Bestellung\nA;3;100,00;2025-01-03\nB;1;20,00;2025-02-04";
  expect(recognise(table(csv)).columns.date).toBeUndefined();
  expect(recognise(table(csv.replace("Letzte Bestellung", "Last order date"))).columns.date).toBe(
    undefined,
  );
  expect(recognise(table(csv.replace("Letzte Bestellung", "Bestellt"))).columns.date?.index).toBe(
    3,
  );
});
