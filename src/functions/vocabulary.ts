/** Parameters that many formulas share: the same name means the same thing everywhere. */

import type { History } from "../core/history";
import { histories, lastDay } from "../core/history";
import type { Ledger } from "../core/ledger";
import type { Text } from "../text/text";
import { outputWords, periodWords } from "../text/words";
import {
  type Customers,
  customersColumn,
  daysColumn,
  numbersColumn,
  optionalColumn,
} from "./columns";
import { day, number, optional, word } from "./scalars";

export const customers = customersColumn({
  de: "Spalte mit der Kundenkennung, eine Zeile je Bestellung.",
  en: "Column with the customer key, one row per order.",
});

export const dates = daysColumn({
  de: "Spalte mit dem Bestelldatum, gleich lang.",
  en: "Column with the order date, just as long.",
});

const amountsMeaning: Text = {
  de: "Spalte mit dem Betrag, gleich lang; negative Beträge sind Erstattungen.",
  en: "Column with the amount, just as long; negative amounts are refunds.",
};
export const amounts = numbersColumn(amountsMeaning);
export const optionalAmounts = optionalColumn(amounts);

export const confidence = optional(
  number({
    de: "Sicherheit des Intervalls, zum Beispiel 0,95.",
    en: "Confidence of the interval, for example 0.95.",
  }),
  0.95,
);

export const period = optional(
  word(periodWords, {
    de: "„Tag“, „Woche“, „Monat“ (sonst), „Quartal“ oder „Jahr“.",
    en: '"day", "week", "month" (default), "quarter" or "year".',
  }),
  "month" as const,
);

export const periods = optional(
  number(
    { de: "Nur die letzten so vielen Zeiträume.", en: "Only the last so many periods." },
    { low: 1, whole: true },
  ),
  null,
);

export const asOf = optional(
  day({
    de: "Letzter Tag, der zählt; sonst das letzte Datum der Spalte.",
    en: "Last day that counts; otherwise the last date of the column.",
  }),
  null,
);

type OutputWord = keyof typeof outputWords;

/** Which form the result takes; the first word is what a left-out argument means. */
export function output<K extends OutputWord>(...words: readonly [K, ...K[]]) {
  const chosen = Object.fromEntries(words.map((w) => [w, outputWords[w]])) as Record<K, Text>;
  const list = (locale: "de" | "en", open: string, close: string) =>
    words.map((w) => `${open}${outputWords[w][locale]}${close}`).join(", ");
  return optional(
    word(chosen, {
      de: `Form des Ergebnisses: ${list("de", "„", "“")}.`,
      en: `Form of the result: ${list("en", '"', '"')}.`,
    }),
    words[0],
  );
}

export interface OrderColumns {
  readonly customers: Customers;
  readonly dates: Int32Array;
  readonly amounts?: Float64Array | null;
}

export function ledgerOf(columns: OrderColumns): Ledger {
  return {
    customers: columns.customers.keys,
    customer: columns.customers.number,
    day: columns.dates,
    amount: columns.amounts ?? null,
  };
}

/** Purchase histories up to `asOf`, or to the last date of any row. Error: empty. */
export function historyOf(columns: OrderColumns, until: number | null = null): History {
  const ledger = ledgerOf(columns);
  return histories(ledger, until ?? lastDay(ledger));
}
