/** The currency of the file's country, for amounts that name none. */

import { fileLocaleName } from "./file";

const currencyByCountry: Readonly<Record<string, string>> = {
  AT: "EUR",
  BE: "EUR",
  CH: "CHF",
  DE: "EUR",
  GB: "GBP",
  IE: "EUR",
  LI: "CHF",
  LU: "EUR",
  US: "USD",
};

/** Amounts without a currency are shown as Sheets would format money in this file. */
export function fileCurrency(): string | null {
  const country = /_([A-Z]{2})$/.exec(fileLocaleName())?.[1] ?? "";
  return currencyByCountry[country] ?? null;
}
