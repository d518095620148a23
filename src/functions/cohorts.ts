/** Cohorts: who stays after the first purchase. */

import { cohortCurve, cohortMatrix, cohortTable } from "../core/cohort";
import { rateInterval } from "../core/interval";
import { periodLabel } from "../core/period";
import { nDayRetention } from "../core/repeat-purchase";
import { columns } from "../text/columns";
import { cohortMeasureWords, nDayWords } from "../text/words";
import { formula } from "./formula";
import { row, table } from "./results";
import { number, optional, word } from "./scalars";
import {
  ages,
  asOf,
  confidence,
  customers,
  dates,
  fraction,
  historyOf,
  optionalAmounts,
  output,
  period,
} from "./vocabulary";

export const COHORT_TABLE = formula({
  group: "cohorts",
  summary: {
    de: "Kohorten: Kunden nach dem Zeitraum ihres ersten Kaufs, und was danach aus ihnen wird.",
    en: "Cohorts: customers by the period of their first purchase, and what becomes of them afterwards.",
  },
  params: {
    customers,
    dates,
    period,
    measure: optional(
      word(cohortMeasureWords, {
        de: "„Rate“ (sonst), „Kunden“, „Bestellungen“, „Umsatz“, „Warenkorb“ oder „kumuliert“ (Umsatz je Kunde bis dahin).",
        en: '"rate" (default), "customers", "orders", "revenue", "aov" or "cumulative" (revenue per customer so far).',
      }),
      "rate" as const,
    ),
    amounts: optionalAmounts,
    periods: ages,
    as_of: asOf,
  },
  result: {
    de: "Tabelle: Kohorte, Größe, dann eine Spalte je Alter; letzte Zeile „alle“, gewichtet. Leer heißt: noch nicht so weit.",
    en: "A table: cohort, size, then one column per age; last row “all”, weighted. Empty means: not there yet.",
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["a", "2025-02-05"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }, "month"],
    gives: [
      ["cohort", "size", 0, 1],
      ["2025-01", 2, 1, 0.5],
      ["2025-02", 1, 1, ""],
      ["all", 3, 1, 0.5],
    ],
  },
  source: "Fader & Hardie (2009), Probability models for customer-base analysis",
  compute(args, sheet) {
    const matrix = cohortMatrix(
      historyOf(args, args.as_of),
      args.period,
      args.as_of !== null,
      args.periods ?? undefined,
    );
    const { cells, all } = cohortTable(matrix, args.measure);
    return table(
      [columns.cohort, columns.size, ...all.keys()],
      [
        ...matrix.cohorts.map((cohort, i) => [
          periodLabel(args.period, cohort),
          matrix.sizes[i] as number,
          ...(cells[i] as readonly (number | null)[]),
        ]),
        [columns.all[sheet.locale], matrix.sizes.reduce((sum, n) => sum + n, 0), ...all],
      ],
      sheet,
    );
  },
});

export const COHORT_CURVE = formula({
  group: "cohorts",
  summary: {
    de: "Bindungskurve: wie viele Kunden nach so vielen Zeiträumen wieder kaufen, alle Kohorten zusammen.",
    en: "Retention curve: how many customers buy again after so many periods, all cohorts together.",
  },
  params: { customers, dates, period, periods: ages, as_of: asOf, confidence },
  result: {
    de: "Tabelle je Alter: Alter, beobachtete Kunden, davon aktive, Rate, untere und obere Grenze.",
    en: "A table by age: age, customers observed that long, active ones of them, rate, lower and upper limit.",
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["a", "2025-02-05"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: [
      ["age", "eligible", "retained", "rate", "low", "high"],
      [0, 3, 3, 1, 0.438503, 1],
      [1, 2, 1, 0.5, 0.094531, 0.905469],
    ],
  },
  source: "Fader & Hardie (2009), Probability models for customer-base analysis; Wilson (1927)",
  compute(args, sheet) {
    const matrix = cohortMatrix(
      historyOf(args, args.as_of),
      args.period,
      args.as_of !== null,
      args.periods ?? undefined,
    );
    return table(
      [columns.age, columns.eligible, columns.retained, columns.rate, columns.low, columns.high],
      cohortCurve(matrix).map(({ age, eligible, retained }) => {
        const { value, low, high } = rateInterval(retained, eligible, "wilson", args.confidence);
        return [age, eligible, retained, value, low, high];
      }),
      sheet,
    );
  },
});

export const NDAY_RETENTION = formula({
  group: "cohorts",
  summary: {
    de: "Anteil der Kunden, die n Tage nach dem ersten Kauf wieder kauften, von allen, die so lange beobachtet sind.",
    en: "Share of the customers who bought again n days after their first purchase, of all observed that long.",
  },
  params: {
    customers,
    dates,
    day: number(
      { de: "Tag nach dem ersten Kauf, ab 1.", en: "Day after the first purchase, from 1." },
      { low: 1, whole: true },
    ),
    type: optional(
      word(nDayWords, {
        de: "„am“ (sonst): genau an diesem Tag; „ab“: an diesem Tag oder später.",
        en: '"on" (default): exactly on that day; "unbounded": on that day or later.',
      }),
      "on" as const,
    ),
    width: optional(
      number(
        {
          de: "So viele Tage ab diesem zählen zusammen, nur bei „am“; sonst 1.",
          en: 'So many days from that one count together, with "on" only; otherwise 1.',
        },
        { low: 1, whole: true },
      ),
      1,
    ),
    as_of: asOf,
    output: output("value", "interval"),
  },
  result: fraction,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-01"],
      ["a", "2025-01-08"],
      ["b", "2025-01-02"],
      ["b", "2025-01-31"],
    ],
    args: [{ column: "A" }, { column: "B" }, 7],
    gives: 0.5,
  },
  source: "Amplitude, Retention analysis; Wilson (1927)",
  compute(args) {
    const { count, of } = nDayRetention(historyOf(args, args.as_of), {
      type: args.type,
      day: args.day,
      width: args.width,
    });
    if (args.output === "value") return count / of;
    const { value, low, high } = rateInterval(count, of);
    return row(value, low, high);
  },
});
