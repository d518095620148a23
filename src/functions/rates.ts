/** Rates from counts and from rows: retention, churn, and how sure a rate is. */

import { customerRetention } from "../core/customer-retention";
import { lapseTime } from "../core/interpurchase";
import { type RateMethod, rateInterval } from "../core/interval";
import { periodLabel } from "../core/period";
import { churnInterval, churnRate, retentionInterval, retentionRate } from "../core/retention";
import { retentionTrend } from "../core/retention-trend";
import { columns } from "../text/columns";
import { methodWords, signalWords } from "../text/words";
import { formula } from "./formula";
import { details, row, table } from "./results";
import { day, number, optional, word } from "./scalars";
import {
  asOf,
  confidence,
  customers,
  dates,
  historyOf,
  output,
  period,
  periods,
} from "./vocabulary";

const fraction = {
  de: "Anteil von 0 bis 1; die Zelle als Prozent formatieren.",
  en: "A fraction from 0 to 1; format the cell as per cent.",
};

export const RETENTION_RATE = formula({
  group: "rates",
  summary: {
    de: "Kundenbindungsrate aus drei Zahlen: Anteil der Kunden vom Anfang eines Zeitraums, die an seinem Ende noch da sind.",
    en: "Retention rate from three counts: share of the customers at the start of a period who are still there at its end.",
  },
  params: {
    start: number({ de: "Kunden am Anfang.", en: "Customers at the start." }),
    end: number({ de: "Kunden am Ende.", en: "Customers at the end." }),
    new: number({ de: "Dazwischen gewonnene Kunden.", en: "Customers won in between." }),
    output: output("value", "interval"),
    confidence,
  },
  result: fraction,
  example: { args: [150, 200, 80], gives: 0.8 },
  source: "Farris et al. (2010), Marketing Metrics; interval: Wilson (1927)",
  notFor: {
    de: "Ohne Verträge zählt „Ende“ auch Zurückgekehrte mit, die Rate fällt dann zu hoch aus: dafür CUSTOMER_RETENTION.",
    en: "Without contracts, “end” also counts customers who came back, so the rate comes out too high: use CUSTOMER_RETENTION.",
  },
  compute({ start, end, new: won, output: form, confidence: level }) {
    if (form === "value") return retentionRate(start, end, won);
    const { value, low, high } = retentionInterval(start, end, won, level);
    return row(value, low, high);
  },
});

export const CUSTOMER_RETENTION = formula({
  group: "rates",
  summary: {
    de: "Kundenbindungsrate aus Bestellzeilen: Anteil der aktiven Kunden von damals, die auch heute aktiv sind.",
    en: "Retention rate from order rows: share of the customers active then who are active now.",
  },
  params: {
    customers,
    dates,
    from: day({
      de: "Tag, an dem gezählt wird, wer da ist.",
      en: "Day on which the customers are counted.",
    }),
    to: day({
      de: "Tag, an dem gezählt wird, wer noch da ist.",
      en: "Day on which those still active are counted.",
    }),
    window: optional(
      number(
        {
          de: "Aktiv heißt: Bestellung in so vielen Tagen bis dahin. Sonst aus den eigenen Abständen (INTERPURCHASE_TIME „lapse“).",
          en: 'Active means: an order in so many days up to then. Otherwise from your own gaps (INTERPURCHASE_TIME "lapse").',
        },
        { low: 1, whole: true },
      ),
      null,
    ),
    output: output("value", "interval", "detail"),
    confidence,
  },
  result: fraction,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["c", "2025-01-30"],
      ["a", "2025-03-05"],
      ["d", "2025-03-15"],
      ["c", "2025-03-30"],
    ],
    args: [{ column: "A" }, { column: "B" }, "2025-01-31", "2025-03-31", 31],
    gives: 2 / 3,
  },
  source:
    "Fader & Hardie (2009), Probability models for customer-base analysis; interval: Wilson (1927)",
  compute(
    { customers: who, dates: when, from, to, window, output: form, confidence: level },
    sheet,
  ) {
    const history = historyOf({ customers: who, dates: when });
    const counts = customerRetention(history, from, to, window ?? lapseTime(history));
    if (form === "value") return counts.retention;
    if (form === "interval") {
      const { value, low, high } = rateInterval(counts.kept, counts.start, "wilson", level);
      return row(value, low, high);
    }
    return details(
      [
        [columns.start, counts.start],
        [columns.kept, counts.kept],
        [columns.lost, counts.lost],
        [columns.new, counts.new],
        [columns.reactivated, counts.reactivated],
        [columns.newLost, counts.newLost],
        [columns.end, counts.end],
        [columns.window, counts.window],
        [columns.seed, counts.seed],
        [columns.difference, counts.seed - counts.retention],
      ],
      sheet,
    );
  },
});

export const CHURN_RATE = formula({
  group: "rates",
  summary: {
    de: "Abwanderungsrate: Anteil der Kunden vom Anfang, die verloren gingen.",
    en: "Churn rate: share of the customers at the start who were lost.",
  },
  params: {
    start: number({ de: "Kunden am Anfang.", en: "Customers at the start." }),
    lost: number({ de: "Davon verlorene Kunden.", en: "Customers lost of these." }),
    output: output("value", "interval"),
    confidence,
  },
  result: fraction,
  example: { args: [150, 30], gives: 0.2 },
  source: "Farris et al. (2010), Marketing Metrics; interval: Wilson (1927)",
  compute({ start, lost, output: form, confidence: level }) {
    if (form === "value") return churnRate(start, lost);
    const { value, low, high } = churnInterval(start, lost, level);
    return row(value, low, high);
  },
});

export const RATE_INTERVAL = formula({
  group: "rates",
  summary: {
    de: "Wie sicher ein Anteil ist: der Anteil mit unterer und oberer Grenze.",
    en: "How sure a share is: the share with its lower and upper limit.",
  },
  params: {
    successes: number({ de: "Treffer.", en: "Successes." }),
    trials: number({ de: "Versuche.", en: "Trials." }),
    method: optional(
      word(methodWords satisfies Record<RateMethod, unknown>, {
        de: "„Wilson“ (sonst), „exakt“ (Clopper-Pearson) oder „Jeffreys“.",
        en: '"wilson" (default), "exact" (Clopper-Pearson) or "jeffreys".',
      }),
      "wilson" as const,
    ),
    confidence,
  },
  result: {
    de: "Eine Zeile: Anteil, untere Grenze, obere Grenze.",
    en: "One row: share, lower limit, upper limit.",
  },
  example: { args: [15, 148], gives: [[0.101351, 0.062386, 0.160487]] },
  source: "Wilson (1927); Clopper & Pearson (1934); Brown, Cai & DasGupta (2001)",
  compute({ successes, trials, method, confidence: level }) {
    const { value, low, high } = rateInterval(successes, trials, method, level);
    return row(value, low, high);
  },
});

export const RETENTION_TREND = formula({
  group: "rates",
  summary: {
    de: "Kundenbindung je Zeitraum: wer blieb, ging, neu kam oder zurückkehrte, mit Intervall und Kontrollgrenzen.",
    en: "Retention by period: who stayed, left, came or came back, with interval and control limits.",
  },
  params: { customers, dates, period, periods, as_of: asOf, confidence },
  result: {
    de: "Tabelle, eine Zeile je Zeitraum.",
    en: "A table, one row per period.",
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["a", "2025-02-05"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }, "month", 1],
    gives: [
      [
        "period",
        "start",
        "kept",
        "lost",
        "new",
        "reactivated",
        "end",
        "retention",
        "low",
        "high",
        "churn",
        "centre",
        "lower limit",
        "upper limit",
        "signal",
      ],
      ["2025-02", 2, 1, 1, 1, 0, 2, 0.5, 0.094531, 0.905469, 0.5, 0.5, "", "", ""],
    ],
  },
  source: "Interval: Wilson (1927); limits: Shewhart (1931), p′ after Laney (2002)",
  compute(
    { customers: who, dates: when, period: kind, periods: last, as_of: until, confidence: level },
    sheet,
  ) {
    const history = historyOf({ customers: who, dates: when }, until);
    const rows = retentionTrend(history, kind, level);
    return table(
      [
        columns.period,
        columns.start,
        columns.kept,
        columns.lost,
        columns.new,
        columns.reactivated,
        columns.end,
        columns.retention,
        columns.low,
        columns.high,
        columns.churn,
        columns.centre,
        columns.lowerLimit,
        columns.upperLimit,
        columns.signal,
      ],
      rows
        .slice(last === null ? 0 : -last)
        .map((r) => [
          periodLabel(kind, r.period),
          r.start,
          r.kept,
          r.lost,
          r.new,
          r.reactivated,
          r.end,
          r.retention,
          r.low,
          r.high,
          r.retention === null ? null : 1 - r.retention,
          r.centre,
          r.lower,
          r.upper,
          signalWords[r.signal][sheet.locale],
        ]),
      sheet,
    );
  },
});
