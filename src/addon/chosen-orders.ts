/** The orders the dashboard is made from: those of the sheet in the settings, or a sentence why there are none. */

import type { OrdersReading, SoldUnits } from "../intake";
import type { Companion } from "../report/companions";
import { refusals } from "../text/addon";
import { refusalFor } from "./inspect";
import { Refusal } from "./refusal";
import { readSource, soldIn } from "./source";

export interface ChosenOrders extends OrdersReading {
  readonly sheetName: string;
  /** Null where nobody asks for products, or the orders name none. */
  readonly sold: Companion<SoldUnits> | null;
}

let known: { readonly sheetId: number; readonly orders: ChosenOrders } | null = null;

/** The same once more, where somebody asks again in an execution: all of a dashboard is made from the same rows. */
export function readChosenOrders(sheetId: number, withProducts = false): ChosenOrders {
  if (known?.sheetId !== sheetId || withProducts)
    known = { sheetId, orders: readOrdersOf(sheetId, withProducts) };
  return known.orders;
}

function readOrdersOf(sheetId: number, withProducts: boolean): ChosenOrders {
  const source = readSource(sheetId);
  const refusal = refusalFor(source);
  if (refusal || !source.reading) throw new Refusal(refusal ?? refusals.unexpected);
  const sheetName = source.table.name;
  const sold = withProducts ? soldIn(source) : null;
  return { ...source.reading, sheetName, sold: sold && { sheetName, reading: sold } };
}
