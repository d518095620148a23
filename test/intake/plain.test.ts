import { expect, test } from "vitest";
import { readOrders, recognise } from "../../src/intake/index";
import { counts, german, lawsBroken, shown, table } from "./tables";

const read = (csv: string, decisions = {}) => {
  const rows = table(csv);
  const result = readOrders(rows, recognise(rows), decisions, german);
  expect(lawsBroken(result, rows.rows.length)).toEqual([]);
  return result;
};

// Shape of the CDNOW sample (Fader & Hardie): two customers of it.
const cdnow = `customer_id,date,cds,amount
1,1997-01-01,2,29.33
1,1997-01-18,2,29.73
1,1997-08-02,1,14.96
2,1997-01-01,3,63.34
2,1997-01-13,1,11.77
`;

test("reads a log with English headings", () => {
  expect(shown(read(cdnow))).toEqual([
    "1 1997-01-01 29.33",
    "1 1997-01-18 29.73",
    "1 1997-08-02 14.96",
    "2 1997-01-01 63.34",
    "2 1997-01-13 11.77",
  ]);
});

test("reads the same log without headings, and with days as eight digits", () => {
  const bare = cdnow.split("\n").slice(1).join("\n");
  expect(shown(read(bare))).toEqual(shown(read(cdnow)));
  expect(shown(read(bare.replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1$2$3")))).toEqual(shown(read(cdnow)));
});

test.each([
  "Kunde;Datum;Betrag",
  "Kundennummer;Bestelldatum;Umsatz",
  "Kunden-Nr.;Rechnungsdatum;Gesamtbetrag",
  "\ufeffKundenname;Datum der Bestellung;Betrag in EUR",
  "KÄUFER;Bestellt am;Summe",
  "E-Mail-Adresse;Kaufdatum;Bestellwert",
])("reads a German table headed %s", (headings) => {
  const csv = `${headings}
erika;31.12.2025;1.234,56 €
max;01.02.2026;12,00 €
`.replaceAll("erika", headings.startsWith("E-Mail") ? "e@example.org" : "erika");
  const result = read(
    csv.replaceAll("max;", headings.startsWith("E-Mail") ? "m@example.org;" : "max;"),
  );
  expect(shown(result).map((line) => line.slice(line.indexOf(" ")))).toEqual([
    " 2025-12-31 1234.56",
    " 2026-02-01 12",
  ]);
});

test("a date that can be read two ways is asked about and not counted until answered", () => {
  const csv = "Kunde;Datum;Betrag\nA;03/04/2025;5,00\nB;05/05/2025;7,00\n";
  const open = read(csv);
  expect(counts(open.account)).toEqual({ order: 1, dayOrder: 1, heading: 1 });
  expect(open.questions).toHaveLength(1);
  expect(open.questions[0]).toMatchObject({
    code: "dayOrder",
    example: "03/04/2025",
    rows: 1,
    chosen: null,
  });
  expect(shown(read(csv, { dayOrder: "dayFirst" }))[0]).toBe("A 2025-04-03 5");
  expect(shown(read(csv, { dayOrder: "monthFirst" }))[0]).toBe("A 2025-03-04 5");
});

test("a number that can be read two ways is asked about and not counted until answered", () => {
  const csv = "Kunde;Datum;Betrag\nA;2025-04-03;1.234\nB;2025-05-05;7\n";
  const open = read(csv);
  expect(counts(open.account)).toEqual({ order: 1, decimalMark: 1, heading: 1 });
  expect(open.questions[0]).toMatchObject({
    code: "decimalMark",
    example: "1.234",
    rows: 1,
    chosen: null,
  });
  expect(open.questions[0]?.options.map(({ effect }) => effect.cents)).toEqual([124100, 823.4]);
  expect(shown(read(csv, { decimalMark: "," }))[0]).toBe("A 2025-04-03 1234");
  expect(shown(read(csv, { decimalMark: "." }))[0]).toBe("A 2025-04-03 1.234");
});

test("the rest of the column settles what one cell leaves open", () => {
  const result = read("Kunde;Datum;Betrag\nA;03/04/2025;1.234\nB;25/05/2025;7,50\n");
  expect(shown(result)).toEqual(["A 2025-04-03 1234", "B 2025-05-25 7.5"]);
  expect(result.questions).toEqual([]);
});

test("asks for the column where nothing tells who the customer is", () => {
  const result = read("Bestellnr;Datum;Betrag\n1;2025-04-03;5,00\n2;2025-04-04;6,00\n");
  expect(result.questions[0]).toMatchObject({ code: "columnCustomer", rows: 2, chosen: null });
  expect(counts(result.account)).toEqual({ columns: 2, heading: 1 });
});

test("an apostrophe before digits, which kept a spreadsheet from reading them, is no part of them", () => {
  const result = read("Kunde;Datum;Betrag\n'0012;'2025-01-13;'12,50\n0012;2025-02-13;'-2,50\n");
  expect(shown(result)).toEqual(["0012 2025-01-13 12.5", "0012 2025-02-13 -2.5"]);
});
