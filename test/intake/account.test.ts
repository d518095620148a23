import fc from "fast-check";
import { expect, test } from "vitest";
import { accountOf, codeOf, reasons } from "../../src/intake/account";
import { centsOf } from "./tables";

test("lines, rows and sums are those of the rows, by currency", () => {
  const codes = Uint8Array.of(codeOf.heading, codeOf.order, codeOf.cancelled, codeOf.order);
  const amount = Float64Array.of(Number.NaN, 0.1, 5, 0.2);
  const account = accountOf(codes, amount, Int16Array.of(-1, 0, 1, 0), ["EUR", "CHF"]);
  expect(account.rows).toBe(4);
  expect(account.lines.map(({ use, reason, rows, cents }) => [use, reason, rows, cents])).toEqual([
    ["used", "order", 2, { EUR: 30 }],
    ["excluded", "cancelled", 1, { CHF: 500 }],
    ["layout", "heading", 1, {}],
  ]);
  expect(account.rowsOf("order")).toEqual([1, 3]);
  expect(account.reasonOf(2)).toBe("cancelled");
  expect(account.lines[0]?.text.de).toBe("gezählte Bestellung");
});

test("adds up exactly, whatever the order of the rows", () => {
  const row = fc.record({
    code: fc.integer({ min: 1, max: reasons.length }),
    cents: fc.integer({ min: -1e9, max: 1e9 }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const read = (all: typeof rows) =>
        accountOf(
          Uint8Array.from(all, ({ code }) => code),
          Float64Array.from(all, ({ cents }) => cents / 100),
        );
      const account = read(rows);
      expect(account.lines.reduce((sum, line) => sum + line.rows, 0)).toBe(rows.length);
      expect(centsOf(account)).toBe(rows.reduce((sum, { cents }) => sum + cents, 0));
      expect(read([...rows].reverse()).lines).toEqual(account.lines);
    }),
  );
});
