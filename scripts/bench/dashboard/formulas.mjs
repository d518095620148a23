// The cohort triangle as users build it from a spreadsheet's own formulas, in HyperFormula: the month of each order, the
// customer's first month, how often the customer bought in that month, and then a sum for each cell.

import { difference } from "./figures.mjs";
import { headings, keptLog, typedRows } from "./log.mjs";
import { figuresOfRows, reported } from "./stammkunde.mjs";

const day = 86_400_000;

/** @param {{ folder: string, rows: number }} job */
export async function formulaTriangle({ folder, rows }) {
  const { HyperFormula } = await import("hyperformula");
  // refunds are no purchases, and these formulas would count them
  const orders = typedRows(keptLog(folder, rows)).filter(([, , amount]) => amount >= 0);
  const months = monthsOf(orders);
  const ours = performance.now();
  const expected = reported(figuresOfRows([headings, ...orders])).cohorts;
  const oursMs = performance.now() - ours;
  const start = performance.now();
  const engine = HyperFormula.buildFromArray(sheetOf(orders, months), {
    licenseKey: "gpl-v3",
    maxRows: 100_000,
  });
  const cells = engine.getSheetValues(0);
  const ms = performance.now() - start;
  const found = {};
  months.forEach((cohort, i) => {
    months.forEach((month, j) => {
      const customers = cells[i][7 + j];
      if (j >= i && customers > 0.5)
        found[`${cohort - months[0]}/${month - months[0]}`] = Math.round(customers);
    });
  });
  const customers = Object.fromEntries(
    Object.entries(expected).map(([key, cell]) => [key, cell.customers]),
  );
  return { ms, oursMs, difference: difference(customers, found) };
}

const monthOf = (when) => when.getUTCFullYear() * 12 + when.getUTCMonth();

function monthsOf(orders) {
  const all = orders.map(([, when]) => monthOf(when));
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => first + i);
}

function sheetOf(orders, months) {
  const last = orders.length;
  return orders.map(([who, when, amount], i) => {
    const row = i + 1;
    const triangle = i < months.length ? months.map((_, j) => cellOf(i, j, months, last)) : [];
    return [
      who,
      25_569 + Math.floor(when.getTime() / day),
      amount,
      `=YEAR(B${row})*12+MONTH(B${row})-1`,
      `=MINIFS(D$1:D$${last},A$1:A$${last},A${row})`,
      `=1/COUNTIFS(A$1:A$${last},A${row},D$1:D$${last},D${row})`,
      "",
      ...triangle,
    ];
  });
}

const cellOf = (i, j, months, last) =>
  j < i ? "" : `=SUMIFS(F$1:F$${last},E$1:E$${last},${months[i]},D$1:D$${last},${months[j]})`;
