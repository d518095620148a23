/** Customer groups by recency, frequency and spend, and the ladder from order to order. */

import { addMonths, type Day } from "../core/day";
import { type History, historyUpTo } from "../core/history";
import { type LadderRung, orderLadder } from "../core/order-ladder";
import { customerColumns, type RfmColumns, rfmColumns, rfmGroups } from "../core/rfm";
import { cardHints } from "../text/cards";
import { groupTexts } from "../text/report";
import { rfmGroupWords } from "../text/words";
import { fewestCustomers } from "./card";
import type { Scope } from "./inputs";
import type { GroupRow, GroupsBlock, LadderRow } from "./report";

const months = 24;
const rungs = 4;
export const ladderDays = 180;

export function groupsBlock(scope: Scope): GroupsBlock {
  const { words, history, spans } = scope;
  const now = scored(history, scope.asOf);
  const previousEnd = spans[spans.length - 1]?.from;
  const since = spans.length > 1 && previousEnd !== undefined ? previousEnd : null;
  const before = since === null ? null : scored(historyUpTo(history, since), since);
  const cents = now.cents.reduce((sum, own) => sum + own, 0);
  const share = (part: number, all: number) => (all > 0 ? part / all : null);
  const rows = rfmGroups.map(
    (group, g): GroupRow => ({
      id: group,
      label: words.say(rfmGroupWords[group]),
      customers: now.members[g] as number,
      share: share(now.members[g] as number, now.customers) ?? 0,
      money: history.cents ? (now.cents[g] as number) / 100 : null,
      moneyShare: history.cents && share(now.cents[g] as number, cents),
      change: before && (now.members[g] as number) - (before.members[g] as number),
    }),
  );
  return {
    title: words.say(groupTexts.title),
    caption: words.say(groupTexts.caption(words.count(now.customers))),
    rows,
    total: {
      id: "total",
      label: words.say(groupTexts.total),
      customers: now.customers,
      share: 1,
      money: history.cents ? cents / 100 : null,
      moneyShare: history.cents && cents > 0 ? 1 : null,
      change: before && now.customers - before.customers,
    },
    since,
    ladderTitle: words.say(groupTexts.ladder),
    ladder: orderLadder(history, rungs, ladderDays).map(
      (rung): LadderRow => ({
        label: words.say(groupTexts.rung(rung.order)),
        order: rung.order,
        customers: rung.customers,
        ...shareOf(rung),
        basis: words.say(
          rung.customers < fewestCustomers
            ? cardHints.tooFewCustomers(words.count(fewestCustomers - rung.customers))
            : groupTexts.rungBasis(
                rung.medianDays === null ? null : words.count(rung.medianDays),
                words.count(rung.customers),
              ),
        ),
      }),
    ),
  };
}

/** Of a handful of customers a share would say more about chance. */
const shareOf = ({ customers, share, low, high }: LadderRung) =>
  customers < fewestCustomers ? { share: null, low: null, high: null } : { share, low, high };

interface Scored {
  readonly customers: number;
  /** By place in `rfmGroups`. */
  readonly members: Int32Array;
  readonly cents: Float64Array;
}

/** Customers with an order in the last 24 months, scored among themselves; null where there are none. */
export function recentScores(history: History, asOf: Day): RfmColumns | null {
  const recent = customerColumns(history, asOf - addMonths(asOf, -months));
  return recent.customer.length === 0 ? null : rfmColumns(recent);
}

function scored(history: History, asOf: Day): Scored {
  const members = new Int32Array(rfmGroups.length);
  const cents = new Float64Array(rfmGroups.length);
  const scores = recentScores(history, asOf);
  scores?.group.forEach((group, i) => {
    members[group] = (members[group] as number) + 1;
    cents[group] = (cents[group] as number) + (scores.cents[i] as number);
  });
  return { customers: scores?.customer.length ?? 0, members, cents };
}
