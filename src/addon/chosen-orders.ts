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

export function readChosenOrders(sheetId: number, withProducts = false): ChosenOrders {
  const source = readSource(sheetId);
  const refusal = refusalFor(source);
  if (refusal || !source.reading) throw new Refusal(refusal ?? refusals.unexpected);
  const sheetName = source.table.name;
  const sold = withProducts ? soldIn(source) : null;
  return { ...source.reading, sheetName, sold: sold && { sheetName, reading: sold } };
}
