/** Files as people have them after Excel, other tools and other countries: each right, or one clear question. */

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSpreadsheet, reportOn } from "../../scripts/report-job.mjs";
import { Refused } from "../../scripts/report-options.mjs";

const folder = new URL("./hostile/", import.meta.url);

/** Counted by hand: customers, and rows with what they add up to by reason. */
const figures = {
  "amazon-latin1.txt": [1, { order: [2, 33.97] }],
  "apostrophes.csv": [2, { order: [3, 40.5] }],
  "breaks-in-headings.csv": [2, { order: [3, 60] }],
  "ebay-english.csv": [2, { order: [3, 1066], noDate: [2, 0] }],
  "ebay-footer.csv": [2, { order: [3, 1148.99], noDate: [2, 0] }],
  "empty-customer-numbers.csv": [2, { order: [3, 60] }],
  "etsy-named-dates.csv": [2, { order: [2, 60], refunded: [1, 35] }],
  "excel-sep-line.csv": [2, { order: [3, 1333.5], refund: [1, -20] }],
  "excel-texts.csv": [2, { order: [3, 1015.5] }],
  "excel-unicode-text.txt": [2, { order: [3, 1220] }],
  "footer-lines.csv": [2, { order: [3, 22.5], noDate: [2, 0], total: [1, 0] }],
  "headings-in-two-rows.csv": [2, { order: [3, 60] }],
  "invoices-in-pounds.csv": [
    1,
    { order: [2, 2400], refund: [1, -100], cancelled: [1, 0], pending: [1, 300], total: [1, 0] },
  ],
  "invoices-trailing-separator.csv": [
    2,
    { order: [3, 1368.5], refund: [1, -59.5], draft: [1, 83.3] },
  ],
  "invoices-with-quotes.csv": [2, { order: [2, 1309], refund: [1, -59.5] }],
  "invoices-with-totals.csv": [3, { order: [5, 1963.5], total: [2, 0] }],
  "labels-above.csv": [2, { order: [3, 60] }],
  "lines-in-quotes.csv": [2, { order: [3, 7.5] }],
  "mixed-currencies.csv": [2, { order: [3, 1035.5], otherCurrency: [2, 0] }],
  "names-once-per-group.csv": [2, { order: [2, 40], noCustomer: [2, 60] }],
  "narrow-columns.csv": [1, { order: [1, 20], dateUnreadable: [1, 10], amountUnreadable: [1, 0] }],
  "refund-rows.csv": [2, { order: [3, 240], refund: [3, -115] }],
  "serial-dates.csv": [2, { order: [3, 1515] }],
  "shopify-from-excel.csv": [3, { order: [3, 1074.9], cancelled: [1, 10] }],
  "shopify-two-currencies.csv": [1, { order: [2, 20], otherCurrency: [1, 0] }],
  "square-us.csv": [1, { order: [1, 1200], refund: [1, -20], noCustomer: [1, 5] }],
  "swiss-pipes.csv": [2, { order: [2, 1350.45], refund: [1, -50] }],
  "till-with-weekdays.csv": [
    2,
    { order: [3, 14], item: [1, 4.2], noCustomer: [1, 3.5], total: [1, 0] },
  ],
  "utf-16-without-mark.txt": [2, { order: [2, 4] }],
  "wawi-with-prefixes.csv": [2, { order: [2, 139.85], cancelled: [1, 1119.9] }],
  "woocommerce-notes.csv": [
    2,
    { order: [2, 34.9], repeat: [1, 24.9], cancelled: [1, 10], pending: [1, 10] },
  ],
};

const asked = {
  "datev-bookings.csv": /^In welcher Spalte steht der Kunde\? Davon hängen 2 Zeilen ab;/,
  "months-as-columns.csv": /sieht nach „Eigene Kundenliste“ aus; .+ Kunde und Datum\.$/,
  "months-only.csv": /sieht nach „Eigene .+“ aus; .+ Kunde und Datum\.$/,
  "paypal-unknown-types.csv":
    /^„PayPal Express-Zahlung“: Zählt .+\? Davon hängt eine Zeile ab; .+ npm start -- paypal-unknown-types\.csv$/,
  "revenue-per-customer.csv": /sieht nach „Eigene .+“ aus; .+ Kunde und Datum\.$/,
  "shop-with-items.csv": /^„invoice_amount“: Gilt der Betrag für die ganze Bestellung .+\?/,
  "subscriptions-unix-times.csv": /sieht nach „Eigene Kundenliste“ aus; .+ Kunde und Datum\.$/,
};

let host;
beforeAll(async () => {
  host = await openSpreadsheet("de");
});
afterAll(() => host.close());

test.each(readdirSync(folder))("%s", async (file) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
  const options = { file, lang: "de", period: "quarter", asOf: null, goal: null };
  const outcome = await reportOn(host, options, bytes).catch((error) => error);
  if (asked[file]) {
    expect(outcome).toBeInstanceOf(Refused);
    expect(outcome.message).toMatch(asked[file]);
    return;
  }
  const { summary } = outcome;
  const rows = summary.account.rows.map(({ reason, rows, money }) => [reason, [rows, money]]);
  expect([summary.customers, Object.fromEntries(rows)]).toEqual(figures[file]);
  expect(summary.addsUp).toBe(true);
});
