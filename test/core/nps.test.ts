import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNps, netPromoterScore, npsDetail } from "../../src/core/nps";
import { problemOf } from "./problem-of";

const repeat = (score: number, times: number) => new Array<number>(times).fill(score);
const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 });

describe("net promoter score", () => {
  it("counts 9 and 10 as promoters and 0 to 6 as detractors", () => {
    const answers = Object.freeze([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(netPromoterScore(answers)).toBeCloseTo((100 * (2 - 7)) / 11, 13);
    expect(npsDetail(answers)).toMatchObject({ n: 11, promoters: 2, passives: 2, detractors: 7 });
  });

  it("has the adjusted interval: 3 promoters are (3.75 - 0.75)/6 = 50, give or take 56.6, cut at 100", () => {
    const { nps, low, high, margin } = npsDetail([9, 10, 10]);
    const half = 100 * 1.959_963_984_540_054 * Math.sqrt((0.75 - 0.25) / 6);
    expect(nps).toBe(100);
    expect(low).toBeCloseTo(50 - half, 10);
    expect(high).toBe(100);
    expect(margin).toBeCloseTo(half, 10);
  });

  it("approaches the plain Wald interval: n = 324, shares ½ ⅓ ⅙, variance 5/9", () => {
    const answers = [...repeat(10, 162), ...repeat(7, 108), ...repeat(3, 54)];
    const { nps, low, high } = npsDetail(answers);
    const half = 196 * Math.sqrt(5 / 9 / 324);
    expect(nps).toBeCloseTo(100 / 3, 12);
    expect(Math.abs(low - (nps - half))).toBeLessThan(0.5);
    expect(Math.abs(high - (nps + half))).toBeLessThan(0.5);
  });

  it("turns its sign when promoters and detractors change places", () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const turned = answers.map((score) => (score >= 9 ? 0 : score <= 6 ? 10 : score));
        const one = npsDetail(Object.freeze(answers));
        const other = npsDetail(turned);
        expect(other.nps).toBeCloseTo(-one.nps, 12);
        expect(other.low).toBeCloseTo(-one.high, 11);
        expect(other.margin).toBeCloseTo(one.margin, 11);
      }),
    );
  });

  it("narrows with more answers", () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const many = [...answers, ...answers, ...answers, ...answers];
        expect(npsDetail(many).margin).toBeLessThan(npsDetail(answers).margin);
      }),
    );
  });

  it("refuses what is no answer", () => {
    expect(problemOf(() => netPromoterScore([]))).toBe("empty scores");
    expect(problemOf(() => netPromoterScore([11]))).toBe("outOfRange scores");
    expect(problemOf(() => netPromoterScore([9, -1]))).toBe("outOfRange scores");
    expect(problemOf(() => netPromoterScore([8.5]))).toBe("notWhole scores");
    expect(problemOf(() => npsDetail([9], 1))).toBe("outOfRange confidence");
  });
});

describe("comparing two scores", () => {
  it("follows the adjusted scores by hand", () => {
    // before: 50 promoters, 25 detractors of 100; after: 60 and 15 of 100
    const before = [...repeat(9, 50), ...repeat(8, 25), ...repeat(0, 25)];
    const after = [...repeat(9, 60), ...repeat(8, 25), ...repeat(0, 15)];
    const centre = 20 / 103; // (60.75 - 15.75)/103 - (50.75 - 25.75)/103
    const variance = (76.5 / 103 - (25 / 103) ** 2) / 103 + (76.5 / 103 - (45 / 103) ** 2) / 103;
    const half = 1.959_963_984_540_054 * Math.sqrt(variance);
    const { value, low, high, p } = compareNps(before, after);
    expect(value).toBeCloseTo(20, 12);
    expect(low).toBeCloseTo(100 * (centre - half), 10);
    expect(high).toBeCloseTo(100 * (centre + half), 10);
    expect(p < 0.05).toBe(low > 0);
  });

  it("finds p = 1 between equal samples and the opposite in opposite order", () => {
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        expect(compareNps(one, one).p).toBe(1);
        const there = compareNps(one, other);
        const back = compareNps(other, one);
        expect(back.value).toBeCloseTo(-there.value, 11);
        expect(back.low).toBeCloseTo(-there.high, 11);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
  });

  it("says which sample is at fault", () => {
    expect(problemOf(() => compareNps([], [9]))).toBe("empty scores_before");
    expect(problemOf(() => compareNps([9], [12]))).toBe("outOfRange scores_after");
  });
});
