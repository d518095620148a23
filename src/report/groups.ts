/** Customer groups by recency, frequency and spend, and the ladder from order to order. */

import { addMonths, type Day } from "../core/day";
import { type History, histories } from "../core/history";
import type { Ledger } from "../core/ledger";
import { orderLadder } from "../core/order-ladder";
import { customerSummaries, type RfmRow, rfmGroups, scoreSummaries } from "../core/rfm";
import { groupTexts } from "../text/report";
import { rfmGroupWords } from "../text/words";
import type { Scope } from "./inputs";
import type { GroupRow, GroupsBlock, LadderRow } from "./report";

const months = 24;
const rungs = 4;
const ladderDays = 180;

export function groupsBlock(scope: Scope, ledger: Ledger): GroupsBlock {
  const { words, history, spans } = scope;
  const now = scored(history, scope.asOf);
  const previousEnd = spans[spans.length - 1]?.from;
  const before =
    spans.length > 1 && previousEnd !== undefined
      ? scored(histories(ledger, previousEnd), previousEnd)
      : null;
  const cents = sum(now);
  const rows = rfmGroups.map((group): GroupRow => {
    const members = now.filter((row) => row.group === group);
    const own = sum(members);
    return {
      id: group,
      label: words.say(rfmGroupWords[group]),
      customers: members.length,
      share: now.length === 0 ? 0 : members.length / now.length,
      money: history.cents ? own / 100 : null,
      moneyShare: history.cents && cents > 0 ? own / cents : null,
      change: before && members.length - before.filter((row) => row.group === group).length,
    };
  });
  return {
    title: words.say(groupTexts.title),
    caption: words.say(groupTexts.caption(words.count(now.length))),
    rows,
    total: {
      id: "total",
      label: words.say(groupTexts.total),
      customers: now.length,
      share: 1,
      money: history.cents ? cents / 100 : null,
      moneyShare: history.cents && cents > 0 ? 1 : null,
      change: before && now.length - before.length,
    },
    ladderTitle: words.say(groupTexts.ladder),
    ladder: orderLadder(history, rungs, ladderDays).map(
      (rung): LadderRow => ({
        label: words.say(groupTexts.rung(rung.order)),
        share: rung.share,
        low: rung.low,
        high: rung.high,
        basis: words.say(
          groupTexts.rungBasis(
            rung.medianDays === null ? null : words.count(rung.medianDays),
            words.count(rung.customers),
          ),
        ),
      }),
    ),
  };
}

/** Customers with an order in the last 24 months, scored among themselves. */
function scored(history: History, asOf: Day): readonly RfmRow[] {
  const days = asOf - addMonths(asOf, -months);
  const recent = customerSummaries(history).filter(({ recencyDays }) => recencyDays < days);
  return recent.length === 0 ? [] : scoreSummaries(recent);
}

const sum = (rows: readonly RfmRow[]): number =>
  rows.reduce((total, { cents }) => total + cents, 0);
