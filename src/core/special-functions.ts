/**
 * Log-gamma, and the incomplete gamma and beta functions made from it: every distribution of this
 * package is one of them. Equation numbers are those of the NIST Digital Library of Mathematical
 * Functions (DLMF).
 */

const EPSILON = 2 ** -52;
const TINY = 1e-300; // stands in for a zero denominator in Lentz's method

/** Stirling's series to z^-13, DLMF 5.11.1: B_2k / (2k (2k - 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const SERIES_FROM = 15; // from here on the terms left out are below the last digit

/**
 * ln Γ(x) for x > 0: Stirling's series, smaller arguments by Γ(x + 1) = x Γ(x). Written here although
 * libraries have it: theirs come with tables and checks of 29 kB that every formula call would load.
 */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  let z = x;
  let product = 1;
  for (; z < SERIES_FROM; z++) product *= z;
  let series = 0;
  let power = 1 / z;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power /= z * z;
  }
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

/** ψ(x) = d ln Γ(x) / dx for x > 0, DLMF 5.11.2 and 5.5.2. */
export function digamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < SERIES_FROM; z++) shift -= 1 / z;
  let series = 0;
  let power = 1 / (z * z);
  STIRLING.forEach((coefficient, k) => {
    series += (2 * k + 1) * coefficient * power;
    power /= z * z;
  });
  return shift + Math.log(z) - 0.5 / z - series;
}

/** ψ'(x) for x > 0, the derivative of the same series. */
export function trigamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < SERIES_FROM; z++) shift += 1 / (z * z);
  let series = 0;
  let power = 1 / z ** 3;
  STIRLING.forEach((coefficient, k) => {
    series += (2 * k + 1) * (2 * k + 2) * coefficient * power;
    power /= z * z;
  });
  return shift + 1 / z + 0.5 / (z * z) + series;
}

/** ln n! */
export function logFactorial(n: number): number {
  return logGamma(n + 1);
}

/** ln B(a, b) */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Regularised lower incomplete gamma function P(a, x): the distribution function of a gamma variable. */
export function gammaLower(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), exact in the far tail as well. */
export function gammaUpper(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

/**
 * Regularised incomplete beta function I_x(a, b): the distribution function of a beta variable. `y` is
 * 1 - x, for callers who know it without cancellation.
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front / a) * betaFraction(a, b, x)
    : 1 - (front / b) * betaFraction(b, a, y); // I_x(a, b) = 1 - I_y(b, a), DLMF 8.17.4
}

/** P(a, x) by its power series, DLMF 8.11.4. */
function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let i = 1; term > sum * EPSILON; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return sum * gammaFront(a, x);
}

/** Q(a, x) by its continued fraction, DLMF 8.9.2 in its even part. */
function gammaFraction(a: number, x: number): number {
  const value = continuedFraction(
    (i) => i * (a - i),
    (i) => x - a + 2 * i + 1,
  );
  return gammaFront(a, x) / value;
}

function gammaFront(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The fraction of DLMF 8.17.22. */
function betaFraction(a: number, b: number, x: number): number {
  const numerator = (i: number) => {
    const m = Math.floor(i / 2);
    return i % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  };
  return 1 / continuedFraction(numerator, () => 1);
}

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified method of Lentz (Thompson & Barnett 1986, J. Comput.
 * Phys. 64, 490-509).
 */
function continuedFraction(a: (i: number) => number, b: (i: number) => number): number {
  let value = b(0) || TINY;
  let c = value;
  let d = 0;
  for (let i = 1; ; i++) {
    const numerator = a(i);
    if (numerator === 0) return value; // the fraction ends here
    const denominator = b(i);
    d = 1 / (denominator + numerator * d || TINY);
    c = denominator + numerator / c || TINY;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= EPSILON) return value;
  }
}
