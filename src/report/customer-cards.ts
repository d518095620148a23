/** Cards about customers: retention, churn, repeat purchase, net change and the days between orders. */

import { addMonths, type Day } from "../core/day";
import type { Estimate } from "../core/interval";
import {
  gapsEndedBetween,
  medianWithInterval,
  type OrderGaps,
  orderGaps,
} from "../core/order-gaps";
import { quantileOfSorted } from "../core/quantile";
import { repeatSeries, type Share } from "../core/repeat-purchase";
import { basis, cardDefinitions, cardHints, cardLabels, goals } from "../text/cards";
import type { Text } from "../text/text";
import {
  type Absent,
  card,
  fewestCustomers,
  neededFor,
  type RateAt,
  rateAt,
  rateRecipe,
  tooFewCustomers,
} from "./card";
import type { Scope } from "./inputs";
import type { Card } from "./report";
import type { CustomerSelection } from "./selection";
import { errorOf, figureChange } from "./verdict";

const fewestGaps = 10;

/**
 * Customers kept in a period. While the window before the start reaches back beyond the first order, most
 * customers could not yet have been lost, so there is no honest rate.
 */
export function keptIn(scope: Scope, spanIndex: number): RateAt | Absent {
  const { history, spans, lapse } = scope;
  const span = spans[spanIndex] as Scope["spans"][number];
  const days = (history.firstDay ?? 0) - (span.from - lapse.days + 1);
  if (days > 0) return { absent: "early", days };
  if (span.start < fewestCustomers) return tooFewCustomers(scope, span.start);
  return rateAt({ count: span.kept, of: span.start });
}

/** Customers who were active at the start of the current period, or moved in it. */
function moved(
  { spans }: Scope,
  movements: Extract<CustomerSelection, { by: "movement" }>["movements"],
): CustomerSelection {
  const { from, to } = spans[spans.length - 1] as Scope["spans"][number];
  return { by: "movement", from, to, movements, windows: "both", money: false };
}

export function retentionCard(scope: Scope): Card {
  const { words, options, lapse, spans } = scope;
  const current = spans[spans.length - 1] as Scope["spans"][number];
  // with a window longer than the period, an order from before the start still counts at the end
  const basisOf = lapse.days > current.to - current.from ? basis.active : basis.kept;
  const recipe = rateRecipe("up");
  return card(scope, {
    ...recipe,
    id: "retention",
    label: cardLabels.retention,
    definition: cardDefinitions.retention(words.count(lapse.days)),
    at: (i) => keptIn(scope, i),
    selection: moved(scope, ["kept", "lost"]),
    basis: (at) => basisOf(words.count(at.count), words.count(at.of)),
    goalValue: options.goal,
    foot: (at) =>
      goalLine(at) ?? (recipe.state(at) === "small" ? neededFor(at, words) : goals.none),
  });

  function goalLine(at: RateAt): Text | null {
    if (options.goal === null) return null;
    const goal = words.percent(options.goal);
    if (at.low >= options.goal) return goals.reached(goal);
    return at.high >= options.goal ? goals.possible(goal) : goals.missed(goal);
  }
}

export function churnCard(scope: Scope): Card {
  const { words } = scope;
  return card(scope, {
    ...rateRecipe("down"),
    id: "churn",
    label: cardLabels.churn,
    definition: cardDefinitions.churn,
    selection: moved(scope, ["lost", "kept"]),
    at: (i) => {
      const kept = keptIn(scope, i);
      return "absent" in kept ? kept : rateAt({ count: kept.of - kept.count, of: kept.of });
    },
    basis: (at) => basis.of(words.count(at.count), words.count(at.of)),
  });
}

/** The twelve months up to the end of a period, and by how many days the data begin too late for them. */
function yearUpTo({ history, ends }: Scope, spanIndex: number) {
  const to = ends[spanIndex + 1] as number;
  const from = addMonths(to, -12) + 1;
  return { from, to, short: (history.firstDay ?? to) - from };
}

function lastYear(scope: Scope): { from: Day; to: Day } {
  const { from, to } = yearUpTo(scope, scope.spans.length - 1);
  return { from, to };
}

export function repeatCard(scope: Scope): Card {
  const { words, history, spans } = scope;
  const shares = repeatSeries(
    history,
    spans.map((_, i) => yearUpTo(scope, i)),
  );
  return card(scope, {
    ...rateRecipe("up"),
    id: "repeat",
    label: cardLabels.repeat,
    definition: cardDefinitions.repeat,
    selection: { by: "buyers", ...lastYear(scope) },
    at: (i) => {
      const { short } = yearUpTo(scope, i);
      // the current figure takes the months there are; an earlier one to compare with needs all twelve
      if (short > 0 && i < spans.length - 1) return { absent: "early", days: short };
      const share = shares[i] as Share;
      return share.of < fewestCustomers ? tooFewCustomers(scope, share.of) : rateAt(share);
    },
    basis: (at) => basis.of(words.count(at.count), words.count(at.of)),
  });
}

interface NetAt {
  readonly value: number;
  readonly error: number;
  readonly start: number;
  readonly end: number;
}

export function netChangeCard(scope: Scope): Card {
  const { words, spans, history, lapse } = scope;
  return card<NetAt>(scope, {
    id: "netChange",
    label: cardLabels.netChange,
    definition: cardDefinitions.netChange,
    selection: moved(scope, ["new", "reactivated", "lost"]),
    kind: "change",
    changeKind: "change",
    at: (i) => {
      const span = spans[i] as Scope["spans"][number];
      const days = (history.firstDay ?? 0) - (span.from - lapse.days + 1);
      if (days > 0) return { absent: "early", days };
      // those who came and those who left are counts: as Poisson counts, their variances add up
      const error = Math.sqrt(span.new - span.newLost + span.reactivated + span.lost);
      return { value: span.end - span.start, error, start: span.start, end: span.end };
    },
    value: (at) => at.value,
    interval: () => null,
    basis: (at) => basis.net(words.count(at.start), words.count(at.end)),
    change: (before, after) => figureChange(before, after, "up"),
  });
}

interface GapsAt extends Estimate {
  readonly p90: number;
}

export function orderGapCard(scope: Scope): Card {
  const { words } = scope;
  const gaps = orderGaps(scope.history);
  return card<GapsAt>(scope, {
    id: "orderGap",
    label: cardLabels.orderGap,
    definition: cardDefinitions.orderGap,
    selection: { by: "gaps", ...lastYear(scope) },
    kind: "days",
    changeKind: "change",
    at: (i) => gapsIn(scope, gaps, i),
    value: (at) => at.value,
    interval: ({ low, high }) => ({ low, high }),
    basis: ({ p90 }) => basis.gaps(words.count(p90)),
    change: (before, after) =>
      figureChange(
        { value: before.value, error: errorOf(before) },
        { value: after.value, error: errorOf(after) },
        "down",
      ),
  });
}

function gapsIn(scope: Scope, all: OrderGaps, spanIndex: number): GapsAt | Absent {
  const { words, spans } = scope;
  const { from, to, short } = yearUpTo(scope, spanIndex);
  if (short > 0 && spanIndex < spans.length - 1) return { absent: "early", days: short };
  const gaps = gapsEndedBetween(all, from, to);
  if (gaps.length >= fewestGaps) {
    return { ...medianWithInterval(gaps), p90: quantileOfSorted(gaps, 0.9) };
  }
  return { absent: "few", lacking: cardHints.tooFewGaps(words.count(fewestGaps - gaps.length)) };
}
