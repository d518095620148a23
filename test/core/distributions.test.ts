import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaQuantile,
  chiSquaredUpper,
  gammaQuantile,
  normalCdf,
  normalQuantile,
  normalTwoSided,
  tTwoSided,
  twoSidedT,
  twoSidedZ,
} from "../../src/core/distributions";
import { gammaLower, incompleteBeta } from "../../src/core/special-functions";

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe("normal distribution", () => {
  it("has the quantiles printed with algorithm AS 241 (Wichura 1988, Applied Statistics 37, 477-484)", () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.674_489_750_196_081_7, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090_232_306_167_814, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262_340_089_798_41, 12);
  });

  it("has the z of the customary intervals (Abramowitz & Stegun 1964, table 26.6)", () => {
    expect(twoSidedZ(0.9)).toBeCloseTo(1.644_853_626_951, 11);
    expect(twoSidedZ(0.95)).toBeCloseTo(1.959_963_984_54, 11);
    expect(twoSidedZ(0.99)).toBeCloseTo(2.575_829_303_549, 11);
  });

  it("turns quantiles back into probabilities, symmetrically", () => {
    fc.assert(
      fc.property(share, (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13);
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 8);
      }),
    );
  });

  it("gives two-sided p values", () => {
    expect(normalTwoSided(0)).toBe(1);
    expect(normalTwoSided(-1.959_963_984_54)).toBeCloseTo(0.05, 11);
    expect(normalTwoSided(10)).toBeCloseTo(2 * normalCdf(-10), 30);
  });
});

describe("chi-squared distribution", () => {
  it("has the percentage points of Abramowitz & Stegun (1964), table 26.8", () => {
    expect(chiSquaredUpper(3.841_46, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquaredUpper(11.0705, 5)).toBeCloseTo(0.05, 6);
    expect(chiSquaredUpper(29.5883, 10)).toBeCloseTo(0.001, 7);
  });
});

describe("Student's t distribution", () => {
  it("has the percentage points of Abramowitz & Stegun (1964), table 26.10", () => {
    expect(twoSidedT(0.95, 1)).toBeCloseTo(12.706, 3);
    expect(twoSidedT(0.95, 10)).toBeCloseTo(2.228, 3);
    expect(twoSidedT(0.99, 30)).toBeCloseTo(2.75, 3);
  });

  it("is Cauchy's for one degree of freedom and normal for very many", () => {
    for (const t of [0.1, 1, 5, 1000])
      expect(tTwoSided(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
    expect(twoSidedT(0.95, 1e7)).toBeCloseTo(twoSidedZ(0.95), 6);
  });

  it("turns quantiles back into probabilities", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 3000 }), (confidence, degrees) => {
        expect(tTwoSided(twoSidedT(confidence, degrees), degrees)).toBeCloseTo(1 - confidence, 11);
      }),
    );
  });
});

describe("beta and gamma quantiles", () => {
  it("turn back into probabilities", () => {
    const shape = fc.double({ min: 1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        expect(incompleteBeta(a, b, betaQuantile(p, a, b))).toBeCloseTo(p, 9);
        expect(gammaLower(a, gammaQuantile(p, a))).toBeCloseTo(p, 9);
      }),
    );
  });

  it("have closed forms: beta(a, 1) is p^(1/a), gamma(1) is -ln(1 - p)", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.1, max: 50, noNaN: true }), (p, a) => {
        expect(betaQuantile(p, a, 1)).toBeCloseTo(p ** (1 / a), 12);
        expect(gammaQuantile(p, 1)).toBeCloseTo(-Math.log1p(-p), 9);
      }),
    );
  });
});
