/** How long customers stay: what became of older cohorts, and how the curve goes on if it has earned a forecast. */

import type { History } from "../core/history";
import type { PeriodKind } from "../core/period";
import { MetricError } from "../core/problem";
import { fitSbg, sbgSurvival } from "../core/sbg";
import { retentionForecast } from "../core/sbg-forecast";
import { stayCounts } from "../core/stay-counts";
import { stayingTexts as texts } from "../text/forecast";
import { periodNouns } from "../text/periods";
import type { StayingBlock } from "./forecast-block";
import type { Report } from "./report";
import type { Words } from "./words";

/** Ages to come, and ages kept back to see how well they would have been foreseen. */
const horizon = 4;
const keptBack = 2;
const fewestAges = 5;

/** A block, or the sentence that says why there is none. */
export function stayingBlock(
  history: History,
  { period, title }: Report,
  words: Words,
): StayingBlock | string {
  const counts = stayCounts(history, period as PeriodKind, title.lapseDays);
  const nouns = periodNouns[period];
  const size = counts[0] ?? 0;
  const points = (share: number) => words.percent(share, 1).replace(/\s*%/, "");
  if (counts.length <= fewestAges) return words.say(texts.tooShort(nouns.many));
  try {
    const { off, rival } = schoolOf(counts);
    if (off > rival) return words.say(texts.beaten(points(off), points(rival)));
    const forecast = retentionForecast(counts, horizon, 0.8);
    return {
      title: words.say(texts.title),
      caption: words.say(texts.caption(words.count(size), nouns.many)),
      school: words.say(texts.school(points(off), points(rival), nouns.many)),
      followed: size,
      rows: forecast.map(({ period: age, survival, low, high }) => ({
        age,
        survival,
        low,
        high,
        came: age < counts.length ? (counts[age] as number) / size : null,
      })),
    };
  } catch (error) {
    if (error instanceof MetricError) return words.say(texts.noFit);
    throw error;
  }
}

/**
 * How far the share after the last age was missed from two ages before, in points, by the model and by leaving
 * at the pace of the period before.
 */
function schoolOf(counts: readonly number[]): { off: number; rival: number } {
  const [size, last] = [counts[0] as number, counts.length - 1];
  const known = counts.slice(0, -keptBack);
  const at = known.length - 1;
  const came = (counts[last] as number) / size;
  const foreseen = sbgSurvival(fitSbg(known), last)[last - 1] as number;
  const pace = (known[at] as number) / (known[at - 1] as number);
  const simple = ((known[at] as number) / size) * pace ** keptBack;
  return { off: Math.abs(foreseen - came), rival: Math.abs(simple - came) };
}
