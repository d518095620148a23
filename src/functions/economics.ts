/** Economics: what customers are worth, what they cost, and what keeping them brings. */

import { acquisitionCost, acquisitionCostInterval } from "../core/cac";
import { simpleLifetimeValue } from "../core/clv-simple";
import { ltvCac } from "../core/ltv-cac";
import { retentionProfit } from "../core/retention-profit";
import { columns } from "../text/columns";
import { timingWords } from "../text/words";
import { formula } from "./formula";
import { details, row, table } from "./results";
import { number, optional, word } from "./scalars";
import { output } from "./vocabulary";

const margin = number({
  de: "Deckungsbeitrag je Kunde und Zeitraum.",
  en: "Margin per customer and period.",
});
const retention = number({
  de: "Bindungsrate je Zeitraum, von 0 bis 1.",
  en: "Retention rate per period, from 0 to 1.",
});
const discount = number({
  de: "Zinssatz je Zeitraum, zum Beispiel 0,1.",
  en: "Discount rate per period, for example 0.1.",
});
const spend = number({
  de: "Ausgaben für die Gewinnung von Kunden.",
  en: "Spend on winning customers.",
});
const newCustomers = number({
  de: "Damit gewonnene Kunden.",
  en: "Customers won with it.",
});

export const CLV_SIMPLE = formula({
  group: "economics",
  summary: {
    de: "Kundenwert bei gleichbleibender Bindungsrate: alle künftigen Deckungsbeiträge, auf heute abgezinst.",
    en: "Customer lifetime value at a constant retention rate: all future margins, discounted to today.",
  },
  params: {
    margin,
    retention,
    discount,
    timing: optional(
      word(timingWords, {
        de: "Erster Deckungsbeitrag: „Ende“ (sonst) nach einem Zeitraum, wenn der Kunde noch da ist; „sofort“ gleich jetzt.",
        en: 'First margin: "end" (default) after one period, if the customer is still there; "immediate" right now.',
      }),
      "end" as const,
    ),
  },
  result: {
    de: "Geldbetrag. „Ende“: m · r / (1 + i − r); „sofort“: m · (1 + i) / (1 + i − r).",
    en: 'An amount of money. "end": m · r / (1 + i − r); "immediate": m · (1 + i) / (1 + i − r).',
  },
  example: { args: [100, 0.8, 0.1], gives: 266.666667 },
  source: "Gupta & Lehmann (2003); Farris et al. (2010), Marketing Metrics; Fader & Hardie (2012)",
  notFor: {
    de: "Im Handel ohne Verträge gibt es keine feste Bindungsrate, und neue Kunden gehen schneller als alte.",
    en: "In retail without contracts there is no fixed retention rate, and new customers leave faster than old ones.",
  },
  compute: (args) => simpleLifetimeValue(args.margin, args.retention, args.discount, args.timing),
});

export const CAC = formula({
  group: "economics",
  summary: {
    de: "Akquisitionskosten: was ein neuer Kunde im Mittel gekostet hat.",
    en: "Acquisition cost: what a new customer has cost on average.",
  },
  params: { spend, new_customers: newCustomers, output: output("value", "interval") },
  result: { de: "Geldbetrag.", en: "An amount of money." },
  example: { args: [15_000, 30], gives: 500 },
  source: "Farris et al. (2010), Marketing Metrics; Garwood (1936)",
  compute(args) {
    if (args.output === "value") return acquisitionCost(args.spend, args.new_customers);
    const { value, low, high } = acquisitionCostInterval(args.spend, args.new_customers);
    return row(value, low, high);
  },
});

export const LTV_CAC = formula({
  group: "economics",
  summary: {
    de: "Verhältnis von Kundenwert zu Akquisitionskosten: lohnt es sich, Kunden zu gewinnen?",
    en: "Lifetime value against acquisition cost: does winning customers pay?",
  },
  params: {
    margin,
    retention,
    discount,
    spend,
    new_customers: newCustomers,
    output: output("value", "detail"),
  },
  result: {
    de: "Verhältnis; 3 gilt als gesund. „Details“: Kundenwert, Kosten, Verhältnis, Zeiträume bis zur Amortisation, nötige Bindungsrate.",
    en: 'A ratio; 3 is said to be healthy. "detail": lifetime value, cost, ratio, periods until paid back, retention needed.',
  },
  example: { args: [80, 0.8, 0.1, 4000, 40], gives: 2.933333 },
  source: "Skok (2010), SaaS Metrics; Fader & Hardie (2012)",
  compute(args, sheet) {
    const found = ltvCac(
      args.margin,
      args.retention,
      args.discount,
      args.spend,
      args.new_customers,
    );
    if (args.output === "value") return found.ratio;
    return details(
      [
        [columns.ltv, found.ltv],
        [columns.cac, found.cac],
        [columns.ratio, found.ratio],
        [columns.paybackPeriods, found.paybackPeriods],
        [columns.breakEvenRetention, found.breakEvenRetention],
      ],
      sheet,
    );
  },
});

export const RETENTION_PROFIT = formula({
  group: "economics",
  summary: {
    de: "Was bessere Kundenbindung bringt: Kundenwert heute und bei einer höheren Bindungsrate.",
    en: "What better retention brings: lifetime value today and at a higher retention rate.",
  },
  params: {
    customers: number({ de: "Anzahl der Kunden.", en: "Number of customers." }),
    margin,
    retention,
    new_retention: number({
      de: "Bindungsrate, die erreicht werden soll.",
      en: "Retention rate to be reached.",
    }),
    discount,
    cost: optional(
      number({ de: "Kosten der Maßnahme; sonst 0.", en: "Cost of the action; otherwise 0." }),
      0,
    ),
  },
  result: { de: "Tabelle: Posten, Wert.", en: "A table: line, value." },
  example: {
    args: [1000, 100, 0.8, 0.85, 0.1, 20_000],
    gives: [
      ["line", "value"],
      ["value now", 366_666.666667],
      ["value after", 440_000],
      ["gain", 73_333.333333],
      ["gain %", 0.2],
      ["cost", 20_000],
      ["net", 53_333.333333],
      ["break-even retention", 0.815517],
    ],
  },
  source: "Reichheld & Sasser (1990); Fader & Hardie (2012)",
  compute(args, sheet) {
    const found = retentionProfit(
      args.customers,
      args.margin,
      args.retention,
      args.new_retention,
      args.discount,
      args.cost,
    );
    const { locale } = sheet;
    return table(
      [columns.line, columns.value],
      [
        [columns.valueNow[locale], found.valueNow],
        [columns.valueAfter[locale], found.valueAfter],
        [columns.gain[locale], found.gain],
        [columns.gainShare[locale], found.gainShare],
        [columns.cost[locale], found.cost],
        [columns.net[locale], found.net],
        [columns.breakEvenRetention[locale], found.breakEvenRetention],
      ],
      sheet,
    );
  },
});
