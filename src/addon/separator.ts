/** What stands between the arguments of a formula in this file: Sheets takes ";" where the comma is the decimal mark. */

import { fileTag } from "./settings";

export function separator(): ";" | "," {
  try {
    return new Intl.NumberFormat(fileTag()).format(1.5).includes(",") ? ";" : ",";
  } catch {
    return ",";
  }
}
