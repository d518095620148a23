import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaNodes } from "../../src/core/beta-nodes";
import { emptyDecayNodes, growth, setDecayNodes } from "../../src/core/decay-nodes";
import { gaussLegendre } from "../../src/core/gauss-legendre";

const positive = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

it("Gauss-Legendre is exact for polynomials of degree 2n - 1", () => {
  for (const n of [1, 2, 6, 20]) {
    const { points, weights } = gaussLegendre(n);
    for (let power = 0; power < 2 * n; power++) {
      const sum = points.reduce((s, x, i) => s + (weights[i] as number) * x ** power, 0);
      expect(sum).toBeCloseTo(1 / (power + 1), 12);
    }
  }
});

describe("averages over a beta distribution", () => {
  it("have its mean and its variance, however skewed or narrow it is", () => {
    fc.assert(
      fc.property(positive(1e-3, 1e6), positive(1e-3, 1e6), (a, b) => {
        const { points, weights } = betaNodes(a, b);
        const average = (f: (p: number) => number) =>
          points.reduce((sum, p, i) => sum + (weights[i] as number) * f(p), 0);
        const mean = a / (a + b);
        expect(average((p) => p) / mean).toBeCloseTo(1, 7);
        const square = (mean * (a + 1)) / (a + b + 1);
        expect(average((p) => p * p) / square).toBeCloseTo(1, 7);
      }),
    );
  });

  it("are many points only where the distribution is wide", () => {
    expect(betaNodes(1e-9, 1e9).points.length).toBeLessThan(300);
    expect(betaNodes(1e9, 1e9).points.length).toBeLessThan(300);
  });
});

describe("integrals of two decays", () => {
  const nodes = emptyDecayNodes();
  const integral = (a: number, m: number, b: number, n: number, span: number) => {
    setDecayNodes(nodes, { scale: a, power: m }, { scale: b, power: n }, span);
    // in units of the value at 0
    return nodes.offsets.reduce(
      (sum, u, i) =>
        sum +
        Math.exp((nodes.logWeights[i] as number) - m * Math.log1p(u / a) - n * Math.log1p(u / b)),
      0,
    );
  };

  it("are exact for one decay alone", () => {
    fc.assert(
      fc.property(
        positive(0.01, 100),
        positive(0.05, 100),
        positive(0.05, 100),
        positive(0.01, 1000),
        (scale, m, n, span) => {
          const exact = scale * growth(1 - m - n, Math.log1p(span / scale));
          expect(integral(scale, m, scale, n, span) / exact).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("agree with many small steps", () => {
    fc.assert(
      fc.property(
        positive(0.5, 100),
        positive(0.2, 80),
        positive(0.5, 100),
        positive(1, 5),
        positive(0.1, 200),
        (a, m, b, n, span) => {
          const steps = 2000;
          const f = (v: number) => {
            const u = Math.expm1(v);
            return (1 + u) * Math.exp(-m * Math.log1p(u / a) - n * Math.log1p(u / b));
          };
          const width = Math.log1p(span) / steps; // Simpson's rule on the scale of ln(1 + u)
          let sum = f(0) - f(steps * width);
          for (let i = 0; i < steps; i++) sum += 4 * f((i + 0.5) * width) + 2 * f((i + 1) * width);
          expect(integral(a, m, b, n, span) / ((sum * width) / 6)).toBeCloseTo(1, 8);
        },
      ),
    );
  });
});

it("growth is continuous where its rate is none", () => {
  expect(growth(0, 3)).toBe(3);
  expect(growth(1e-8, 3)).toBeCloseTo(3, 6);
  expect(growth(0.5, 2)).toBeCloseTo((Math.E - 1) / 0.5, 12);
});
