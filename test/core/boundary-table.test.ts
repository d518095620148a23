import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryTable } from "../../src/core/boundary-table";

test("gives the first boundary on or after each day", () => {
  const boundaries = fc
    .uniqueArray(fc.integer({ min: -20, max: 60 }), { maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b));
  fc.assert(
    fc.property(boundaries, (days) => {
      const table = boundaryTable(days, 0, 40);
      expect(table).toHaveLength(41);
      table.forEach((place, day) => {
        const found = days.findIndex((boundary) => boundary >= day);
        expect(place).toBe(found < 0 ? days.length : found);
      });
    }),
  );
});
