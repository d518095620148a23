import fc from "fast-check";
import { expect, test } from "vitest";
import { kaplanMeier } from "../../src/core/kaplan-meier";
import { addWait, sortedFromCounts, waitCounts, waitCurve } from "../../src/core/wait-counts";

const waits = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.boolean()), { maxLength: 40 });

test("counted waits give the curve of the waits themselves", () => {
  fc.assert(
    fc.property(waits, (list) => {
      const counts = waitCounts(30);
      for (const [days, hasEnded] of list) addWait(counts, days, hasEnded);
      const events = list.map(([, hasEnded]) => (hasEnded ? 1 : 0));
      expect(waitCurve(counts)).toEqual(
        kaplanMeier(
          list.map(([days]) => days),
          events,
        ),
      );
      const ended = list.filter(([, hasEnded]) => hasEnded).map(([days]) => days);
      expect([...sortedFromCounts(counts.ended)]).toEqual(ended.sort((a, b) => a - b));
    }),
  );
});
