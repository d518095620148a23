/** Repeat purchase: who comes back, and how soon. */

import { gapSummary, lapseTime } from "../core/interpurchase";
import { rateInterval } from "../core/interval";
import { orderLadder } from "../core/order-ladder";
import { repeatPurchase, returningCustomers } from "../core/repeat-purchase";
import { columns } from "../text/columns";
import { gapWords, returningWords } from "../text/words";
import { formula } from "./formula";
import { details, row, table } from "./results";
import { number, optional, word } from "./scalars";
import {
  asOf,
  confidence,
  customers,
  dates,
  firstDayOfWindow,
  fraction,
  historyOf,
  lastDayOfWindow,
  output,
} from "./vocabulary";

export const REPEAT_PURCHASE_RATE = formula({
  group: "repeat",
  summary: {
    de: "Wiederkaufrate: Anteil der Käufer, die an mindestens zwei Tagen bestellt haben.",
    en: "Repeat purchase rate: share of the buyers who ordered on at least two days.",
  },
  params: {
    customers,
    dates,
    from: optional(firstDayOfWindow, null),
    to: optional(lastDayOfWindow, null),
    output: output("value", "interval"),
    confidence,
  },
  result: fraction,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["b", "2025-03-05"],
      ["c", "2025-03-15"],
      ["d", "2025-03-30"],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: 0.25,
  },
  source: "Fader, Hardie & Lee (2005), Marketing Science 24; Wilson (1927)",
  notFor: {
    de: "Wer erst kürzlich gekauft hat, konnte noch nicht wiederkommen: für den zweiten Kauf binnen einer Frist ORDER_LADDER.",
    en: "Those who bought only recently have had no time to come back: for the second purchase within a time use ORDER_LADDER.",
  },
  compute(args) {
    const { count, of } = repeatPurchase(historyOf(args), args.from, args.to);
    if (args.output === "value") return count / of;
    const { value, low, high } = rateInterval(count, of, "wilson", args.confidence);
    return row(value, low, high);
  },
});

export const RETURNING_CUSTOMER_RATE = formula({
  group: "repeat",
  summary: {
    de: "Anteil der Käufer eines Zeitraums, die schon vorher gekauft hatten.",
    en: "Share of the buyers of a period who had bought before.",
  },
  params: {
    customers,
    dates,
    from: firstDayOfWindow,
    to: lastDayOfWindow,
    definition: optional(
      word(returningWords, {
        de: "„streng“ (sonst): vor dem Zeitraum gekauft; „Shopify“: mehr als ein Kauf bis zu seinem Ende.",
        en: '"strict" (default): bought before the period; "shopify": more than one purchase up to its end.',
      }),
      "strict" as const,
    ),
  },
  result: fraction,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["b", "2025-03-05"],
      ["c", "2025-03-15"],
      ["c", "2025-03-30"],
    ],
    args: [{ column: "A" }, { column: "B" }, "2025-03-01", "2025-03-31"],
    gives: 0.5,
  },
  source: "Shopify Help Center, Returning customer rate",
  compute(args) {
    const { count, of } = returningCustomers(historyOf(args), args.from, args.to, args.definition);
    return count / of;
  },
});

export const INTERPURCHASE_TIME = formula({
  group: "repeat",
  summary: {
    de: "Tage zwischen zwei Käufen, und nach wie vielen Tagen ein Kunde als inaktiv gilt.",
    en: "Days between two purchases, and after how many days a customer counts as lapsed.",
  },
  params: {
    customers,
    dates,
    output: optional(
      word(gapWords, {
        de: "„Wert“ oder „Median“ (sonst), „Mittel“, „inaktiv“ (Frist, nach der kaum noch jemand wiederkommt) oder „Details“.",
        en: '"value" or "median" (default), "mean", "lapse" (time after which hardly anybody comes back) or "detail".',
      }),
      "value" as const,
    ),
    share: optional(
      number({
        de: "Für „inaktiv“: so viel der Wiederkehrer sind bis dahin wieder da; sonst 0,9.",
        en: 'For "lapse": so many of those who come back are back by then; otherwise 0.9.',
      }),
      0.9,
    ),
    as_of: asOf,
  },
  result: {
    de: "Tage. Offene Abstände zählen für „inaktiv“ so lange mit, wie sie schon dauern.",
    en: 'Days. For "lapse" open gaps count for as long as they have lasted.',
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["a", "2025-01-20"],
      ["b", "2025-01-20"],
      ["b", "2025-03-01"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }, "detail"],
    gives: [
      ["gaps", 2],
      ["mean", 25],
      ["median", 25],
      ["P90", 37],
      ["lapse", 40],
    ],
  },
  source: "Kaplan & Meier (1958); Hyndman & Fan (1996), type 7",
  notFor: {
    de: "Median und Mittel kennen nur beendete Abstände und sind daher zu kurz; als Frist für Verlorene „inaktiv“ nehmen.",
    en: 'Median and mean only know gaps that ended and are thus too short; use "lapse" as the limit for lost customers.',
  },
  compute(args, sheet) {
    const history = historyOf(args, args.as_of);
    if (args.output === "lapse") return lapseTime(history, args.share);
    const { gaps, mean, median, p90 } = gapSummary(history);
    if (args.output === "mean") return mean;
    if (args.output === "value" || args.output === "median") return median;
    return details(
      [
        [columns.gaps, gaps],
        [columns.mean, mean],
        [columns.median, median],
        [columns.p90, p90],
        [columns.lapse, lapseTime(history, args.share)],
      ],
      sheet,
    );
  },
});

export const ORDER_LADDER = formula({
  group: "repeat",
  summary: {
    de: "Bestellleiter: wie viele Kunden nach der ersten, zweiten, dritten … Bestellung noch eine aufgeben.",
    en: "Order ladder: how many customers place another order after the first, second, third …",
  },
  params: {
    customers,
    dates,
    max_order: optional(
      number(
        { de: "Höchste Stufe; sonst 10.", en: "Highest rung; otherwise 10." },
        { low: 1, whole: true },
      ),
      10,
    ),
    within_days: optional(
      number(
        {
          de: "Die nächste Bestellung muss in so vielen Tagen kommen; sonst 365.",
          en: "The next order must come within so many days; otherwise 365.",
        },
        { low: 1, whole: true },
      ),
      365,
    ),
    as_of: asOf,
  },
  result: {
    de: "Tabelle: Bestellung, Kunden, davon weiter, Anteil mit Grenzen, mittlere Tage bis dahin. Der Anteil berücksichtigt, wer noch Zeit hat.",
    en: "A table: order, customers, those who went on, share with limits, median days until then. The share allows for those who still have time.",
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["a", "2025-01-20"],
      ["b", "2025-01-20"],
      ["b", "2025-03-01"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }, 1, 30],
    gives: [
      ["order", "customers", "next", "share", "low", "high", "median days"],
      [1, 3, 1, 0.333333, 0.054794, 0.945927, 10],
    ],
  },
  source: "Kaplan & Meier (1958); Kalbfleisch & Prentice (1980)",
  compute(args, sheet) {
    return table(
      [
        columns.order,
        columns.customers,
        columns.next,
        columns.share,
        columns.low,
        columns.high,
        columns.medianDays,
      ],
      orderLadder(historyOf(args, args.as_of), args.max_order, args.within_days).map((r) => [
        r.order,
        r.customers,
        r.next,
        r.share,
        r.low,
        r.high,
        r.medianDays,
      ]),
      sheet,
    );
  },
});
