/** Cards about money: the share of existing customers in revenue, and revenue itself. */

import { type RevenueShare, revenueSeries, type SpanRevenue } from "../core/revenue-share";
import { basis, cardDefinitions, cardHints, cardLabels, goals } from "../text/cards";
import { acquisitionCard } from "./acquisition-card";
import { card } from "./card";
import type { Scope } from "./inputs";
import type { Card } from "./report";
import type { CustomerSelection } from "./selection";
import { figureChange } from "./verdict";

/** Nothing where no amounts are known. */
export function moneyCards(scope: Scope): readonly Card[] {
  const revenues = revenueSeries(scope.history, scope.ends);
  if (!revenues) return [];
  // four cards fill their row; the sum of revenue stands in the card beside as well
  const last = acquisitionCard(scope, revenues) ?? revenueCard(scope, revenues);
  return [existingRevenueCard(scope, revenues), last];
}

const spenders = ({ ends, asOf }: Scope): CustomerSelection => ({
  by: "revenue",
  from: (ends[ends.length - 2] as number) + 1,
  to: asOf,
});

interface ShareAt extends RevenueShare {
  readonly cents: number;
  readonly of: number;
}

function existingRevenueCard(scope: Scope, revenues: readonly SpanRevenue[]): Card {
  const { words, spans } = scope;
  return card<ShareAt>(scope, {
    id: "existingRevenue",
    label: cardLabels.existingRevenue,
    definition: cardDefinitions.existingRevenue,
    selection: spenders(scope),
    kind: "percent",
    changeKind: "points",
    at: (i) => {
      const { existingShare, existingCents, cents } = revenues[i] as SpanRevenue;
      if (i === 0) return { absent: "early", days: 1 }; // in the first period everybody is new
      if (!existingShare) return { absent: "few", lacking: cardHints.noRevenue };
      return { ...existingShare, cents: existingCents, of: cents };
    },
    value: (at) => at.value,
    interval: ({ interval }) => interval,
    basis: (at) => basis.of(words.money(at.cents / 100), words.money(at.of / 100)),
    change: (before, after) =>
      figureChange(
        { value: before.value, error: before.standardError },
        { value: after.value, error: after.standardError },
        "none",
      ),
    foot: (_, comparisons) =>
      comparisons[0]?.verdict === "lower"
        ? cardHints.shareFalls(words.count(spans[spans.length - 1]?.new ?? 0))
        : goals.none,
  });
}

interface RevenueAt {
  readonly value: number;
  readonly error: number;
  readonly orders: number;
  readonly buyers: number;
}

function revenueCard(scope: Scope, revenues: readonly SpanRevenue[]): Card {
  const { words } = scope;
  return card<RevenueAt>(scope, {
    id: "revenue",
    label: cardLabels.revenue,
    definition: cardDefinitions.revenue,
    selection: spenders(scope),
    kind: "money",
    changeKind: "moneyChange",
    at: (i) => {
      const { cents, standardError, orders, buyers } = revenues[i] as SpanRevenue;
      return { value: cents / 100, error: standardError / 100, orders, buyers };
    },
    value: (at) => at.value,
    interval: () => null,
    basis: (at) => basis.orders(words.count(at.orders), words.count(at.buyers)),
    change: (before, after) => figureChange(before, after, "up"),
  });
}
