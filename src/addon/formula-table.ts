/** The rows behind a figure as a table of ours that formulas can take, with the names templates have for its columns. */

import type { Day } from "../core/day";
import { stayCounts } from "../core/stay-counts";
import type { Cell } from "../intake";
import { answersTo } from "../report/answers";
import { chosenContacts } from "../report/companion-rows";
import type { Companions } from "../report/companions";
import { type Contact, contactsBetween } from "../report/contacts";
import type { ReportFigure } from "../report/figure";
import type { Basis } from "../report/member";
import { productKey, soldBetween } from "../report/products";
import type { Report } from "../report/report";
import type { ContactSelection } from "../report/selection";
import { spendBetween } from "../report/spend";
import { formulaTables as texts } from "../text/companion-figures";
import { behind, formulaSheet } from "../text/figures";
import { productTexts } from "../text/products";
import type { Text } from "../text/text";
import { companionsBehind } from "./beside-orders";
import { type CountedOrders, countedOrders, epoch } from "./counted-orders";
import { companionsOf, sourceBehind } from "./source-behind";

const day = "yyyy-mm-dd";
const moment = "yyyy-mm-dd hh:mm:ss";

/** Part of a column: its number, its first row among those of the table, and how many. */
type Part = readonly [column: number, first: number, count: number];

export interface FormulaTable {
  readonly title: Text;
  readonly columns: readonly (readonly [heading: Text, format: string])[];
  readonly rows: readonly (readonly Cell[])[];
  /** By the name templates have for it; null: not known, and left out of formulas. */
  readonly ranges: Readonly<Record<string, Part | null>>;
}

export function tableBehind(figure: ReportFigure, report: Report): FormulaTable {
  const { selection } = figure;
  switch (selection?.by) {
    case "answers": {
      const { metric, from, to } = selection;
      const answers = answersTo(companionsBehind(report), metric)?.between(from, to) ?? [];
      return {
        title: texts.answers,
        columns: [
          [behind.customer, "@"],
          [texts.score, "0.##"],
        ],
        rows: answers.map(({ customer, score }) => [customer, score]),
        ranges: { s: [2, 0, answers.length] },
      };
    }
    case "contacts":
      return contactsTable(chosenContacts(asFormulasTake(selection), companionsBehind(report)));
    case "spend": {
      const { currency, from, to } = selection;
      const entries = spendBetween(companionsBehind(report), currency, from, to);
      return {
        title: texts.spend,
        columns: [[behind.amount, "#,##0.00"]],
        rows: entries.map(({ cents }) => [cents / 100]),
        ranges: { m: [1, 0, entries.length] },
      };
    }
    case "product":
      return productsTable(selection, companionsOf(selection, report));
    case "stays":
      return staysTable(sourceBehind(report).basis);
    default:
      return ordersTable(countedOrders(figure, sourceBehind(report).basis));
  }
}

/** The usual number of enquiries is told from all of them, and who is due by the formula. */
const asFormulasTake = (selection: ContactSelection): ContactSelection =>
  selection.which === "timed"
    ? { ...selection, weekday: null, hours: null }
    : { ...selection, which: "all" };

function contactsTable(contacts: readonly Contact[]): FormulaTable {
  const serial = (minute: number) => minute / 1440 + epoch;
  return {
    title: texts.contacts,
    columns: [
      [behind.customer, "@"],
      [texts.created, moment],
      [texts.replied, moment],
    ],
    rows: contacts.map(({ customer, start, replied }) => [
      customer,
      serial(start),
      replied === null ? "" : serial(start + replied),
    ]),
    ranges: { t: [2, 0, contacts.length], r: [3, 0, contacts.length] },
  };
}

function staysTable({ history, period, lapseDays }: Basis): FormulaTable {
  const counts = stayCounts(history, period, lapseDays);
  return {
    title: texts.stays,
    columns: [
      [texts.age, "0"],
      [texts.stayed, "0"],
    ],
    rows: counts.map((count, age) => [age, count]),
    ranges: { k: [2, 0, counts.length] },
  };
}

/** Enquiries and units of all products in the spelling of the orders, as the verdict compares them. */
function productsTable({ from, to }: { from: Day; to: Day }, companions: Companions): FormulaTable {
  const names = new Map<string, string>();
  const spelled = (product: string) => names.get(productKey(product)) ?? product;
  const units = soldBetween(companions, from, to).flatMap(({ product, units: count }) => {
    if (!names.has(productKey(product))) names.set(productKey(product), product);
    return Array<string>(Math.round(count)).fill(spelled(product));
  });
  const asked = contactsBetween(companions, from, to).flatMap(({ product }) =>
    product === null ? [] : spelled(product),
  );
  const length = Math.max(asked.length, units.length);
  return {
    title: texts.products,
    columns: [
      [productTexts.contacts, "@"],
      [productTexts.units, "@"],
    ],
    rows: Array.from({ length }, (_, i) => [asked[i] ?? "", units[i] ?? ""]),
    ranges: { i: [1, 0, asked.length], u: [2, 0, units.length] },
  };
}

/** Purchases first, so that the same columns end where those of refunds begin. */
function ordersTable({ rows, purchases }: CountedOrders): FormulaTable {
  const all = rows.length;
  return {
    title: formulaSheet.orders,
    columns: [
      [behind.customer, "@"],
      [formulaSheet.day, day],
      [formulaSheet.amount, "#,##0.00"],
      [formulaSheet.number, "0"],
    ],
    rows,
    ranges: {
      c: [1, 0, purchases],
      d: [2, 0, purchases],
      n: [4, 0, purchases],
      C: [1, 0, all],
      D: [2, 0, all],
      A: rows[0]?.[2] === "" ? null : [3, 0, all],
      N: [4, 0, all],
      d0: [2, 0, purchases - 1],
      n0: [4, 0, purchases - 1],
      d1: [2, 1, purchases - 1],
      n1: [4, 1, purchases - 1],
    },
  };
}
