import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csatBand, csatDetail } from "../../src/core/csat";
import { problemOf } from "./problem-of";

describe("customer satisfaction", () => {
  it("is the share of 4 and 5, with Wilson's interval and the mean", () => {
    const answers = Object.freeze([...new Array(15).fill(5), ...new Array(133).fill(2)]);
    const detail = csatDetail(answers);
    expect(detail).toMatchObject({ n: 148, satisfied: 15, share: 15 / 148 });
    expect(detail.low).toBeCloseTo(0.0624, 4); // Newcombe (1998), 15 of 148
    expect(detail.high).toBeCloseTo(0.1605, 4);
    expect(detail.mean).toBeCloseTo((15 * 5 + 133 * 2) / 148, 14);
  });

  it("takes another threshold, and falls as it rises", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), (answers) => {
        const shares = [1, 4, 8, 11].map((from) => csatDetail(answers, from).share);
        expect(shares[0]).toBe(1);
        expect(shares[3]).toBe(0);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });

  it("reads 90 % as good and more as excellent", () => {
    expect([0.91, 9 / 10, 0.7, 0.69].map(csatBand)).toEqual(["excellent", "good", "good", "low"]);
  });

  it("refuses what is no answer", () => {
    expect(problemOf(() => csatDetail([]))).toBe("empty scores");
    expect(problemOf(() => csatDetail([4], 4, 2))).toBe("outOfRange confidence");
  });
});
