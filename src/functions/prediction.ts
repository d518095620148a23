/** Prediction for customers without a contract: who still buys, how often, and what they will be worth. */

import { customerBase } from "../core/customer-base";
import { fitCustomerBase } from "../core/customer-fit";
import { forecastCustomers, nextOrderDays } from "../core/customer-forecast";
import { customerValues } from "../core/customer-value";
import { isoDay } from "../core/day";
import type { History } from "../core/history";
import { MetricError } from "../core/problem";
import { columns } from "../text/columns";
import { buyingModelWords, clvOutputWords, periodWords } from "../text/words";
import { exampleShop } from "./example-shop";
import { fitTable, storedFit, unitDays } from "./fitted-model";
import { formula } from "./formula";
import { row, table } from "./results";
import { number, optional, word } from "./scalars";
import { amounts, asOf, customers, dates, historyOf, optionalAmounts } from "./vocabulary";

const unit = optional(
  word(periodWords, {
    de: "Zeiteinheit: „Tag“, „Woche“ (sonst), „Monat“, „Quartal“ oder „Jahr“.",
    en: 'Unit of time: "day", "week" (default), "month", "quarter" or "year".',
  }),
  "week" as const,
);

const limits = { low: 0, high: 36_525 }; // a hundred years in days

/** Whoever has bought up to the last day that counts. Error: empty. */
function baseOf(history: History) {
  const base = customerBase(history);
  if (base.customer.length === 0) throw new MetricError("empty", "dates");
  return base;
}

export const BTYD_FIT = formula({
  group: "prediction",
  summary: {
    de: "Passt ein Modell des Kaufverhaltens an: wie oft Kunden kaufen und wann sie unbemerkt aufhören.",
    en: "Fits a model of buying: how often customers buy, and when they stop without a word.",
  },
  params: {
    customers,
    dates,
    amounts: optionalAmounts,
    as_of: asOf,
    unit,
    model: optional(
      word(buyingModelWords, {
        de: "„BG/NBD“ (sonst), „MBG/NBD“ oder „Pareto/NBD“.",
        en: '"bg/nbd" (default), "mbg/nbd" or "pareto/nbd".',
      }),
      "bg/nbd" as const,
    ),
  },
  result: {
    de: "Tabelle: Parameter, Wert. Mit Beträgen auch die des Gamma-Gamma-Modells. In Zellen aufbewahrt dient sie BTYD_PREDICT als „params“.",
    en: 'A table: parameter, value. With amounts also those of the Gamma-Gamma model. Kept in cells it serves BTYD_PREDICT as "params".',
  },
  example: {
    table: exampleShop,
    args: [{ column: "A" }, { column: "B" }, { column: "C" }],
    gives: [
      ["parameter", "value"],
      ["model", "BG/NBD"],
      ["unit", "week"],
      ["customers", 15],
      ["r", 0.56952],
      ["alpha", 2.590784],
      ["a", 0.247577],
      ["b", 0.490521],
      ["log-likelihood", -69.725882],
      ["gamma-gamma p", 16.245005],
      ["gamma-gamma q", 5.735699],
      ["gamma-gamma gamma", 10.939754],
      ["converged", true],
      ["warnings", "fewer than 100 repeat customers"],
    ],
  },
  source:
    "Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987); Fader & Hardie (2013)",
  notFor: {
    de: "Bei BG/NBD ist jeder Einmalkäufer sicher noch aktiv; wo das stört, MBG/NBD oder Pareto/NBD nehmen. Für Verträge RETENTION_FORECAST.",
    en: "In BG/NBD every one-time buyer is active for certain; where that disturbs use MBG/NBD or Pareto/NBD. For contracts use RETENTION_FORECAST.",
  },
  compute(args, sheet) {
    const base = baseOf(historyOf(args, args.as_of));
    return fitTable(fitCustomerBase(base, args.model, unitDays[args.unit]), args.unit, sheet);
  },
});

export const BTYD_PREDICT = formula({
  group: "prediction",
  summary: {
    de: "Je Kunde: mit welcher Wahrscheinlichkeit er noch kauft, wie viele Bestellungen zu erwarten sind, wann die nächste.",
    en: "For each customer: the probability that they still buy, how many orders to expect, and when the next.",
  },
  params: {
    customers,
    dates,
    horizon: number(
      {
        de: "Wie weit voraus, in Zeiteinheiten (Wochen, wenn nicht anders angegeben).",
        en: "How far ahead, in units of time (weeks unless said otherwise).",
      },
      limits,
    ),
    as_of: asOf,
    unit,
    params: storedFit,
  },
  result: {
    de: "Tabelle, eine Zeile je Kunde: x = Wiederkäufe, t_x = Zeit vom ersten bis zum letzten Kauf, T = Zeit seit dem ersten. Von, bis: so weit ist der Erwartungswert unsicher (95 %); ein einzelner Kunde schwankt mehr. Nächste Bestellung: Tag, bis zu dem sie zu 50 % kommt (Text JJJJ-MM-TT), leer, wo nie.",
    en: "A table, one row per customer: x = repeat purchases, t_x = time from the first to the last purchase, T = time since the first. Low, high: how far the expected value is uncertain (95%); a single customer varies more. Next order: the day by which it comes with 50% (text YYYY-MM-DD), empty where never.",
  },
  example: {
    table: [
      ["Kunde", "Datum", "Parameter", "Wert"],
      ["a", "2025-01-01", "Modell", "BG/NBD"],
      ["a", "2025-02-12", "Einheit", "Woche"],
      ["a", "2025-08-02", "r", 0.243],
      ["b", "2025-01-01", "alpha", 4.414],
      ["b", "2025-01-13", "a", 0.793],
      ["c", "2025-09-30", "b", 2.426],
    ],
    args: [{ column: "A" }, { column: "B" }, 39, "2025-09-30", "week", { column: "C", to: "D" }],
    gives: [
      ["customer", "x", "t_x", "T", "p_alive", "expected", "low", "high", "next order"],
      ["a", 2, 30.428571, 38.857143, 0.72659, 1.226116, "", "", "2026-04-25"],
      ["b", 1, 1.714286, 38.857143, 0.21226, 0.203351, "", "", ""],
      ["c", 0, 0, 0, 1, 1.196723, "", "", "2027-02-17"],
    ],
  },
  source:
    "Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987)",
  notFor: {
    de: "Nur für Kunden, die ohne Kündigung wegbleiben können; wer kündigt, gehört in SURVIVAL_CURVE oder RETENTION_FORECAST.",
    en: "Only for customers who can stay away without giving notice; where they cancel use SURVIVAL_CURVE or RETENTION_FORECAST.",
  },
  compute(args, sheet) {
    const base = baseOf(historyOf(args, args.as_of));
    const fit = args.params ?? fitCustomerBase(base, "bg/nbd", unitDays[args.unit]);
    const { alive, expected, low, high } = forecastCustomers(fit, base, args.horizon);
    const next = nextOrderDays(fit, base);
    return table(
      [
        columns.customer,
        "x",
        "t_x",
        "T",
        columns.alive,
        columns.expected,
        columns.low,
        columns.high,
        columns.nextOrder,
      ],
      Array.from(base.customer, (c, i) => {
        const day = next[i] ?? null;
        return [
          args.customers.keys[c] as string,
          base.repeats[i] as number,
          (base.last[i] as number) / fit.unitDays,
          (base.age[i] as number) / fit.unitDays,
          alive[i] as number,
          expected[i] as number,
          fit.covariance && (low[i] as number),
          fit.covariance && (high[i] as number),
          day === null ? null : isoDay(day),
        ];
      }),
      sheet,
    );
  },
});

export const CLV_PREDICTED = formula({
  group: "prediction",
  summary: {
    de: "Kundenwert aus dem Kaufverhalten: erwartete Bestellungen × erwarteter Betrag × Marge, abgezinst.",
    en: "Customer lifetime value from buying: expected orders × expected payment × margin, discounted.",
  },
  params: {
    customers,
    dates,
    amounts,
    horizon: number({ de: "Wie weit voraus, in Wochen.", en: "How far ahead, in weeks." }, limits),
    margin: optional(
      number(
        {
          de: "Anteil des Betrags, der bleibt, zum Beispiel 0,4; sonst 1 (Umsatz).",
          en: "Share of the payment that is left, for example 0.4; otherwise 1 (revenue).",
        },
        { low: 0, high: 1 },
      ),
      1,
    ),
    discount: optional(
      number(
        { de: "Zinssatz je Jahr; sonst 0.", en: "Discount rate per year; otherwise 0." },
        { low: 0, high: 10 },
      ),
      0,
    ),
    as_of: asOf,
    output: optional(
      word(clvOutputWords, {
        de: "„Tabelle“ (sonst) oder „gesamt“.",
        en: '"table" (default) or "total".',
      }),
      "table" as const,
    ),
  },
  result: {
    de: "Tabelle, eine Zeile je Kunde, nach BG/NBD und Gamma-Gamma. „gesamt“: Summe mit Vorhersageintervall (95 %), das gilt, solange Kunden kaufen wie bisher.",
    en: 'A table, one row per customer, by BG/NBD and Gamma-Gamma. "total": the sum with its prediction interval (95%), which holds as long as customers buy as before.',
  },
  example: {
    table: exampleShop,
    args: [{ column: "A" }, { column: "B" }, { column: "C" }, 52, 0.4, 0.1, "2025-06-30", "total"],
    gives: [[816.484344, 273.042867, 2441.545868]],
  },
  source: "Fader, Hardie & Lee (2005), Journal of Marketing Research 42; Fader & Hardie (2013)",
  notFor: {
    de: "Nur für Kunden ohne Vertrag, und nur wo der Betrag nicht davon abhängt, wie oft jemand kauft (siehe Hinweise in BTYD_FIT).",
    en: "Only for customers without a contract, and only where payments do not depend on how often somebody buys (see the warnings of BTYD_FIT).",
  },
  compute(args, sheet) {
    const base = baseOf(historyOf(args, args.as_of));
    const found = customerValues(fitCustomerBase(base), base, args.horizon, args);
    if (args.output === "total") return row(found.total.value, found.total.low, found.total.high);
    return table(
      [columns.customer, columns.alive, columns.expectedOrders, columns.valuePerOrder, columns.clv],
      Array.from(base.customer, (c, i) => [
        args.customers.keys[c] as string,
        found.alive[i] as number,
        found.orders[i] as number,
        found.perOrder[i] as number,
        found.value[i] as number,
      ]),
      sheet,
    );
  },
});
