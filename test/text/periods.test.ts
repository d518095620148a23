/** A period's name in either language leads back to the period. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { latestKind, latestPeriod, longPeriod, namedPeriod } from "../../src/text/periods";

const partsOf = { month: 12, quarter: 4, year: 1 };

test("a period is found by its name, whichever language gave it", () => {
  const period = fc
    .constantFrom("month" as const, "quarter" as const, "year" as const)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        year: fc.integer({ min: 1970, max: 2100 }),
        part: fc.integer({ min: 1, max: partsOf[kind] }),
      }),
    );
  fc.assert(
    fc.property(period, (one) => {
      for (const name of Object.values(longPeriod(one))) expect(namedPeriod(name)).toEqual(one);
    }),
  );
});

test("what names no period is none", () => {
  for (const text of ["", "2026-09", "5. Quartal 2026", "Quartal 2026", "Letzter Monat", "206"])
    expect(namedPeriod(text), text).toBeNull();
});

test("the words for the last period of a kind say the kind", () => {
  for (const [kind, words] of Object.entries(latestPeriod))
    for (const word of Object.values(words)) expect(latestKind(word)).toBe(kind);
  expect(latestKind("3. Quartal 2026")).toBeNull();
});
