/**
 * Which products were sold, and how many units in each row of a table of orders. The ledger keeps neither, so this is
 * read only for figures about products.
 */

import type { Account } from "./account";
import { cellState } from "./cell-state";
import { readDays } from "./day-column";
import { decidedColumns } from "./decided-columns";
import type { Decisions } from "./decisions";
import { readNumbers } from "./number-column";
import { type Recognition, sourceOf } from "./recognition";
import { type Context, type Table, textOf } from "./table";

export interface SoldUnits {
  readonly products: readonly string[];
  /** One entry for each product of a row that counts: its number in `products`, how many, when. */
  readonly product: Int32Array;
  readonly units: Float64Array;
  readonly day: Int32Array;
  /** By place in the table; a row that lists several products has an entry for each. */
  readonly rowOf: Int32Array;
}

/** Orders that count with their further items, and what was sold to people who are not named. */
const sales = ["order", "item", "repeat", "noCustomer"] as const;

/** Null where the table names no products. */
export function readSoldUnits(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
  account: Account,
): SoldUnits | null {
  const columns = decidedColumns(table, recognition, decisions);
  const { date, product, quantity, orderId } = columns;
  if (!date || !product) return null;
  const rows = Int32Array.from(sales.flatMap((reason) => account.rowsOf(reason))).sort();
  const rules = sourceOf(recognition)?.orders;
  const { dayOrder: decided, swappedDays: swapped, decimalMark } = decisions;
  const dayRules = { zone: rules?.zone, usual: rules?.dayOrder, decided, swapped };
  const days = readDays(table, date.index, rows, dayRules, context);
  const counts =
    quantity &&
    readNumbers(table, quantity.index, rows, { usual: rules?.decimal, decided: decimalMark });

  const numbers = new Map<string, number>();
  const found = { product: [] as number[], units: [] as number[], day: [] as number[] };
  const rowOf: number[] = [];
  let last = { order: "", day: null as number | null };
  for (const row of rows) {
    const cells = table.rows[row] ?? [];
    const order = orderId ? textOf(cells[orderId.index]) : "";
    const isRead = days.state[row] === cellState.read;
    // only the first row of an order need have its day
    const day = isRead ? (days.day[row] as number) : order === last.order ? last.day : null;
    last = { order, day };
    if (day === null) continue;
    const count = counts?.state[row] === cellState.read ? (counts.value[row] as number) : 1;
    for (const { name, units } of productsIn(textOf(cells[product.index]), count)) {
      if (!numbers.has(name)) numbers.set(name, numbers.size);
      found.product.push(numbers.get(name) as number);
      found.units.push(units);
      found.day.push(day);
      rowOf.push(row);
    }
  }
  return {
    products: [...numbers.keys()],
    product: Int32Array.from(found.product),
    units: Float64Array.from(found.units),
    day: Int32Array.from(found.day),
    rowOf: Int32Array.from(rowOf),
  };
}

/** "2× Kaffee 250 g, 1× Filter", as WooCommerce lists an order; else the cell is one product. */
function productsIn(text: string, units: number): { name: string; units: number }[] {
  if (text === "" || units <= 0) return [];
  const listed = text
    .split(/,\s*(?=\d+\s*[×x]\s)/)
    .map((part) => /^(\d+)\s*[×x]\s+(.+)$/.exec(part));
  if (listed.some((part) => part === null)) return [{ name: text, units }];
  return listed.map((part) => ({ name: part?.[2] as string, units: Number(part?.[1]) }));
}
