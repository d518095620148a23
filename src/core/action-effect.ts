/** What an action brought, measured before and after, against customers it did not reach. */

import { requireInnerShare, requireSome } from "./check";
import { tTwoSided, twoSidedT } from "./distributions";
import { mean, variance } from "./mean";
import { MetricError } from "./problem";

export interface ActionOutcome {
  readonly treated: boolean;
  readonly after: boolean;
  readonly outcome: number;
}

export interface OutcomeGroup {
  readonly n: number;
  readonly mean: number;
  readonly standardError: number;
}

export interface ActionEffect {
  readonly effect: number;
  /** Null, as p is, where no outcome varies: then nothing tells chance from effect. */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly n: number;
  readonly treatedBefore: OutcomeGroup;
  readonly treatedAfter: OutcomeGroup;
  /** Null where nobody is in the control group: the effect is then only after less before. */
  readonly controlBefore: OutcomeGroup | null;
  readonly controlAfter: OutcomeGroup | null;
}

/**
 * Difference in differences: the change of the mean outcome among the treated less that among the control
 * group (Card & Krueger 1994). Each outcome is taken as independent; the interval is Student's with a
 * variance of its own for each of the four means (Welch 1947, Satterthwaite 1946). Errors: empty, tooFew (a
 * mean of fewer than two outcomes), outOfRange (confidence).
 */
export function actionEffect(outcomes: readonly ActionOutcome[], confidence = 0.95): ActionEffect {
  requireSome(outcomes, "outcome");
  requireInnerShare(confidence, "confidence");
  const cell = (treated: boolean, after: boolean) =>
    summary(
      outcomes.filter((row) => row.treated === treated && row.after === after),
      treated,
      after,
    );
  const treatedBefore = cell(true, false);
  const treatedAfter = cell(true, true);
  const controlled = outcomes.some(({ treated }) => !treated);
  const controlBefore = controlled ? cell(false, false) : null;
  const controlAfter = controlled ? cell(false, true) : null;

  const change = treatedAfter.mean - treatedBefore.mean;
  const usual = controlBefore && controlAfter ? controlAfter.mean - controlBefore.mean : 0;
  const effect = change - usual;
  const cells = [treatedBefore, treatedAfter, controlBefore, controlAfter].filter(
    (part): part is OutcomeGroup => part !== null,
  );
  return {
    effect,
    ...inference(effect, cells, confidence),
    n: outcomes.length,
    treatedBefore,
    treatedAfter,
    controlBefore,
    controlAfter,
  };
}

function summary(rows: readonly ActionOutcome[], treated: boolean, after: boolean): OutcomeGroup {
  if (rows.length < 2)
    throw new MetricError("tooFew", "outcome", {
      needed: 2,
      found: rows.length,
      group: treated ? "treated" : "control",
      period: after ? "after" : "before",
    });
  const values = rows.map(({ outcome }) => outcome);
  return {
    n: rows.length,
    mean: mean(values),
    standardError: Math.sqrt(variance(values) / rows.length),
  };
}

function inference(
  effect: number,
  cells: readonly OutcomeGroup[],
  confidence: number,
): Pick<ActionEffect, "low" | "high" | "p"> {
  const total = cells.reduce((sum, { standardError }) => sum + standardError ** 2, 0);
  if (total === 0) return { low: null, high: null, p: null };
  const parts = cells.reduce((sum, { n, standardError }) => sum + standardError ** 4 / (n - 1), 0);
  const degrees = total ** 2 / parts;
  const error = Math.sqrt(total);
  const half = twoSidedT(confidence, degrees) * error;
  return { low: effect - half, high: effect + half, p: tTwoSided(effect / error, degrees) };
}
