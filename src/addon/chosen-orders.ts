/** The orders the dashboard is made from: those of the sheet in the settings, or a sentence why there are none. */

import type { OrdersReading } from "../intake";
import { refusals } from "../text/addon";
import { refusalFor } from "./inspect";
import { Refusal } from "./refusal";
import { readSource } from "./source";

export interface ChosenOrders extends OrdersReading {
  readonly sheetName: string;
}

export function readChosenOrders(sheetId: number): ChosenOrders {
  const source = readSource(sheetId);
  const refusal = refusalFor(source);
  if (refusal || !source.reading) throw new Refusal(refusal ?? refusals.unexpected);
  return { ...source.reading, sheetName: source.table.name };
}
