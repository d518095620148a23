/** Often quoted figures beside the shop's own. */

import { type Interval, wilson } from "../core/interval";
import type { Share } from "../core/repeat-purchase";
import { retentionProfit } from "../core/retention-profit";
import { claimTexts } from "../text/claims";
import type { Text } from "../text/text";
import { costPerNew } from "./acquisition-cost";
import { periodsPerYear } from "./calendar";
import { fewestCustomers } from "./card";
import { keptIn } from "./customer-cards";
import type { Scope } from "./inputs";
import {
  type Card,
  type CardId,
  type ClaimId,
  type ClaimRow,
  type ClaimsBlock,
  claimIds,
} from "./report";
import type { Selection } from "./selection";
import { serviceOutcomes } from "./service-outcomes";

/** A year's discount for the value of customers. */
const interest = 0.1;
/** To how many an unhappy customer is said to tell it. */
const told = { from: 9, to: 15 };

export function claimsBlock(
  scope: Scope,
  cards: readonly Card[],
  customers: readonly string[],
): ClaimsBlock {
  const { words } = scope;
  const own = ownFigures(scope, cards, customers);
  const selections = selectionsFor(scope, cards);
  const { claims, needs, title, caption } = claimTexts;
  return {
    title: words.say(title),
    caption: words.say(caption),
    rows: claimIds.map(
      (id): ClaimRow => ({
        id,
        claim: words.say(claims[id].claim),
        doubt: words.say(claims[id].doubt),
        own: words.say(own[id] ?? needs[id]),
        isKnown: Boolean(own[id]),
        selection: own[id] ? (selections[id] ?? null) : null,
      }),
    ),
  };
}

/** Who or what stands behind the shop's own figures. */
function selectionsFor(
  { spans, currency }: Scope,
  cards: readonly Card[],
): Readonly<Partial<Record<ClaimId, Selection | null>>> {
  const { from, to } = spans[spans.length - 1] as Scope["spans"][number];
  const behind = (id: CardId) => cards.find((card) => card.id === id)?.selection ?? null;
  return {
    cost: { by: "spend", currency, from, to },
    profit: behind("retention"),
    switching: { by: "outcome", after: "low" },
    rebuying: { by: "outcome", after: "top" },
    recommending: { by: "ofTop" },
    telling: { by: "unhappy" },
    minutes: behind("serviceLevel"),
  };
}

/** In words; null where the data do not tell. */
function ownFigures(
  scope: Scope,
  cards: readonly Card[],
  customers: readonly string[],
): Readonly<Partial<Record<ClaimId, Text | null>>> {
  const { words, lapse } = scope;
  const days = words.count(lapse.days);
  const cost = costPerNew(scope);
  const outcomes = serviceOutcomes({ ...scope, customers }, lapse.days);
  const inTime = cards.find(({ id }) => id === "serviceLevel");
  const { unhappy } = outcomes;
  return {
    cost:
      cost &&
      claimTexts.cost(words.money(cost.value), words.money(cost.low), words.money(cost.high)),
    profit: profitOf(scope),
    switching: ifEnough(outcomes.leftAfterLow, (share, of) =>
      claimTexts.switching(share, of, days),
    ),
    rebuying: ifEnough(outcomes.backAfterTop, (share, of) => claimTexts.rebuying(share, of, days)),
    recommending: ifEnough(outcomes.promotersOfTop, claimTexts.recommending),
    telling:
      unhappy === 0
        ? null
        : claimTexts.telling(
            words.count(unhappy),
            words.count(unhappy * told.from),
            words.count(unhappy * told.to),
          ),
    minutes:
      inTime?.figure && inTime.interval
        ? claimTexts.minutes(withRange(inTime.figure.value, inTime.interval))
        : null,
  };

  function ifEnough({ count, of }: Share, say: (share: string, of: string) => Text): Text | null {
    if (of < fewestCustomers) return null;
    return say(withRange(count / of, wilson(count, of)), words.count(of));
  }

  function withRange(value: number, { low, high }: Interval): string {
    return `${words.percent(value)} (${words.range(low, high)})`;
  }
}

/** Gain in customer value by five more points, and by five per cent more, with the interval of today's rate. */
function profitOf(scope: Scope): Text | null {
  const { words, options, spans } = scope;
  const rate = keptIn(scope, spans.length - 1);
  if ("absent" in rate) return null;
  const discount = (1 + interest) ** (1 / periodsPerYear(options.period)) - 1;
  const gain = (today: number, better: (rate: number) => number) =>
    retentionProfit(1, 1, today, Math.min(1, better(today)), discount).gainShare ?? 0;
  const said = (better: (rate: number) => number) =>
    better(rate.value) > 1
      ? words.say(claimTexts.impossible)
      : `+${words.percent(gain(rate.value, better))} (${words.range(gain(rate.low, better), gain(rate.high, better))})`;
  return claimTexts.profit(
    said((today) => today + 0.05),
    said((today) => today * 1.05),
  );
}
