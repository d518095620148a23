import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../src/core/day";
import {
  type OrdersReading,
  type Recognition,
  readOrders,
  recognise,
  type Table,
} from "../../src/intake/index";
import { anyMutation, mutated } from "./mutations";
import { fixture, german, lawsBroken, table } from "./tables";

const plain = table(`Kunde;Bestelldatum;Betrag;Bemerkung
Erika Muster;2025-01-13;39,90 €;
Max Muster;2025-01-14;1.079,80 €;Geschenk
Erika Muster;2025-02-20;12,00 €;
Anna Muster;2025-03-21;7,50 €;
Max Muster;2025-05-06;-7,50 €;zurück
Erika Muster;2025-11-12;60,00 €;`);

const numbered =
  table(`Rechnungsnummer,Kundennummer,E-Mail,Rechnungsdatum,Gesamtbetrag,Währung,Status
R1,K1,erika@example.org,2025-01-13,39.90,EUR,bezahlt
R2,K2,max@example.org,2025-01-14,1079.80,EUR,bezahlt
R3,K1,erika@example.org,2025-02-20,12.00,EUR,storniert
R4,K3,anna@example.org,2025-03-21,7.50,EUR,offen
R5,K1,erika@example.org,2025-11-12,60.00,EUR,bezahlt`);

/** Every known file from which a ledger comes. */
const fixtures = readdirSync(new URL("./fixtures", import.meta.url))
  .map((file) => [file, fixture(file)] as const)
  .filter(([, of]) => read(of).reading.orders > 0);

const tables: Record<string, Table> = { plain, numbered, ...Object.fromEntries(fixtures) };

function read(table: Table) {
  const recognition = recognise(table);
  return { recognition, reading: readOrders(table, recognition, {}, german) };
}

/** `customer day amount` of every ledger row: customers by number, for another key may name the same people. */
const figures = ({ ledger: { customer, day, amount } }: OrdersReading) =>
  [...customer].map((number, i) => `${number} ${isoDay(day[i] as number)} ${amount?.[i]}`);

/** All a user is told about a reading, apart from the figures themselves. */
function told({ recognition, reading }: { recognition: Recognition; reading: OrdersReading }) {
  const { account, questions, findings, identity } = reading;
  return new Set([
    ...questions.map(({ code, subject, chosen }) => `${code} ${subject} ${chosen}`),
    ...findings.map(({ code, count }) => `${code} ${count}`),
    ...recognition.cannot,
    ...account.lines
      .filter(({ use }) => use === "excluded" || use === "inDoubt")
      .map(({ reason, rows }) => `${reason} ${rows}`),
    ...Object.entries(identity.matched).map(([kind, orders]) => `${kind} ${orders}`),
  ]);
}

describe.each(Object.keys(tables))("%s", (name) => {
  const original = tables[name] as Table;
  const before = read(original);
  const headings = (original.rows[0] ?? []).map(String);
  const date = before.recognition.columns.date?.index ?? -1;
  const mutation = anyMutation(headings, original.rows.length - 1, date);

  test("every row stays accounted for, and nothing that matters goes unnoticed", () => {
    fc.assert(
      fc.property(mutation, (change) => {
        const table = mutated(original, change);
        const after = read(table);
        expect(lawsBroken(after.reading, table.rows.length)).toEqual([]);
        const ledger = figures(after.reading);
        if (change.effect === "none") {
          expect(ledger).toEqual(figures(before.reading));
          expect(after.recognition.source).toBe(before.recognition.source);
        } else if (
          change.effect === "told" &&
          JSON.stringify(ledger) !== JSON.stringify(figures(before.reading))
        ) {
          const known = told(before);
          const news = [...told(after)].filter((line) => !known.has(line));
          expect(news, `${change.name} goes unnoticed: ${ledger}`).not.toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("mutations on top of each other break no account", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 2, maxLength: 6 }), (changes) => {
        const table = changes.reduce(mutated, original);
        expect(lawsBroken(read(table).reading, table.rows.length)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
