/** From the ledger to the report: everything the dashboard shows, in one pure function. */

import { retentionSeries } from "../core/customer-retention";
import { type Day, dayOf } from "../core/day";
import { histories } from "../core/history";
import { periodOf } from "../core/period";
import { longPeriod, periodNouns, shortPeriod, tinyPeriod } from "../text/periods";
import { definitionTexts, lapse as lapseText, lapseUnknown } from "../text/report";
import { accountBlock } from "./account";
import { actionsBlock } from "./actions";
import { bridgeBlock } from "./bridge";
import { boundaries, named, periodsOver, shownHistory } from "./calendar";
import { cards } from "./cards";
import { claimsBlock } from "./claims";
import { cohortBlock } from "./cohorts";
import { noCompanions, sourcesOf } from "./companions";
import { besideOrders, fingerprintOf, soldChecksum } from "./fingerprint";
import { groupsBlock } from "./groups";
import { headline } from "./headline";
import type { ReportInput, ReportOptions, Scope } from "./inputs";
import { lapseOf, lapseShare } from "./lapse";
import { reconcileBlock } from "./reconcile";
import type { Report } from "./report";
import { supportBlock } from "./support";
import { trendBlock } from "./trend";
import { whyBlock } from "./why";
import { wordsIn } from "./words";

/** Errors: empty (no order up to the last day that counts). */
export function buildReport(input: ReportInput, options: ReportOptions): Report {
  const { ledger } = input;
  const words = wordsIn(options.locale, input.currency);
  const everything = histories(ledger);
  const history = shownHistory(everything, options.period, options.asOf);
  const { asOf } = history;
  const lapse = lapseOf(history, options.lapseDays);
  const ends = boundaries(history, options.period, asOf);
  const spans = retentionSeries(history, ends, lapse.days);
  const last = spans.length - 1;
  const nameOf = (i: number) => named(options.period, periodOf(options.period, asOf) - (last - i)); // also before the data begin
  const scope: Scope = {
    words,
    options,
    history,
    asOf,
    ends,
    spans,
    lapse,
    companions: input.companions ?? noCompanions,
    currency: input.currency,
    longName: (i) => words.say(longPeriod(nameOf(i))),
    shortName: (i) => words.say(shortPeriod(nameOf(i))),
    tinyName: (i) => words.say(tinyPeriod(nameOf(i))),
  };
  const allCards = cards(scope);
  const { sold } = scope.companions;
  return {
    version: 1,
    locale: options.locale,
    currency: input.currency,
    period: options.period,
    title: {
      shop: options.shop,
      sample: options.sample,
      asOf,
      firstDay: history.firstDay ?? asOf,
      lastDay: everything.asOf,
      period: scope.longName(last),
      shortPeriod: scope.shortName(last),
      periods: periodsOver(everything, options.period).map((period) =>
        words.say(longPeriod(named(options.period, period))),
      ),
      lapseDays: lapse.days,
      lapse: words.say(
        lapse.own || lapse.found
          ? lapseText(words.count(lapse.days), words.count(lapseShare * 10), lapse.own)
          : lapseUnknown(words.count(lapse.days)),
      ),
    },
    headline: headline(
      scope,
      allCards.find(({ id }) => id === "retention"),
    ),
    cards: allCards,
    cardSources: sourcesOf(scope.companions, words),
    trend: trendBlock(scope),
    bridge: bridgeBlock(scope),
    cohorts: cohortBlock(scope),
    groups: groupsBlock(scope),
    why: whyBlock(scope),
    actions: actionsBlock(scope),
    support: supportBlock(scope),
    reconcile: reconcileBlock(scope),
    claims: claimsBlock(scope, allCards, ledger.customers),
    forecast: null,
    account: accountBlock(input, words),
    definitions: definitionTexts(periodNouns[options.period].one).map(
      ([term, meaning, source]) => ({
        term: words.say(term),
        meaning: words.say(meaning),
        source: words.say(source),
      }),
    ),
    fingerprint: {
      ...fingerprintOf(ledger, history, input.account.rows, input.orders),
      beside: besideOrders(scope.companions),
      ...(sold && { sold: soldChecksum(sold.reading) }),
    },
  };
}

/** "2026-09-30" as a day; null where the text names none. */
export function dayFromIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
