import { expect, test } from "vitest";
import { type Cell, readOrders, recognise, type Table } from "../../src/intake/index";
import { isMojibake, repaired } from "../../src/intake/mojibake";
import { counts, german, lawsBroken, shown, table } from "./tables";

const read = (source: string | Cell[][]) => {
  const rows: Table = typeof source === "string" ? table(source) : { name: "t", rows: source };
  const result = readOrders(rows, recognise(rows), {}, german);
  expect(lawsBroken(result, rows.rows.length)).toEqual([]);
  return result;
};

const found = (source: string | Cell[][]) =>
  read(source).findings.map(({ code, column, count, firstRow }) => [code, column, count, firstRow]);

test("numbers that became dates", () => {
  const rows: Cell[][] = [
    ["Kunde", "Datum", "Betrag"],
    ["A", new Date("2026-01-13T00:00:00Z"), 12.5],
    ["B", new Date("2026-01-14T00:00:00Z"), new Date("2026-10-09T00:00:00Z")],
  ];
  expect(found(rows)).toEqual([["numbersAsDates", "Betrag", 1, 2]]);
  expect(counts(read(rows).account)).toEqual({ order: 1, amountUnreadable: 1, heading: 1 });
});

test("long numbers that were rounded recognise nobody", () => {
  const csv =
    "Kundennummer;Datum;Betrag\n1,03E+13;2026-01-13;5\n1,03E+13;2026-01-14;6\n7;2026-01-15;7";
  expect(found(csv)).toEqual([["brokenIds", "Kundennummer", 2, 1]]);
  expect(counts(read(csv).account)).toEqual({ order: 1, noCustomer: 2, heading: 1 });
});

test("postcodes without their zero", () => {
  expect(
    found("Name;PLZ;Datum\nErika;1067;2026-01-13\nMax;10115;2026-01-14\nAnna;80331;2026-01-15"),
  ).toEqual([["lostZeros", "PLZ", 1, 1]]);
});

test("UTF-8 read as Latin-1, in headings and names", () => {
  const csv = "KÃ¤ufer;Datum;Betrag\nJÃ¼rgen;2026-01-13;5\nAnna;2026-01-14;6";
  expect(found(csv)).toEqual([["mojibake", "KÃ¤ufer", 1, 1]]);
  expect(repaired("abzÃ¼gl. 5 â‚¬")).toBe("abzügl. 5 €");
  expect(isMojibake("Ärger über Öl, São Paulo, Ângela")).toBe(false);
});

test("cells with an error, headings again, a totals row", () => {
  const csv = `Kunde;Datum;Betrag
A;2026-01-13;5,00
B;2026-01-14;#BEZUG!
Kunde;Datum;Betrag
C;2026-01-15;6,00
Summe;;11,00`;
  expect(found(csv)).toEqual([
    ["repeatedHeadings", "", 1, 3],
    ["totalsRow", "", 1, 5],
    ["errorCells", "", 1, 2],
  ]);
  expect(counts(read(csv).account)).toEqual({ order: 2, errorCell: 1, total: 1, heading: 2 });
});

test("shifted, ragged and half-empty rows", () => {
  const csv = `Kunde;Datum;Betrag;Ort
A;2026-01-13;5,00;Berlin
Nord;A;2026-01-13;5,00;Berlin
B;;6,00;Bonn
C;2026-01-14;7,00`;
  expect(found(csv)).toEqual([
    ["raggedRows", "", 2, 2],
    ["shiftedRows", "", 1, 2],
    ["halfEmpty", "", 1, 3],
  ]);
});

test("identical rows without an order number are counted, and named", () => {
  const csv = "Kunde;Datum;Betrag\nA;2026-01-13;5\nA;2026-01-13;6\nA;2026-01-13;5\nA;2026-01-13;5";
  expect(found(csv)).toEqual([["identicalRows", "", 2, 3]]);
  expect(shown(read(csv))).toHaveLength(4);
});

test("more refunded than paid, and partly refunded without an amount", () => {
  expect(
    found(`Kunde;Datum;Betrag;Erstattung;Status
A;2026-01-13;5,00;9,00;bezahlt
B;2026-01-13;5,00;;teilweise erstattet`),
  ).toEqual([
    ["refundAmountMissing", "", 1, 2],
    ["refundAboveTotal", "", 1, 1],
  ]);
});

test("an order whose rows name different totals", () => {
  const headings =
    '"Order Number","Order Status","Order Date","Email (Billing)","Item #","Order Total Amount"';
  expect(
    found(`${headings}
1,completed,2026-01-13,a@example.org,1,10.00
1,completed,2026-01-13,a@example.org,2,12.00`),
  ).toEqual([["totalsDiffer", "Order Total Amount", 1, 1]]);
});
