/** Headings as they are compared: however a file spells, spaces or encodes them. */

import { repaired } from "./mojibake";
import { type Cell, textOf } from "./table";

const separators = /[\s_-]+/g;
const humps = /(\p{Ll})(\p{Lu})/gu;

/** `"\ufeffOrder-ID "`, `order_id`, `OrderID` and `Order ID` are the same heading. */
export function headingKey(cell: Cell): string {
  return repaired(textOf(cell))
    .normalize("NFC")
    .replace(/^["']+|["':]+$/g, "")
    .replace(humps, "$1 $2")
    .toLowerCase()
    .replace(separators, " ")
    .trim();
}
