/** The currency of the file's country, for amounts that name none. */

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
  const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
  const country = /_([A-Z]{2})$/.exec(locale)?.[1] ?? "";
  return currencyByCountry[country] ?? null;
}
