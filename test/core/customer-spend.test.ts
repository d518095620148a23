import fc from "fast-check";
import { expect, test } from "vitest";
import { centsByCustomer } from "../../src/core/customer-spend";
import { centsOf, customersOf, ledgerOf, paidLog } from "./small-log";

test("adds up what each customer spent, on the days that count", () => {
  fc.assert(
    fc.property(paidLog, fc.integer({ min: 19_700, max: 19_900 }), (rows, since) => {
      const { customers, customer, day, amount } = ledgerOf(rows);
      const columns = { customers: customers.length, customer, amount: amount as Float64Array };
      const all = customersOf(rows).map((who) => centsOf(rows, who, () => true));
      expect(Array.from(centsByCustomer(columns))).toEqual(all);
      const recent = customersOf(rows).map((who) => centsOf(rows, who, (d) => d >= since));
      const found = centsByCustomer(columns, (row) => (day[row] as number) >= since);
      expect(Array.from(found)).toEqual(recent);
    }),
  );
});
