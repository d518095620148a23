/** Parameters and results that many formulas share: the same name means the same thing everywhere. */

import { type History, histories, lastDay } from "../core/history";
import type { Text } from "../text/text";
import { outputWords, periodWords } from "../text/words";
import { customersColumn, daysColumn, type Keys, numbersColumn, optionalColumn } from "./columns";
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

export const from = day({
  de: "Tag, an dem gezählt wird, wer da ist.",
  en: "Day on which the customers are counted.",
});

export const to = day({
  de: "Tag, an dem gezählt wird, wer noch da ist.",
  en: "Day on which those still active are counted.",
});

export const firstDayOfWindow = day({
  de: "Erster Tag, der zählt.",
  en: "First day that counts.",
});

export const lastDayOfWindow = day({
  de: "Letzter Tag, der zählt.",
  en: "Last day that counts.",
});

export const window = optional(
  number(
    {
      de: "Aktiv heißt: Bestellung in so vielen Tagen bis dahin. Sonst aus den eigenen Abständen (INTERPURCHASE_TIME „inaktiv“).",
      en: 'Active means: an order in so many days up to then. Otherwise from your own gaps (INTERPURCHASE_TIME "lapse").',
    },
    { low: 1, whole: true },
  ),
  null,
);

export const confidence = optional(
  number({
    de: "Sicherheit des Intervalls; sonst 0,95.",
    en: "Confidence of the interval; otherwise 0.95.",
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
    {
      de: "Nur die letzten so vielen Zeiträume; sonst alle.",
      en: "Only the last so many periods; otherwise all.",
    },
    { low: 1, whole: true },
  ),
  null,
);

export const ages = optional(
  number(
    {
      de: "Nur so viele Alter, ab 0; sonst alle.",
      en: "Only so many ages, from 0; otherwise all.",
    },
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

/** Which form the result takes; the first word is what a left-out argument means. */
export function output<K extends keyof typeof outputWords>(...words: readonly [K, ...K[]]) {
  const chosen = Object.fromEntries(words.map((w) => [w, outputWords[w]])) as Record<K, Text>;
  const list = (locale: "de" | "en", open: string, close: string, otherwise: string) =>
    words
      .map((w, i) => `${open}${outputWords[w][locale]}${close}${i === 0 ? ` (${otherwise})` : ""}`)
      .join(", ");
  return optional(
    word(chosen, {
      de: `Form des Ergebnisses: ${list("de", "„", "“", "sonst")}.`,
      en: `Form of the result: ${list("en", '"', '"', "default")}.`,
    }),
    words[0],
  );
}

export const fraction: Text = {
  de: "Anteil von 0 bis 1; die Zelle als Prozent formatieren.",
  en: "A fraction from 0 to 1; format the cell as per cent.",
};

export const tableByPeriod: Text = {
  de: "Tabelle, eine Zeile je Zeitraum.",
  en: "A table, one row per period.",
};

export interface OrderColumns {
  readonly customers: Keys;
  readonly dates: Int32Array;
  readonly amounts?: Float64Array | null;
}

/** Purchase histories up to `asOf`, or to the last date of any row. Error: empty. */
export function historyOf(
  { customers: who, dates: when, amounts: paid }: OrderColumns,
  until: number | null = null,
): History {
  const ledger = {
    customers: who.keys,
    customer: who.number,
    day: when,
    amount: paid ?? null,
  };
  return histories(ledger, until ?? lastDay(ledger));
}
