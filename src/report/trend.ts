/** The retention trend: one row per period with interval and control limits, and what it says in one line. */

import { attributesChart } from "../core/control-chart";
import { wilson } from "../core/interval";
import { periodNouns } from "../text/periods";
import { trendTexts } from "../text/report";
import type { Scope } from "./inputs";
import type { TrendBlock, TrendRow } from "./report";

/** The sheet has room for so many periods side by side. */
const shownPeriods = 10;
/** Below so many periods, limits would be drawn from noise. */
const fewestForLimits = 8;
const fewestForChart = 3;

/** Null while there are too few periods with customers at their start. */
export function trendBlock(scope: Scope): TrendBlock | null {
  const { words, options } = scope;
  const spans = coveredSpans(scope);
  const counted = spans.filter(({ start }) => start > 0).length;
  if (counted < fewestForChart) return null;
  const limits =
    counted >= fewestForLimits
      ? attributesChart(
          spans.map((span) => span.kept),
          spans.map(({ start }) => start),
        )
      : null;
  const rows = spans.map((span, i): TrendRow => {
    const interval = span.start > 0 ? wilson(span.kept, span.start) : null;
    const point = limits?.points[i];
    return {
      label: scope.tinyName(scope.spans.length - spans.length + i),
      from: span.from,
      to: span.to,
      start: span.start,
      kept: span.kept,
      rate: span.retention,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      centre: limits?.centre ?? null,
      lower: point?.low ?? null,
      upper: point?.high ?? null,
      signal: point?.signal ?? "",
    };
  });
  const shown = rows.slice(-shownPeriods);
  const signals = shown.filter(({ signal }) => signal !== "").map(({ label }) => label);
  const title = !limits
    ? trendTexts.noLimits
    : signals.length > 0
      ? trendTexts.signals(signals.join(", "))
      : trendTexts.calm(periodNouns[options.period].many);
  return {
    title: words.say(title),
    caption: words.say(limits ? trendTexts.caption : trendTexts.tooShort),
    rows: shown,
    goal: options.goal,
  };
}

/** From the first period on whose window before the start lies within the data, see `keptIn`. */
function coveredSpans({ spans, history, lapse }: Scope): Scope["spans"] {
  return spans.filter(({ from }) => from - lapse.days + 1 >= (history.firstDay ?? 0));
}
