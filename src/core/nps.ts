/** Net Promoter Score (Reichheld 2003, Harvard Business Review 81/12), -100 … 100. */

import { requireBetween, requireInnerShare, requireSome, requireWhole } from "./check";
import { normalTwoSided, twoSidedZ } from "./distributions";
import type { Comparison } from "./interval";

export interface NpsDetail {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly nps: number;
  readonly low: number;
  readonly high: number;
  /** Half the width of the interval before it is cut to -100 … 100. */
  readonly margin: number;
}

/**
 * 100 · (share of scores 9 and 10 - share of scores 0 to 6). Errors: empty, notWhole, outOfRange (a score
 * outside 0 … 10).
 */
export function netPromoterScore(scores: readonly number[]): number {
  return scoreOf(countScores(scores, "scores"));
}

/**
 * The score with all that it rests on. The interval is the adjusted Wald interval with ¾ promoter, ¾
 * detractor and 3 answers added (Rocks 2016, The American Statistician 70, 365-372): it lies around its
 * own centre, so with very few answers the score itself can stand at or beyond its edge. Errors: those of
 * `netPromoterScore`, outOfRange (confidence).
 */
export function npsDetail(scores: readonly number[], confidence = 0.95): NpsDetail {
  requireInnerShare(confidence, "confidence");
  const counts = countScores(scores, "scores");
  const { centre, error } = adjusted(counts);
  const margin = twoSidedZ(confidence) * error;
  return {
    ...counts,
    nps: scoreOf(counts),
    low: Math.max(-100, centre - margin),
    high: Math.min(100, centre + margin),
    margin,
  };
}

/**
 * Change of the score (after - before) between two independent samples: the plain difference; interval
 * and two-sided p value from the adjusted scores of `npsDetail` and their standard errors.
 */
export function compareNps(
  before: readonly number[],
  after: readonly number[],
  confidence = 0.95,
): Comparison {
  requireInnerShare(confidence, "confidence");
  const countsBefore = countScores(before, "scores_before");
  const countsAfter = countScores(after, "scores_after");
  const first = adjusted(countsBefore);
  const second = adjusted(countsAfter);
  const centre = second.centre - first.centre;
  const error = Math.hypot(first.error, second.error);
  const margin = twoSidedZ(confidence) * error;
  return {
    value: scoreOf(countsAfter) - scoreOf(countsBefore),
    low: Math.max(-200, centre - margin),
    high: Math.min(200, centre + margin),
    p: normalTwoSided(centre / error),
  };
}

interface Counts {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

function countScores(scores: readonly number[], subject: string): Counts {
  requireSome(scores, subject);
  let promoters = 0;
  let detractors = 0;
  for (const score of scores) {
    requireWhole(score, subject);
    requireBetween(score, 0, 10, subject);
    if (score >= 9) promoters++;
    else if (score <= 6) detractors++;
  }
  const n = scores.length;
  return { n, promoters, passives: n - promoters - detractors, detractors };
}

function scoreOf({ n, promoters, detractors }: Counts): number {
  return (100 * (promoters - detractors)) / n;
}

/** Adjusted score and its standard error, in points. */
function adjusted({ n, promoters, detractors }: Counts): { centre: number; error: number } {
  const answers = n + 3;
  const shareUp = (promoters + 0.75) / answers;
  const shareDown = (detractors + 0.75) / answers;
  const centre = shareUp - shareDown;
  const variance = shareUp + shareDown - centre * centre;
  return { centre: 100 * centre, error: 100 * Math.sqrt(variance / answers) };
}
