import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Agreed,
  agreedOn,
  readOrders,
  recall,
  recognise,
  type Table,
} from "../../src/intake/index";
import { fixture, german, shown, table } from "./tables";

const none = new Set<never>();

function agreed(of: Table): Agreed {
  const recognition = recognise(of);
  return agreedOn(of, recognition, recognition.columns);
}

const again = (now: Table, before: Agreed) => recall(now, recognise(now), before, none);

const renamed = (of: Table, from: string, to: string): Table => ({
  ...of,
  rows: of.rows.map((cells, i) =>
    i === 0 ? cells.map((one) => (one === from ? to : one)) : cells,
  ),
});

const own = table(`Kunde;Datum;Umsatz;Notiz
Erika;2026-01-13;10,00;x
Max;2026-01-14;20,00;y`);

test("a sheet that has not changed is read as before", () => {
  const recognition = recognise(own);
  expect(again(own, agreed(own))).toEqual({ recognition, renamed: [], gone: [] });
});

test("a heading keeps its role where another column would now be taken for it", () => {
  const now = table(`Bestelldatum;Betrag;Kunde;Datum;Umsatz;Notiz
2020-01-01;1,00;Erika;2026-01-13;10,00;x
2020-01-01;1,00;Max;2026-01-14;20,00;y`);
  expect(recognise(now).columns.date?.heading).toBe("Bestelldatum");
  const { recognition, gone } = again(now, agreed(own));
  expect(gone).toEqual([]);
  expect(shown(readOrders(now, recognition, {}, german))).toEqual([
    "Erika 2026-01-13 10",
    "Max 2026-01-14 20",
  ]);
});

test("a column that comes back under a new name that says the same is followed", () => {
  const now = renamed(own, "Umsatz", "Gesamtbetrag");
  const { recognition, renamed: followed, gone } = again(now, agreed(own));
  expect(followed).toEqual([{ from: "Umsatz", to: "Gesamtbetrag" }]);
  expect(gone).toEqual([]);
  expect(recognition.columns.amount?.heading).toBe("Gesamtbetrag");
});

test("one that comes back under any other name is asked for, by what it holds", () => {
  const shop = fixture("shopify.csv");
  const { recognition, gone } = again(renamed(shop, "Created at", "Angelegt"), agreed(shop));
  expect(gone).toEqual([{ role: "date", heading: "Created at", likely: "Angelegt" }]);
  expect(recognition.columns.date).toBeUndefined();
});

const without = (of: Table, heading: string): Table => {
  const index = (of.rows[0] ?? []).indexOf(heading);
  return { ...of, rows: of.rows.map((cells) => cells.filter((_, i) => i !== index)) };
};

test("a column that was there before under its own name is never taken for another", () => {
  const both = table(`Kunde;Datum;Betrag;Netto
Erika;2026-01-13;11,90;10,00
Max;2026-01-14;23,80;20,00`);
  const now = without(both, "Betrag");
  expect(recognise(now).columns.amount?.heading).toBe("Netto");
  expect(again(now, agreed(both))).toMatchObject({
    recognition: { columns: { customerId: {}, date: {} } },
    gone: [{ role: "amount", heading: "Betrag", likely: null }],
  });
});

test("a column that no figure hangs on may go without a word", () => {
  const shop = fixture("shopify.csv");
  expect(again(without(shop, "Lineitem name"), agreed(shop)).gone).toEqual([]);
});

test("what the user decided since is not asked for", () => {
  const now = renamed(own, "Datum", "Wann");
  expect(again(now, agreed(own)).recognition.columns.date?.heading).toBe("Wann"); // the only days
  const shop = fixture("shopify.csv");
  const gone = renamed(shop, "Total", "Alles");
  expect(again(gone, agreed(shop)).gone.map(({ role }) => role)).toEqual(["amount"]);
  expect(recall(gone, recognise(gone), agreed(shop), new Set(["amount"] as const)).gone).toEqual(
    [],
  );
});

test("another table in the same sheet is recognised as what it is", () => {
  const now = fixture("google-forms-de.csv");
  expect(again(now, agreed(own))).toEqual({ recognition: recognise(now), renamed: [], gone: [] });
});

test.each(["shopify.csv", "stripe-old.csv", "woocommerce-export.csv", "square.csv"])(
  "%s with columns shuffled, renamed or missing gives the same figures, or asks",
  (file) => {
    const shop = fixture(file);
    const before = agreed(shop);
    const figures = shown(readOrders(shop, recognise(shop), {}, german));
    const width = (shop.rows[0] ?? []).length;
    const column = fc.nat({ max: width - 1 });
    const change = fc.record({
      order: fc.shuffledSubarray([...Array(width).keys()], { minLength: width }),
      renamed: column,
      missing: fc.option(column),
    });
    fc.assert(
      fc.property(change, ({ order, renamed: at, missing }) => {
        const rows = shop.rows.map((cells, row) =>
          order.filter((i) => i !== missing).map((i) => (row === 0 && i === at ? "Xyz" : cells[i])),
        );
        const now: Table = { name: file, rows };
        const { recognition, gone } = again(now, before);
        if (gone.length > 0) return;
        expect(shown(readOrders(now, recognition, {}, german))).toEqual(figures);
      }),
      { numRuns: 150 },
    );
  },
);
