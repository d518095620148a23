/** Integrals over time of two power laws that decay together, as weighted sums. */

import { gaussLegendre } from "./gauss-legendre";

/** A power law (scale + u)^-power. */
export interface Decay {
  readonly scale: number;
  readonly power: number;
}

export interface DecayNodes {
  readonly offsets: Float64Array;
  readonly logWeights: Float64Array;
}

const NODES = 12;
/** The variable follows a decay so many times slower, so that the tail keeps nodes of its own. */
const SLOWER = 6;
const legendre = gaussLegendre(NODES);
const logShares = legendre.weights.map(Math.log);

export function emptyDecayNodes(): DecayNodes {
  return { offsets: new Float64Array(NODES), logWeights: new Float64Array(NODES) };
}

/**
 * Fills in offsets u and the logarithms of weights for integrals from 0 to `span` of something as smooth as
 * the product of both decays: Gauss-Legendre in a variable that follows the one power law with the product's
 * first two derivatives at 0. Reuses its output, as it is called for every customer.
 */
export function setDecayNodes(
  { offsets, logWeights }: DecayNodes,
  one: Decay,
  other: Decay,
  span: number,
): void {
  const slope = one.power / one.scale + other.power / other.scale;
  const bend = one.power / one.scale ** 2 + other.power / other.scale ** 2;
  const scale = slope / bend;
  const power = (slope * scale - 1) / SLOWER;
  const end = growth(-power, Math.log1p(span / scale));
  const logSize = Math.log(scale * end);
  for (let i = 0; i < NODES; i++) {
    const log = inverseGrowth(-power, end * (legendre.points[i] as number)); // ln(1 + u / scale)
    offsets[i] = scale * Math.expm1(log);
    logWeights[i] = logSize + (logShares[i] as number) + (power + 1) * log;
  }
}

/** (e^(rate · time) - 1) / rate, and its limit at no rate. */
export function growth(rate: number, time: number): number {
  return Math.abs(rate) < 1e-9 ? time : Math.expm1(rate * time) / rate;
}

/** The time with growth(rate, time) = value. */
function inverseGrowth(rate: number, value: number): number {
  return Math.abs(rate) < 1e-9 ? value : Math.log1p(rate * value) / rate;
}
