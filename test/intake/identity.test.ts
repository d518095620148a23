import fc from "fast-check";
import { expect, test } from "vitest";
import { emailKey, isRelay } from "../../src/intake/email";
import { type Decisions, readOrders, recognise } from "../../src/intake/index";
import { idKey, isBrokenId, nameKey, phoneKey } from "../../src/intake/person-keys";
import { german, shown, table } from "./tables";

test.each([
  [" Erika@Example.ORG ", "erika@example.org"],
  ["erika+newsletter@example.org", "erika@example.org"],
  ["Erika Muster <erika@example.org>", "erika@example.org"],
  ["mailto:erika@example.org", "erika@example.org"],
  ["erika@googlemail.com", "erika@gmail.com"],
  ["MAILTO:Erika@example.org", "erika@example.org"],
  ["mu\u0308ller@example.org", "m\u00fcller@example.org"],
  ["er ika@example.org", "erika@example.org"],
  ["e.rika@example.org", "e.rika@example.org"],
  ["n/a", null],
  ["erika@localhost", null],
  ["erika@@example.org", null],
  ["", null],
])("the address %s is %s", (text, key) => {
  expect(emailKey(text)).toBe(key);
});

test("one spelling stays one spelling", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const key = emailKey(address);
      if (key !== null) expect(emailKey(key.toUpperCase())).toBe(key);
    }),
  );
});

test("knows addresses that marketplaces and phones make up", () => {
  expect(isRelay("abc@marketplace.amazon.de")).toBe(true);
  expect(isRelay("abc@privaterelay.appleid.com")).toBe(true);
  expect(isRelay("erika@amazon.de")).toBe(false);
});

test.each([
  ["Müller, Erika", "erika mueller"],
  ["erika  MÜLLER", "erika mueller"],
  ["MÃ¼ller, Erika", "erika mueller"],
  ["René Groß", "rene gross"],
  ["Gast", null],
  [" ", null],
])("the name %s is %s", (text, key) => {
  expect(nameKey(text)).toBe(key);
});

test("compares phone numbers by their digits, with the country where it is written", () => {
  expect(phoneKey("+49 (0)30 0000001")).toBe("+49300000001");
  expect(phoneKey("0049-30-0000001")).toBe("+49300000001");
  expect(phoneKey("030 0000001")).toBe("0300000001");
  expect(phoneKey("110")).toBe(null);
});

test("refuses rounded numbers and placeholders as keys, and takes off a leading apostrophe", () => {
  expect(isBrokenId("1.03006E+13")).toBe(true);
  expect(isBrokenId("1,03006E+13")).toBe(true);
  expect(isBrokenId(10_300_600_000_000)).toBe(true);
  expect(isBrokenId(4711)).toBe(false);
  expect(idKey("1.03006E+13")).toBe(null);
  expect(idKey("Gast")).toBe(null);
  expect(idKey("'00123")).toBe("00123");
  expect(idKey(123)).toBe("123");
  expect(idKey("Erika@Example.org")).toBe("erika@example.org");
});

const people = table(`Kundennummer;Name;PLZ;E-Mail;Telefon;Datum;Betrag
;Erika Muster;01067;erika@example.org;;2026-01-13;10,00
;Erika Muster;1067;erika@work.example.org;;2026-02-13;20,00
;Erika Muster;80331;;;2026-03-13;30,00
;Max Muster;10115;max@example.org;030 0000002;2026-01-14;40,00
;;;;030 0000002;2026-02-14;50,00
;;;;;2026-02-15;60,00`);

const read = (decisions: Decisions = {}) =>
  readOrders(people, recognise(people), decisions, german);

test("tells customers apart by the strongest key, and says which key recognised how many", () => {
  const { identity, ledger } = read();
  expect(ledger.customers).toEqual([
    "erika@example.org",
    "erika@work.example.org",
    "erika muster | 80331",
    "max@example.org",
    "0300000002",
  ]);
  expect(identity.matched).toEqual({ email: 3, namePostcode: 1, phone: 1 });
});

test("links who shares a key, shows the pairs, and gives both ledgers", () => {
  const { identity, ledgerBy, questions } = read();
  expect(identity.customers).toEqual({ strict: 5, linked: 3 });
  expect(identity.persons).toEqual([
    [1, 2],
    [4, 5],
  ]);
  expect(questions.map(({ code, chosen }) => [code, chosen])).toEqual([
    ["samePerson", "strict"],
    ["guests", "leaveOut"],
  ]);
  expect(shown({ ledger: ledgerBy("linked") })).toEqual([
    "erika@example.org 2026-01-13 10",
    "erika@example.org 2026-02-13 20",
    "erika muster | 80331 2026-03-13 30",
    "max@example.org 2026-01-14 40",
    "max@example.org 2026-02-14 50",
  ]);
  expect(read({ identity: "linked" }).ledger).toEqual(ledgerBy("linked"));
});

test("a phone number that half the town shares links nobody", () => {
  const rows = Array.from({ length: 8 }, (_, i) => `p${i}@example.org;030 0000000;2026-01-1${i};5`);
  const shop = table(["E-Mail;Telefon;Datum;Betrag", ...rows].join("\n"));
  expect(readOrders(shop, recognise(shop), {}, german).identity.customers).toEqual({
    strict: 8,
    linked: 8,
  });
});
