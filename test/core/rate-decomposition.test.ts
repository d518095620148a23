import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean, standardDeviation } from "../../src/core/mean";
import { randomNumbers } from "../../src/core/random";
import { decomposeRate, decompositionErrors } from "../../src/core/rate-decomposition";
import { problemOf } from "./problem-of";

it("splits a change by hand: 60 % · 100, 20 % · 100 before; 60 % · 50, 30 % · 150 after", () => {
  const { segments, all } = decomposeRate(
    Object.freeze([
      { nBefore: 100, kBefore: 60, nAfter: 50, kAfter: 30 },
      { nBefore: 100, kBefore: 20, nAfter: 150, kAfter: 45 },
    ]),
  );
  expect(segments[0]?.mix).toBeCloseTo(-0.25 * 0.6, 14);
  expect(segments[0]?.rate).toBe(0);
  expect(segments[1]?.mix).toBeCloseTo(0.25 * 0.25, 14);
  expect(segments[1]?.rate).toBeCloseTo(0.1 * 0.625, 14);
  expect(all.total).toBeCloseTo(75 / 200 - 80 / 200, 14);
});

const period = fc
  .integer({ min: 0, max: 5000 })
  .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
const segments = fc.array(
  fc.tuple(period, period).map(([[nBefore, kBefore], [nAfter, kAfter]]) => ({
    nBefore,
    kBefore,
    nAfter,
    kAfter,
  })),
  { minLength: 1, maxLength: 20 },
);
const total = <T>(rows: readonly T[], of: (row: T) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

it("adds up to the change to 1e-12, by row and by column, also with empty segments", () => {
  fc.assert(
    fc.property(segments, (rows) => {
      const before = total(rows, (row) => row.nBefore);
      const after = total(rows, (row) => row.nAfter);
      fc.pre(before > 0 && after > 0);
      const change =
        total(rows, (row) => row.kAfter) / after - total(rows, (row) => row.kBefore) / before;
      const { segments: parts, all } = decomposeRate(rows);
      expect(Math.abs(all.total - change)).toBeLessThan(1e-12);
      expect(Math.abs(all.mix + all.rate - change)).toBeLessThan(1e-12);
      expect(Math.abs(total(parts, (part) => part.total) - change)).toBeLessThan(1e-12);
      for (const { mix, rate, total: both } of parts) expect(both).toBe(mix + rate);
    }),
  );
});

it("turns its signs when before and after change places", () => {
  fc.assert(
    fc.property(segments, (rows) => {
      fc.pre(total(rows, (row) => row.nBefore) > 0 && total(rows, (row) => row.nAfter) > 0);
      const back = rows.map((row) => ({
        nBefore: row.nAfter,
        kBefore: row.kAfter,
        nAfter: row.nBefore,
        kAfter: row.kBefore,
      }));
      const there = decomposeRate(rows).all;
      expect(decomposeRate(back).all.mix).toBeCloseTo(-there.mix, 12);
      expect(decomposeRate(back).all.rate).toBeCloseTo(-there.rate, 12);
    }),
  );
});

it("calls it all mix where a segment is new", () => {
  const { segments: parts } = decomposeRate([
    { nBefore: 100, kBefore: 50, nAfter: 100, kAfter: 50 },
    { nBefore: 0, kBefore: 0, nAfter: 100, kAfter: 90 },
  ]);
  expect(parts[1]).toEqual({ mix: 0.45, rate: 0, total: 0.45 });
});

it("refuses what is no rate", () => {
  const row = { nBefore: 10, kBefore: 5, nAfter: 10, kAfter: 5 };
  expect(problemOf(() => decomposeRate([]))).toBe("notPositive n_before");
  expect(problemOf(() => decomposeRate([{ ...row, nAfter: 0, kAfter: 0 }]))).toBe(
    "notPositive n_after",
  );
  expect(problemOf(() => decomposeRate([{ ...row, kBefore: 11 }]))).toBe("aboveOther k_before");
  expect(problemOf(() => decomposeRate([{ ...row, kAfter: -1 }]))).toBe("negative k_after");
});

describe("the errors of its sums", () => {
  const truth = [
    { shareBefore: 0.5, rateBefore: 0.55, shareAfter: 0.3, rateAfter: 0.65 },
    { shareBefore: 0.3, rateBefore: 0.8, shareAfter: 0.4, rateAfter: 0.75 },
    { shareBefore: 0.2, rateBefore: 0.95, shareAfter: 0.3, rateAfter: 0.9 },
  ];

  it("are the spread of the sums when customers are drawn again and again", () => {
    const random = randomNumbers(11);
    const draw = (customers: number, when: "Before" | "After") => {
      const counts = truth.map(() => ({ n: 0, k: 0 }));
      for (let c = 0; c < customers; c++) {
        let at = random();
        const s = truth.findIndex((segment) => {
          at -= segment[`share${when}`];
          return at < 0;
        });
        const count = counts[s] as { n: number; k: number };
        count.n++;
        if (random() < (truth[s]?.[`rate${when}`] ?? 0)) count.k++;
      }
      return counts;
    };
    const draws = Array.from({ length: 1500 }, () => {
      const [before, after] = [draw(120, "Before"), draw(160, "After")];
      const rows = before.map(({ n, k }, s) => ({
        nBefore: n,
        kBefore: k,
        nAfter: after[s]?.n ?? 0,
        kAfter: after[s]?.k ?? 0,
      }));
      return { all: decomposeRate(rows).all, errors: decompositionErrors(rows) };
    });
    for (const part of ["mix", "rate"] as const) {
      const spread = standardDeviation(draws.map(({ all }) => all[part]));
      const said = mean(draws.map(({ errors }) => errors[part]));
      expect(said / spread).toBeGreaterThan(0.93);
      expect(said / spread).toBeLessThan(1.07);
    }
  });

  it("are numbers for any counts, and turn with before and after", () => {
    fc.assert(
      fc.property(segments, (rows) => {
        fc.pre(total(rows, (row) => row.nBefore) > 0 && total(rows, (row) => row.nAfter) > 0);
        const errors = decompositionErrors(rows);
        expect(errors.mix).toBeGreaterThanOrEqual(0);
        expect(errors.rate).toBeGreaterThanOrEqual(0);
        const back = decompositionErrors(
          rows.map(({ nBefore, kBefore, nAfter, kAfter }) => ({
            nBefore: nAfter,
            kBefore: kAfter,
            nAfter: nBefore,
            kAfter: kBefore,
          })),
        );
        expect(back.mix).toBeCloseTo(errors.mix, 10);
        expect(back.rate).toBeCloseTo(errors.rate, 10);
      }),
    );
  });
});
