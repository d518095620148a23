/** Segments: customers by recency, frequency and spend. */

import { rfmScores } from "../core/rfm";
import { columns } from "../text/columns";
import { rfmGroupWords } from "../text/words";
import { formula } from "./formula";
import { table } from "./results";
import { number, optional } from "./scalars";
import { amounts, asOf, customers, dates, historyOf } from "./vocabulary";

export const RFM_SCORES = formula({
  group: "segments",
  summary: {
    de: "RFM: jeder Kunde mit Noten für Aktualität, Häufigkeit und Umsatz, und der Gruppe, zu der er gehört.",
    en: "RFM: each customer with scores for recency, frequency and spend, and the group they belong to.",
  },
  params: {
    customers,
    dates,
    amounts,
    as_of: asOf,
    bins: optional(
      number({ de: "Anzahl der Noten; sonst 5.", en: "Number of scores; otherwise 5." }),
      5,
    ),
  },
  result: { de: "Tabelle, eine Zeile je Kunde.", en: "A table, one row per customer." },
  example: {
    table: [
      ["Kunde", "Datum", "Betrag"],
      ["a", "2025-01-10", 20],
      ["b", "2025-03-01", 50],
      ["b", "2025-03-20", 30],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }],
    gives: [
      ["customer", "recency days", "orders", "spend", "R", "F", "M", "group"],
      ["a", 69, 1, 20, 1, 1, 1, "Lost"],
      ["b", 0, 2, 80, 5, 5, 5, "Champions"],
    ],
  },
  source: "Hughes (1994), Strategic Database Marketing; borders: type 7 of Hyndman & Fan (1996)",
  compute({ customers: who, dates: when, amounts: money, as_of: until, bins }, sheet) {
    const history = historyOf({ customers: who, dates: when, amounts: money }, until);
    return table(
      [
        columns.customer,
        columns.recencyDays,
        columns.orders,
        columns.spend,
        "R",
        "F",
        "M",
        columns.group,
      ],
      rfmScores(history, bins).map((r) => [
        who.keys[r.customer] as string,
        r.recencyDays,
        r.orders,
        r.cents / 100,
        r.r,
        r.f,
        r.m,
        rfmGroupWords[r.group][sheet.locale],
      ]),
      sheet,
    );
  },
});
