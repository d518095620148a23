/** The sheets beside the orders as they were when the report was made, with their cells where rows are to be shown. */

import type { Table } from "../intake";
import type { Companions } from "../report/companions";
import { besideOrders } from "../report/fingerprint";
import type { Report } from "../report/report";
import { refusals } from "../text/addon";
import { readCompanions } from "./companions";
import { file } from "./file";
import { Refusal } from "./refusal";
import { readSettings } from "./settings";
import { type Source, sourceOf } from "./source";

/** `sold`: what the orders say of products, where a figure needs it. */
export function companionsBehind(
  { fingerprint }: Report,
  sold: Companions["sold"] = null,
): Companions {
  const companions = readCompanions(readSettings().sourceSheetId ?? -1);
  if (besideOrders(companions).checksum !== fingerprint.beside?.checksum)
    throw new Refusal(refusals.dataChanged);
  return { ...companions, sold };
}

export function companionSource(name: string): Source {
  const sheet = file().getSheetByName(name);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  const rows = sheet.getDataRange().getValues() as Table["rows"];
  return sourceOf(sheet.getSheetId(), { name, rows });
}
