/** The job of `npm run report` on every file the intake knows: a dashboard that adds up, or one clear sentence. */

import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSpreadsheet, reportOn } from "../../scripts/report-job.mjs";
import { Refused } from "../../scripts/report-options.mjs";

const folder = new URL("../intake/fixtures/", import.meta.url);
const bytesOf = (file) => new Uint8Array(readFileSync(new URL(file, folder)));

/** Where each file has what was paid; `back`: rows that take money back though they lack the minus. */
const amounts = {
  "accountable.csv": { of: ["Gesamtbetrag"], back: ["Rechnung Type", "Gutschrift"] },
  "amazon-order-report.csv": { of: ["item-price", "shipping-price"] },
  "ebay-orders-de.csv": { of: ["Gesamtbetrag"] },
  "ebay-transactions-de.csv": { of: ["Transaktionsbetrag (inkl. Kosten)"] },
  "etsy-items.csv": { of: ["Item Total"] },
  "etsy-orders.csv": { of: ["Order Total"] },
  "etsy-payments.csv": { of: ["Gross Amount"] },
  "invoice-positions.csv": { of: ["Pos Gesamt"], back: ["Rechnungsnummer", "GS-"] },
  "paypal-de.csv": { of: ["Brutto"] },
  "paypal-en.csv": { of: ["Gross"] },
  "shopify.csv": { of: ["Total"] },
  "square.csv": { of: ["Total Collected"], less: ["Tip"] },
  "stripe-new.csv": { of: ["Amount"], only: ["Currency", "eur"] },
  "stripe-old.csv": { of: ["Amount"] },
  "woocommerce-analytics-de.csv": { of: ["N.-Umsatz (formatiert)"] },
  "woocommerce-analytics-en.csv": { of: ["N. Revenue (formatted)"] },
  "woocommerce-export.csv": { of: ["Order Total Amount"] },
  "woocommerce-order-csv.csv": { of: ["order_total"] },
};

/** What no dashboard can be made from, and why. */
const otherTables = { de: /sieht nach „.+“ aus; .+ braucht/, en: /looks like “.+”; .+ needs/ };
const noCustomers = { de: /nennt keine Kunden; daraus/, en: /names no customers; retention/ };
const refused = {
  "aircall-old.csv": otherTables,
  "aircall.csv": otherTables,
  "amazon-all-orders.csv": noCustomers,
  "amazon-settlement-de.csv": noCustomers,
  "amazon-settlement-en.csv": noCustomers,
  "customers-de.csv": otherTables,
  "etsy-statement-de.csv": noCustomers,
  "google-forms-de.csv": otherTables,
  "google-forms-en.csv": otherTables,
  "shopify-customers.csv": otherTables,
  "spend-de.csv": otherTables,
  "zendesk.csv": otherTables,
};

/** Hundredths of `1.079,80 €`: whatever mark stands before the last one or two digits. */
function cents(text) {
  const [, whole, part] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[^\d.,-]/g, ""));
  const size = Number(whole.replace(/\D/g, "")) * 100 + Number((part ?? "").padEnd(2, "0"));
  return text.includes("-") ? -size : size;
}

/** The file read once more, in the plainest way: its rows of data, and what they add up to. */
function added(file) {
  const text = readFileSync(new URL(file, folder), "utf8").trimEnd();
  const { data: rows } = Papa.parse(text, { header: true });
  const { of, less = [], back, only } = amounts[file];
  let sum = 0;
  for (const row of rows) {
    if (only && row[only[0]] !== only[1]) continue;
    const total = (headings) =>
      headings.reduce((all, heading) => all + cents(row[heading] ?? ""), 0);
    const paid = total(of) - total(less);
    sum += back && row[back[0]].startsWith(back[1]) ? -paid : paid;
  }
  return { rows: rows.length, cents: sum };
}

describe.each(["de", "en"])("in a spreadsheet of %s", (lang) => {
  let host;
  beforeAll(async () => {
    host = await openSpreadsheet(lang);
  });
  afterAll(() => host.close());

  const report = (file) =>
    reportOn(host, { file, lang, period: "quarter", asOf: null, goal: null }, bytesOf(file));

  test.each(readdirSync(folder))("%s", async (file) => {
    if (refused[file]) {
      const refusal = await report(file).then(
        () => null,
        (error) => error,
      );
      expect(refusal).toBeInstanceOf(Refused);
      expect(refusal.message).toMatch(refused[file][lang]);
      expect(refusal.message).toMatch(/^[^\n]+\.$/);
      return;
    }
    const { summary } = await report(file);
    const total = (part) => summary.account.rows.reduce((sum, row) => sum + row[part], 0);
    expect(summary.addsUp).toBe(true);
    expect(summary.rowsInDoubt).toBe(0);
    expect({ rows: total("rows"), cents: Math.round(total("money") * 100) }).toEqual(added(file));
    expect(summary.orders).toBeGreaterThan(0);
    expect(host.sheetNames()[0]).toBe({ de: "Kundenbindung", en: "Retention" }[lang]);
  });
});
