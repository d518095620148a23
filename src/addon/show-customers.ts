/** A sheet of ours with all customers: what each bought, and what is to be expected of it. */

import { civilDate, type Day } from "../core/day";
import type { Cell } from "../intake";
import { customerList, type ListedCustomer } from "../report/customer-list";
import type { FigureKind, Report } from "../report/report";
import { refusals } from "../text/addon";
import { customersSheet as texts } from "../text/customers-sheet";
import { dayName } from "../text/periods";
import type { Locale } from "../text/text";
import { rfmGroupWords } from "../text/words";
import { epoch } from "./counted-orders";
import { numberFormat, readStoredReport } from "./dashboard";
import { insertOwnSheet, ownSheets, replaceOwn } from "./own-sheets";
import { Refusal } from "./refusal";
import { sourceBehind } from "./source-behind";
import { writeCells } from "./write-cells";

const mostCustomers = 100_000;
/** Written at once; more would be a large message to Google. */
const blockRows = 10_000;
/** Pixels: an address, and the longest heading. */
const widths = { customer: 220, other: 150 };

type ColumnId = keyof typeof texts.columns;

interface Column {
  readonly id: ColumnId;
  readonly kind: FigureKind | "text" | "day";
  cell(customer: ListedCustomer): Cell;
}

/** In place of an earlier one. */
export function showCustomers(): { readonly customers: number; readonly shown: number } {
  const [data] = ownSheets("data");
  const report = data && readStoredReport(data);
  if (!report) throw new Refusal(refusals.noDashboard);
  const { locale, title } = report;
  const all = customerList(sourceBehind(report).basis);
  const shown = all.slice(0, mostCustomers);
  const columns = columnsOf(all, locale);

  const left = ownSheets("customers");
  const name = texts.name[locale];
  const sheet = insertOwnSheet(name, "customers", false);
  replaceOwn(left, [{ sheet, name }]);
  const grouped = (count: number) => count.toLocaleString(locale);
  const head = [
    texts.title(dayName(civilDate(title.asOf)))[locale],
    ...(all[0]?.outlook ? texts.how : texts.noModel).map((line) => line[locale]),
    ...(shown.length < all.length
      ? [texts.cut(grouped(shown.length), grouped(all.length))[locale]]
      : []),
  ];
  writeCells(
    sheet,
    1,
    1,
    head.map((line) => [line]),
  );
  const top = head.length + 1;
  writeCells(sheet, top, 1, [columns.map(({ id }) => texts.columns[id][locale])]);
  const formats = columns.map(({ kind }) => formatOf(kind, report));
  for (let from = 0; from < shown.length; from += blockRows) {
    const rows = shown
      .slice(from, from + blockRows)
      .map((customer) => columns.map(({ cell }) => cell(customer)));
    writeCells(sheet, top + 1 + from, 1, rows, formats);
  }
  sheet.setFrozenRows(top);
  sheet.getRange(top, 1, 1, columns.length).setFontWeight("bold");
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.setColumnWidth(1, widths.customer).setColumnWidths(2, columns.length - 1, widths.other);
  SpreadsheetApp.getActive().setActiveSheet(sheet);
  return { customers: all.length, shown: shown.length };
}

/** Without amounts or without a model there are fewer. */
function columnsOf(all: readonly ListedCustomer[], locale: Locale): readonly Column[] {
  const isPaid = all.some(({ money }) => money !== null);
  const isForeseen = all.some(({ outlook }) => outlook !== null);
  const isValued = all.some(({ outlook }) => outlook?.money != null);
  const past: Column[] = [
    { id: "customer", kind: "text", cell: ({ customer }) => customer },
    { id: "lastOrder", kind: "day", cell: ({ lastOrder }) => serial(lastOrder) },
    { id: "orders", kind: "count", cell: ({ orders }) => orders },
    ...(isPaid ? [{ id: "money", kind: "money", cell: money } as const] : []),
    {
      id: "group",
      kind: "text",
      cell: ({ group }) => (group === null ? "" : rfmGroupWords[group][locale]),
    },
  ];
  if (!isForeseen) return past;
  const future: Column[] = [
    { id: "alive", kind: "percent", cell: ({ outlook }) => outlook?.alive },
    { id: "expectedOrders", kind: "decimal", cell: ({ outlook }) => outlook?.orders },
    ...(isValued ? [{ id: "expectedMoney", kind: "money", cell: expected } as const] : []),
    { id: "nextOrder", kind: "day", cell: ({ outlook }) => serial(outlook?.nextOrder ?? null) },
    {
      id: "atRisk",
      kind: isValued ? "money" : "decimal",
      cell: ({ outlook }) => outlook?.atRisk,
    },
  ];
  return [...past, ...future];
}

const money = (customer: ListedCustomer): Cell => customer.money;
const expected = ({ outlook }: ListedCustomer): Cell => outlook?.money;
const serial = (day: Day | null): Cell => (day === null ? "" : day + epoch);

const dayFormats = { de: "dd.mm.yyyy", en: "d mmm yyyy" };

function formatOf(kind: Column["kind"], { locale, currency }: Report): string {
  if (kind === "text") return "@";
  return kind === "day" ? dayFormats[locale] : numberFormat(kind, locale, currency);
}
