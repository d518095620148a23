import gammaln from "@stdlib/math-base-special-gammaln";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digamma,
  gammaLower,
  gammaUpper,
  incompleteBeta,
  logBeta,
  logFactorial,
  logGamma,
  trigamma,
} from "../../src/core/special-functions";

const shape = fc.double({ min: 0.01, max: 500, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("log-gamma", () => {
  it("agrees with an independent implementation (@stdlib, after FreeBSD's lgamma)", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e15, noNaN: true }), (x) => {
        const reference = gammaln(x);
        expect(Math.abs(logGamma(x) - reference)).toBeLessThanOrEqual(
          1e-14 * Math.max(1, Math.abs(reference)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("is ln √π at one half, 0 at 1 and 2", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
  });
});

describe("log-factorial and log-beta", () => {
  it("are whole-number factorials", () => {
    expect(Math.exp(logFactorial(0))).toBe(1);
    expect(Math.exp(logFactorial(10))).toBeCloseTo(3_628_800, 5);
    expect(Math.exp(logBeta(3, 4))).toBeCloseTo((2 * 6) / 720, 14); // Γ(3)Γ(4)/Γ(7)
  });
});

describe("incomplete gamma functions", () => {
  it("have closed forms for shapes 1 and 2", () => {
    for (const x of [0.01, 0.5, 1, 3, 10, 40]) {
      expect(gammaUpper(1, x)).toBeCloseTo(Math.exp(-x), 14);
      expect(gammaUpper(2, x)).toBeCloseTo((1 + x) * Math.exp(-x), 14);
    }
  });

  it("keep their digits in the far tail: Q(1, 700) = e^-700", () => {
    expect(gammaUpper(1, 700) / Math.exp(-700)).toBeCloseTo(1, 10);
  });

  it("are a Poisson sum for whole shapes: Q(a, x) = P(count < a)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        (a, x) => {
          let term = Math.exp(-x);
          let sum = 0;
          for (let k = 0; k < a; k++) {
            sum += term;
            term *= x / (k + 1);
          }
          expect(gammaUpper(a, x)).toBeCloseTo(sum, 12);
        },
      ),
    );
  });

  it("add up to 1 and rise with x", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0, max: 800, noNaN: true }), (a, x) => {
        expect(gammaLower(a, x) + gammaUpper(a, x)).toBeCloseTo(1, 12);
        expect(gammaLower(a, x * 1.01 + 0.01)).toBeGreaterThanOrEqual(gammaLower(a, x));
      }),
    );
  });

  it("know the ends", () => {
    expect(gammaLower(3, 0)).toBe(0);
    expect(gammaUpper(3, 0)).toBe(1);
  });
});

describe("incomplete beta function", () => {
  it("is a binomial sum for whole parameters: I_x(k, n - k + 1) = P(at least k of n)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        share,
        (n, j, x) => {
          const k = Math.min(j, n);
          let sum = 0;
          for (let i = k; i <= n; i++) {
            const choose = logFactorial(n) - logFactorial(i) - logFactorial(n - i);
            sum += Math.exp(choose + i * Math.log(x) + (n - i) * Math.log(1 - x));
          }
          expect(incompleteBeta(k, n - k + 1, x)).toBeCloseTo(sum, 12);
        },
      ),
    );
  });

  it("is the arcsine law for a = b = ½", () => {
    for (const x of [0.001, 0.1, 0.5, 0.9])
      expect(incompleteBeta(0.5, 0.5, x)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 14);
  });

  it("turns over: I_x(a, b) = 1 - I_1-x(b, a)", () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(incompleteBeta(a, b, x)).toBeCloseTo(1 - incompleteBeta(b, a, 1 - x), 11);
      }),
    );
  });

  it("knows the ends", () => {
    expect(incompleteBeta(2, 3, 0)).toBe(0);
    expect(incompleteBeta(2, 3, 1)).toBe(1);
  });
});

describe("derivatives of log-gamma", () => {
  it("have their known values, DLMF 5.4", () => {
    const euler = 0.5772156649015329;
    expect(digamma(1)).toBeCloseTo(-euler, 13);
    expect(digamma(0.5)).toBeCloseTo(-euler - 2 * Math.LN2, 13);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 13);
    expect(trigamma(0.5)).toBeCloseTo(Math.PI ** 2 / 2, 12);
  });

  it("follow ψ(x + 1) = ψ(x) + 1/x, and its derivative", () => {
    for (const x of [1e-3, 0.3, 2.7, 14.9, 15, 300, 1e6]) {
      expect((digamma(x + 1) - digamma(x)) * x).toBeCloseTo(1, 6);
      expect((trigamma(x) - trigamma(x + 1)) * x * x).toBeCloseTo(1, 3);
    }
  });
});
