import { expect, test } from "vitest";
import { type Decisions, readOrders, recognise } from "../../src/intake/index";
import { counts, fixture, german, lawsBroken, shown, table } from "./tables";

const read = (csv: string, decisions: Decisions = {}) => {
  const rows = table(csv);
  const result = readOrders(rows, recognise(rows), decisions, german);
  expect(lawsBroken(result, rows.rows.length)).toEqual([]);
  return result;
};

const asked = (result: ReturnType<typeof read>) =>
  result.questions.map(({ code, subject, chosen }) => [code, subject, chosen]);

test("a repeated amount may be the order's or the row's: asks, and holds the order back", () => {
  const csv = `Bestellnummer;Kunde;Datum;Betrag
1;A;2026-01-13;10,00
1;A;2026-01-13;10,00 €
2;B;2026-01-14;30,00`;
  const open = read(csv);
  expect(counts(open.account)).toEqual({ order: 1, amountPer: 2, heading: 1 });
  expect(asked(open)).toEqual([["amountPer", "Betrag", null]]);
  expect(open.questions[0]?.options.map(({ effect }) => effect.cents)).toEqual([1000, 2000]);
  expect(shown(read(csv, { amountPer: "order" }))[0]).toBe("A 2026-01-13 10");
  expect(shown(read(csv, { amountPer: "item" }))[0]).toBe("A 2026-01-13 20");
});

test("different amounts in the rows of an order can only be the rows' own", () => {
  const result = read(`Bestellnummer;Kunde;Datum;Betrag
1;A;2026-01-13;10,00
1;A;2026-01-13;15,50
2;B;2026-01-14;30,00`);
  expect(shown(result)).toEqual(["A 2026-01-13 25.5", "B 2026-01-14 30"]);
  expect(counts(result.account)).toEqual({ order: 2, item: 1, heading: 1 });
  expect(result.questions).toEqual([]);
});

test("an order number of two customers is two orders", () => {
  const result = read(`Rechnungsnummer;Kunde;Datum;Betrag
1;A;2025-01-13;10,00
1;B;2026-01-13;10,00`);
  expect(shown(result)).toHaveLength(2);
  expect(result.findings.map(({ code, firstRow }) => [code, firstRow])).toEqual([
    ["orderIdReused", 2],
  ]);
});

test("asks about a status it does not know, and leaves such orders out until then", () => {
  const csv = `Kunde;Datum;Betrag;Status
A;2026-01-13;10,00;Bezahlt
B;2026-01-14;20,00;Kommissioniert
C;2026-01-15;30,00;Storniert`;
  const open = read(csv);
  expect(asked(open)).toEqual([["status", "kommissioniert", null]]);
  expect(counts(open.account)).toEqual({ order: 1, cancelled: 1, status: 1, heading: 1 });
  expect(shown(read(csv, { status: { kommissioniert: "counts" } }))).toHaveLength(2);
  const without = read(csv, { status: { kommissioniert: "excluded" } });
  expect(counts(without.account)).toEqual({ order: 1, cancelled: 1, unwanted: 1, heading: 1 });
});

test("a column with a word of its own in every row is no status", () => {
  const rows = Array.from(
    { length: 14 },
    (_, i) => `K${i};2026-01-1${i % 10};1,00;Notiz ${"x".repeat(i)}`,
  );
  const result = read(["Kunde;Datum;Betrag;Status", ...rows].join("\n"));
  expect(result.orders).toBe(14);
  expect(result.findings.map(({ code }) => code)).toEqual(["statusUnreadable"]);
});

const refunded = `Bestellnummer;Kunde;Datum;Betrag;Erstattung;Erstattet am
1;A;2026-01-13;100,00;;
2;B;2026-01-14;50,00;20,00;2026-02-01
3;C;2026-01-15;30,00;30,00;2026-02-02`;

test("books refunds on their own day where it is known", () => {
  expect(shown(read(refunded))).toEqual([
    "A 2026-01-13 100",
    "B 2026-02-01 -20",
    "B 2026-01-14 50",
    "C 2026-02-02 -30",
    "C 2026-01-15 30",
  ]);
});

test("or takes them off the order; then a full refund leaves none", () => {
  const result = read(refunded, { refunds: "order" });
  expect(shown(result)).toEqual(["A 2026-01-13 100", "B 2026-01-14 30"]);
  expect(counts(result.account)).toEqual({ order: 2, refunded: 1, heading: 1 });
  expect(result.deductions.refunds).toBe(2000);
});

test("a refund in a row of its own is booked on its day or netted against its order", () => {
  const csv = `Bestellnummer;Kunde;Datum;Betrag
1;A;2026-01-13;100,00
1;A;2026-02-13;-40,00`;
  expect(shown(read(csv))).toEqual(["A 2026-01-13 100", "A 2026-02-13 -40"]);
  const netted = read(csv, { refunds: "order" });
  expect(shown(netted)).toEqual(["A 2026-01-13 60"]);
  expect(counts(netted.account)).toEqual({ order: 1, netted: 1, heading: 1 });
});

const mixed = `Kunde;Datum;Betrag;Währung
A;2026-01-13;100,00;EUR
B;2026-01-14;50,00;CHF
A;2026-01-15;30,00;EUR
C;2026-01-16;7,00;`;

test("never adds currencies: counts the most frequent, and asks", () => {
  const result = read(mixed);
  expect(result.currency).toBe("EUR");
  expect(counts(result.account)).toEqual({
    order: 2,
    otherCurrency: 1,
    noCurrency: 1,
    heading: 1,
  });
  expect(result.account.lines.find(({ reason }) => reason === "otherCurrency")?.cents).toEqual({
    CHF: 5000,
  });
  expect(result.questions[0]).toMatchObject({ code: "currency", chosen: "EUR", rows: 1 });
  expect(shown(read(mixed, { currency: "CHF" }))).toEqual(["B 2026-01-14 50"]);
});

test("converts at the rate given", () => {
  const rows = table(mixed);
  const result = readOrders(rows, recognise(rows), { rates: { CHF: 1.0666 } }, german);
  expect(shown(result)[1]).toBe("B 2026-01-14 53.33");
  expect(result.questions[0]).toMatchObject({ code: "currency", chosen: "EUR", rows: 0 });
  expect(result.choices).toMatchObject([{ code: "rate", subject: "CHF", chosen: "1.0666" }]);
});

test("takes the columns the user points at, also where nothing was recognised", () => {
  const csv = "Wer;Wann;Wieviel\nA;gestern;5\nB;heute;6";
  const open = read(csv);
  expect(asked(open).map(([code]) => code)).toEqual(["columnDate", "columnCustomer"]);
  expect(open.questions[0]?.options.map(({ value }) => value)).toEqual(["Wer", "Wann", "Wieviel"]);
  const bare = table("x1;2026-01-13;5,50\nx2;2026-01-14;6,50");
  const recognition = recognise(bare);
  const result = readOrders(bare, recognition, { columns: { customerId: 0 } }, german);
  expect(shown(result)).toEqual(["x1 2026-01-13 5.5", "x2 2026-01-14 6.5"]);
});

test("a customer column of the user's choice goes before the source's own", () => {
  const shop = fixture("shopify.csv");
  const recognition = recognise(shop);
  const name = recognition.columns.name?.index ?? -1;
  const result = readOrders(
    shop,
    recognition,
    { columns: { customerId: name, email: null, phone: null, name: null } },
    german,
  );
  expect(result.ledger.customers).toEqual(["Erika Muster", "Max Muster", "Frei Muster"]);
});

test("multiplies unit prices by quantities where no row amount is given", () => {
  // Headings of the UCI data set "Online Retail".
  const result =
    read(`InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country
536365;85123A;Holder;6;12/13/2010 8:26;2.55;17850;United Kingdom
536365;71053;Lantern;6;12/13/2010 8:26;3.39;17850;United Kingdom
536366;22633;Warmer;2;12/14/2010 8:28;1.85;17850;United Kingdom`);
  expect(shown(result)).toEqual(["17850 2010-12-13 35.64", "17850 2010-12-14 3.7"]);
});

test("the user's word about a status goes before the usual meaning", () => {
  const csv =
    "Kunde;Datum;Betrag;Status\nA;2026-01-13;10,00;Ausstehend\nB;2026-01-14;20,00;bezahlt";
  expect(counts(read(csv).account)).toEqual({ order: 1, pending: 1, heading: 1 });
  expect(read(csv, { status: { ausstehend: "counts" } }).orders).toBe(2);
});

test("a refund or its date that can be read two ways holds its order back", () => {
  const csv = `Kunde;Datum;Betrag;Erstattung
A;2026-01-13;2000,00;1.234
B;2026-01-14;20,00;`;
  const open = read(csv);
  expect(asked(open)).toEqual([["decimalMark", "Erstattung", null]]);
  expect(counts(open.account)).toEqual({ order: 1, decimalMark: 1, heading: 1 });
  expect(shown(read(csv, { decimalMark: "," }))[0]).toBe("A 2026-01-13 766");
  const dated = `Kunde;Datum;Betrag;Erstattung;Erstattet am
A;2026-01-13;20,00;5,00;03/04/2026`;
  expect(asked(read(dated))).toEqual([["dayOrder", "Erstattet am", null]]);
  expect(shown(read(dated, { dayOrder: "dayFirst" }))[0]).toBe("A 2026-04-03 -5");
});

test("money from somebody by a kind of booking nobody knows is asked about; money from nobody is not", () => {
  const csv = `Datum,Uhrzeit,Zeitzone,Name,Typ,Status,Währung,Brutto,Entgelt,Netto,Absender E-Mail-Adresse,Empfänger E-Mail-Adresse,Transaktionscode,Guthaben
13.09.2026,10:00,CET,Erika,Zauberzahlung,Abgeschlossen,EUR,"24,90","0,00","24,90",erika@example.org,shop@example.com,1A,
13.09.2026,10:01,CET,,Zaubereinlage,Abgeschlossen,EUR,"50,00","0,00","50,00",,,2A,
14.09.2026,10:00,CET,Amt,Zauberzahlung,Abgeschlossen,EUR,"-9,00","0,00","-9,00",shop@example.com,amt@example.org,3A,
15.09.2026,10:00,CET,Max,Zahlung,Abgeschlossen,EUR,"5,00","0,00","5,00",max@example.org,shop@example.com,4A,`;
  const open = read(csv);
  expect(counts(open.account)).toEqual({ order: 1, status: 1, notASale: 2, heading: 1 });
  expect(asked(open)).toEqual([["status", "zauberzahlung", null]]);
  const counted = read(csv, { status: { zauberzahlung: "counts" } });
  expect(shown(counted)[0]).toBe("erika@example.org 2026-09-13 24.9");
  expect(asked(counted)).toEqual([["status", "zauberzahlung", "counts"]]);
  const left = read(csv, { status: { zauberzahlung: "excluded" } });
  expect(counts(left.account)).toEqual({ order: 1, notASale: 3, heading: 1 });
});
