/** Rates from counts: retention, churn, how sure a rate is, and whether it changed. */

import { type RateMethod, rateInterval } from "../core/interval";
import {
  churnInterval,
  churnRate,
  compareRetention,
  convertChurn,
  retentionInterval,
  retentionRate,
} from "../core/retention";
import type { Text } from "../text/text";
import { methodWords, periodWords } from "../text/words";
import { formula } from "./formula";
import { row } from "./results";
import { number, optional, word } from "./scalars";
import { confidence, fraction, output } from "./vocabulary";

const customersAtStart = number({ de: "Kunden am Anfang.", en: "Customers at the start." });

export const RETENTION_RATE = formula({
  group: "rates",
  summary: {
    de: "Kundenbindungsrate aus drei Zahlen: Anteil der Kunden vom Anfang eines Zeitraums, die an seinem Ende noch da sind.",
    en: "Retention rate from three counts: share of the customers at the start of a period who are still there at its end.",
  },
  params: {
    start: customersAtStart,
    end: number({ de: "Kunden am Ende.", en: "Customers at the end." }),
    new: number({ de: "Dazwischen gewonnene Kunden.", en: "Customers won in between." }),
    output: output("value", "interval"),
    confidence,
  },
  result: fraction,
  example: { args: [150, 200, 80], gives: 0.8 },
  source: "Farris et al. (2010), Marketing Metrics; Wilson (1927)",
  notFor: {
    de: "Ohne Verträge zählt „Ende“ auch Zurückgekehrte mit, die Rate fällt dann zu hoch aus: dafür CUSTOMER_RETENTION.",
    en: "Without contracts, “end” also counts customers who came back, so the rate comes out too high: use CUSTOMER_RETENTION.",
  },
  compute(args) {
    if (args.output === "value") return retentionRate(args.start, args.end, args.new);
    const { value, low, high } = retentionInterval(args.start, args.end, args.new, args.confidence);
    return row(value, low, high);
  },
});

export const CHURN_RATE = formula({
  group: "rates",
  summary: {
    de: "Abwanderungsrate: Anteil der Kunden vom Anfang, die verloren gingen.",
    en: "Churn rate: share of the customers at the start who were lost.",
  },
  params: {
    start: customersAtStart,
    lost: number({ de: "Davon verlorene Kunden.", en: "Customers lost of these." }),
    output: output("value", "interval"),
    confidence,
  },
  result: fraction,
  example: { args: [150, 30], gives: 0.2 },
  source: "Farris et al. (2010), Marketing Metrics; Wilson (1927)",
  compute(args) {
    if (args.output === "value") return churnRate(args.start, args.lost);
    const { value, low, high } = churnInterval(args.start, args.lost, args.confidence);
    return row(value, low, high);
  },
});

const periodLength = word(periodWords, {
  de: "„Tag“, „Woche“, „Monat“, „Quartal“ oder „Jahr“.",
  en: '"day", "week", "month", "quarter" or "year".',
});

export const CHURN_CONVERT = formula({
  group: "rates",
  summary: {
    de: "Abwanderungsrate auf eine andere Dauer umrechnen, zum Beispiel von einem Monat auf ein Jahr.",
    en: "Converts a churn rate to another length of time, for example from a month to a year.",
  },
  params: {
    rate: number(
      { de: "Abwanderungsrate von 0 bis 1.", en: "Churn rate from 0 to 1." },
      { low: 0, high: 1 },
    ),
    from_period: periodLength,
    to_period: periodLength,
  },
  result: {
    de: "Anteil von 0 bis 1; die Zelle als Prozent formatieren. Ein Jahr hat 365,2425 Tage oder 52,1775 Wochen.",
    en: "A fraction from 0 to 1; format the cell as per cent. A year has 365.2425 days or 52.1775 weeks.",
  },
  example: { args: [0.05, "month", "year"], gives: 0.45964 },
  source: "1 − (1 − rate)^m; Farris et al. (2010), Marketing Metrics",
  notFor: {
    de: "Setzt gleichbleibende Abwanderung voraus; neue Kunden gehen meist schneller als alte: dafür SURVIVAL_CURVE.",
    en: "Assumes constant churn; new customers usually leave faster than old ones: use SURVIVAL_CURVE for that.",
  },
  compute: (args) => convertChurn(args.rate, args.from_period, args.to_period),
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
        de: "„Wilson“ (sonst), „exakt“ (Clopper-Pearson) oder „Jeffreys“ (Beta-Quantile, ohne Sonderregel am Rand).",
        en: '"wilson" (default), "exact" (Clopper-Pearson) or "jeffreys" (beta quantiles, no special rule at the ends).',
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
  compute(args) {
    const { value, low, high } = rateInterval(
      args.successes,
      args.trials,
      args.method,
      args.confidence,
    );
    return row(value, low, high);
  },
});

/** The exact test is meant for customers, not for beyond what whole numbers hold. */
const count = (meaning: Text) => number(meaning, { low: 0, high: 1e9, whole: true });

export const RETENTION_COMPARE = formula({
  group: "rates",
  summary: {
    de: "Hat sich die Kundenbindung geändert, oder ist das Zufall? Vergleicht zwei Raten.",
    en: "Did retention change, or is that chance? Compares two rates.",
  },
  params: {
    kept_before: count({ de: "Vorher gehaltene Kunden.", en: "Customers kept before." }),
    start_before: count({
      de: "Kunden am Anfang, vorher.",
      en: "Customers at the start, before.",
    }),
    kept_after: count({ de: "Nachher gehaltene Kunden.", en: "Customers kept after." }),
    start_after: count({ de: "Kunden am Anfang, nachher.", en: "Customers at the start, after." }),
    confidence,
  },
  result: {
    de: "Eine Zeile: Unterschied (nachher − vorher), untere und obere Grenze, p. Unter p = 0,05 spricht wenig für Zufall.",
    en: "One row: difference (after − before), lower and upper limit, p. Below p = 0.05 little speaks for chance.",
  },
  example: { args: [48, 80, 56, 70], gives: [[0.2, 0.052431, 0.333873, 0.012521]] },
  source: "Newcombe (1998), Statistics in Medicine 17, 873–890, method 10; Fisher (1935)",
  notFor: {
    de: "Für zwei verschiedene Gruppen von Kunden; dieselben Kunden zu zwei Zeiten sind nicht unabhängig.",
    en: "For two different groups of customers; the same customers at two times are not independent.",
  },
  compute(args) {
    const { value, low, high, p } = compareRetention(
      args.kept_before,
      args.start_before,
      args.kept_after,
      args.start_after,
      args.confidence,
    );
    return row(value, low, high, p);
  },
});
