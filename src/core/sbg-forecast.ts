/** What is left of a cohort in each period, past and to come, and how sure that is. */

import { requireCount, requireInnerShare } from "./check";
import { quantileOfSorted } from "./quantile";
import { randomNumbers } from "./random";
import { randomBinomial } from "./random-counts";
import { fitSbg, likeliest, type SbgModel, sbgChurn, sbgSurvival } from "./sbg";

export interface ForecastRow {
  /** From the start of the cohort: 1, 2 … */
  readonly period: number;
  /** Share of the cohort still there after it. */
  readonly survival: number;
  /** Share of those there before it. */
  readonly retention: number;
  /** Limits of `survival`. */
  readonly low: number;
  readonly high: number;
}

const refits = 1000;
const seed = 1;

/**
 * The fitted curve for the periods seen and `horizon` more. Limits by parametric bootstrap: cohorts of the
 * same size are drawn from the fitted model, each is fitted again, and the limits are quantiles of their
 * curves. Errors: those of `fitSbg`; negative, notWhole (horizon); outOfRange (confidence).
 */
export function retentionForecast(
  active: readonly number[],
  horizon: number,
  confidence = 0.95,
): readonly ForecastRow[] {
  requireCount(horizon, "horizon");
  requireInnerShare(confidence, "confidence");
  const model = fitSbg(active);
  const observed = active.length - 1;
  const periods = observed + horizon;
  const survival = sbgSurvival(model, periods);
  const curves = refittedCurves(model, active[0] as number, observed, periods);
  return Array.from(survival, (share, i) => {
    const spread = curves.subarray(i * refits, (i + 1) * refits).sort();
    return {
      period: i + 1,
      survival: share,
      retention: 1 - sbgChurn(model, i + 1),
      low: Math.min(share, quantileOfSorted(spread, (1 - confidence) / 2)),
      high: Math.max(share, quantileOfSorted(spread, (1 + confidence) / 2)),
    };
  });
}

/** Survival by period, `refits` values each. */
function refittedCurves(
  model: SbgModel,
  size: number,
  observed: number,
  periods: number,
): Float64Array {
  const random = randomNumbers(seed);
  const curves = new Float64Array(periods * refits);
  const active = new Float64Array(observed + 1);
  for (let b = 0; b < refits; b++) {
    active[0] = size;
    for (let t = 1; t <= observed; t++) {
      const before = active[t - 1] as number;
      active[t] = before - randomBinomial(before, sbgChurn(model, t), random);
    }
    const curve = sbgSurvival(likeliest(active), periods);
    for (let i = 0; i < periods; i++) curves[i * refits + b] = curve[i] as number;
  }
  return curves;
}
