/** Segments: customers by recency, frequency and spend, and how much hangs on the largest. */

import { concentration, topShare } from "../core/concentration";
import { centsByCustomer } from "../core/customer-spend";
import { addMonths } from "../core/day";
import { historyUpTo } from "../core/history";
import { customerColumns, rfmColumns, rfmScores } from "../core/rfm";
import { rfmSummary } from "../core/rfm-summary";
import { columns } from "../text/columns";
import { rfmGroupWords } from "../text/words";
import { formula } from "./formula";
import { details, table } from "./results";
import { number, optional } from "./scalars";
import { amounts, asOf, customers, dates, historyOf, output } from "./vocabulary";

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
  source: "Hughes (1994), Strategic Database Marketing; Hyndman & Fan (1996), type 7",
  compute(args, sheet) {
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
      rfmScores(historyOf(args, args.as_of), args.bins).map((r) => [
        args.customers.keys[r.customer] as string,
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

export const RFM_SUMMARY = formula({
  group: "segments",
  summary: {
    de: "Die RFM-Gruppen im Überblick: Kunden, Umsatz, und wie viele es ein Quartal zuvor waren.",
    en: "The RFM groups at a glance: customers, revenue, and how many there were a quarter before.",
  },
  params: { customers, dates, amounts, as_of: asOf },
  result: {
    de: "Tabelle, eine Zeile je Gruppe, die beste zuerst. Umsatz: alles, was ihre Kunden bisher ausgegeben haben.",
    en: "A table, one row per group, the best first. Revenue: all that its customers have spent so far.",
  },
  example: {
    table: [
      ["Kunde", "Datum", "Betrag"],
      ["a", "2025-01-10", 20],
      ["b", "2025-06-01", 50],
      ["b", "2025-06-20", 30],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }],
    gives: [
      [
        "group",
        "customers",
        "share",
        "revenue",
        "revenue share",
        "median recency",
        "previous customers",
      ],
      ["Champions", 1, 0.5, 80, 0.8, 0, 0],
      ["Loyal", 0, 0, 0, 0, "", 0],
      ["Active", 0, 0, 0, 0, "", 0],
      ["New", 0, 0, 0, 0, "", 1],
      ["Promising", 0, 0, 0, 0, "", 0],
      ["Needs attention", 0, 0, 0, 0, "", 0],
      ["At risk", 0, 0, 0, 0, "", 0],
      ["Almost lost", 0, 0, 0, 0, "", 0],
      ["Dormant", 0, 0, 0, 0, "", 0],
      ["Previously loyal", 0, 0, 0, 0, "", 0],
      ["Lost", 1, 0.5, 20, 0.2, 161, 0],
    ],
  },
  source: "Hughes (1994), Strategic Database Marketing",
  compute(args, sheet) {
    const history = historyOf(args, args.as_of);
    const before = customerColumns(historyUpTo(history, addMonths(history.asOf, -3)));
    return table(
      [
        columns.group,
        columns.customers,
        columns.share,
        columns.revenue,
        columns.revenueShare,
        columns.medianRecency,
        columns.previousCustomers,
      ],
      rfmSummary(
        rfmColumns(customerColumns(history)),
        before.customer.length === 0 ? null : rfmColumns(before),
      ).map((r) => [
        rfmGroupWords[r.group][sheet.locale],
        r.customers,
        r.share,
        r.cents / 100,
        r.revenueShare,
        r.medianRecency,
        r.previous,
      ]),
      sheet,
    );
  },
});

export const CUSTOMER_CONCENTRATION = formula({
  group: "segments",
  summary: {
    de: "Wie viel Umsatz an wenigen Kunden hängt: der Anteil der größten.",
    en: "How much revenue hangs on few customers: the share of the largest.",
  },
  params: {
    customers,
    amounts,
    share: optional(
      number({
        de: "Der größte Teil der Kunden, von 0 bis 1; sonst 0,2.",
        en: "The largest part of the customers, from 0 to 1; otherwise 0.2.",
      }),
      0.2,
    ),
    output: output("value", "detail"),
  },
  result: {
    de: "Anteil von 0 bis 1. „Details“: größte 10 und 20 %, Kunden für 80 % des Umsatzes, Gini (ganze Fläche), HHI.",
    en: 'A fraction from 0 to 1. "detail": top 10 and 20 %, customers for 80 % of revenue, Gini (population form), HHI.',
  },
  example: {
    table: [
      ["Kunde", "Betrag"],
      ["a", 700],
      ["b", 100],
      ["c", 100],
      ["d", 60],
      ["e", 40],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: 0.7,
  },
  source: "Lorenz (1905); Gini (1912); Hirschman (1945); Herfindahl (1950)",
  compute(args, sheet) {
    const cents = centsByCustomer({
      customers: args.customers.keys.length,
      customer: args.customers.number,
      amount: args.amounts,
    });
    if (args.output === "value") return topShare(cents, args.share);
    const found = concentration(cents);
    return details(
      [
        [columns.top10, found.top10],
        [columns.top20, found.top20],
        [columns.customersFor80, found.customersFor80],
        [columns.gini, found.gini],
        [columns.hhi, found.hhi],
      ],
      sheet,
    );
  },
});
