import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type OrdersReading,
  type Recognition,
  readOrders,
  recognise,
  type Table,
} from "../../src/intake/index";
import { anyMutation, mutated } from "./mutations";
import { fixture, german, lawsBroken, shown, table } from "./tables";

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

const tables: Record<string, Table> = {
  plain,
  numbered,
  shopify: fixture("shopify.csv"),
  stripe: fixture("stripe-old.csv"),
  woocommerce: fixture("woocommerce-export.csv"),
  amazon: fixture("amazon-order-report.csv"),
  square: fixture("square.csv"),
  ebay: fixture("ebay-orders-de.csv"),
  invoices: fixture("invoice-positions.csv"),
};

const read = (table: Table) => {
  const recognition = recognise(table);
  return { recognition, reading: readOrders(table, recognition, {}, german) };
};

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
        const ledger = shown(after.reading);
        if (change.harmless) {
          expect(ledger).toEqual(shown(before.reading));
          expect(after.recognition.source).toBe(before.recognition.source);
        } else if (JSON.stringify(ledger) !== JSON.stringify(shown(before.reading))) {
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
