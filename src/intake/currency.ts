/** Which currency a row is in: from its own column, else from the sign beside the amount. */

import { type Table, textOf } from "./table";

export interface CurrencyColumn {
  readonly codes: readonly string[];
  /** Number of each row's currency in `codes`; -1: none is written. */
  readonly code: Int16Array;
}

const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  $: "USD",
  US$: "USD",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₺": "TRY",
  "₽": "RUB",
  "₩": "KRW",
  ZŁ: "PLN",
  KČ: "CZK",
  FT: "HUF",
  FR: "CHF",
  "FR.": "CHF",
  EURO: "EUR",
};

const notCurrency = /[\d\s\u2212.,'’()%+-]+/g;
const threeLetters = /^[A-Z]{3}$/;

/** The currency a text names, or null. */
export function currencyIn(text: string): string | null {
  const rest = text.replace(notCurrency, "").toUpperCase();
  return signs[rest] ?? (threeLetters.test(rest) ? rest : null);
}

/** `index`: the column of currencies, or of amounts with a sign beside them. */
export function readCurrencies(
  table: Table,
  index: number | undefined,
  rows: Int32Array,
): CurrencyColumn {
  const codes: string[] = [];
  const code = new Int16Array(table.rows.length).fill(-1);
  if (index === undefined) return { codes, code };
  const known = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const cell = table.rows[row]?.[index];
    if (typeof cell !== "string") continue;
    let number = known.get(cell);
    if (number === undefined) {
      const currency = currencyIn(textOf(cell));
      number = currency === null ? -1 : codes.indexOf(currency);
      if (currency !== null && number < 0) number = codes.push(currency) - 1;
      known.set(cell, number);
    }
    code[row] = number;
  }
  return { codes, code };
}
