/** What a customer is worth against what it costs to win one, where ad spend is known. */

import { acquisitionCostInterval } from "../core/cac";
import { simpleLifetimeValue } from "../core/clv-simple";
import { ltvCac } from "../core/ltv-cac";
import type { SpanRevenue } from "../core/revenue-share";
import { cardHints, goals } from "../text/cards";
import { acquisitionTexts } from "../text/service";
import { type Absent, card, fewestCustomers, tooFewCustomers } from "./card";
import { keptIn } from "./customer-cards";
import type { Takes } from "./figure";
import type { Scope } from "./inputs";
import type { Card } from "./report";
import { spendBetween, sumOf } from "./spend";
import { errorOf, figureChange } from "./verdict";

const yearlyDiscount = 0.1;

interface RatioAt extends Takes {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly ltv: number;
  readonly cac: number;
}

/** Null where nobody has noted what was spent on winning customers, or said what is left of revenue. */
export function acquisitionCard(scope: Scope, revenues: readonly SpanRevenue[]): Card | null {
  const { words, companions, currency, spans } = scope;
  const { margin = null } = scope.options;
  if (companions.spend.length === 0 || margin === null) return null;
  const { from, to } = spans[spans.length - 1] as Scope["spans"][number];
  return card<RatioAt>(scope, {
    id: "ltvCac",
    label: acquisitionTexts.label,
    definition: acquisitionTexts.definition(words.percent(margin), words.percent(yearlyDiscount)),
    selection: { by: "spend", currency, from, to },
    kind: "ratio",
    changeKind: "decimal",
    at: (i) => ratioIn(scope, revenues[i] as SpanRevenue, i, margin),
    value: ({ value }) => value,
    interval: ({ low, high }) => ({ low, high }),
    takes: ({ margin, retention, discount, won }) => ({ margin, retention, discount, won }),
    basis: ({ ltv, cac }) => acquisitionTexts.basis(words.money(ltv), words.money(cac)),
    change: (before, after) =>
      figureChange(
        { value: before.value, error: errorOf(before) },
        { value: after.value, error: errorOf(after) },
        "up",
      ),
    foot: () => goals.none,
  });
}

/** The limits take retention and the number of customers won at their own limits at once: never too narrow. */
function ratioIn(
  scope: Scope,
  { cents, buyers }: SpanRevenue,
  spanIndex: number,
  marginRate: number,
): RatioAt | Absent {
  const { spans, companions, currency } = scope;
  const { from, to, new: won } = spans[spanIndex] as Scope["spans"][number];
  const kept = keptIn(scope, spanIndex);
  if ("absent" in kept) return kept;
  const spent = sumOf(spendBetween(companions, currency, from, to));
  if (spent <= 0) return { absent: "few", lacking: acquisitionTexts.noSpend };
  if (won < fewestCustomers) return tooFewCustomers(scope, won);
  if (cents <= 0) return { absent: "few", lacking: cardHints.noRevenue };
  const margin = (cents / 100 / buyers) * marginRate;
  const discount = (1 + yearlyDiscount) ** ((to - from) / 365) - 1;
  const worth = (retention: number) =>
    simpleLifetimeValue(margin, retention, discount, "immediate");
  const cost = acquisitionCostInterval(spent, won);
  const { ratio, ltv, cac } = ltvCac(margin, kept.value, discount, spent, won);
  return {
    value: ratio,
    low: worth(kept.low) / cost.high,
    high: worth(kept.high) / cost.low,
    ltv,
    cac,
    margin,
    retention: kept.value,
    discount,
    won,
  };
}
