/** Hands the spreadsheet over as an .xlsx file. */
import type { Host } from "../host";
import { loadExcelize } from "../xlsx/excelize";
import { toXlsx } from "../xlsx/to-xlsx";
import { element } from "./dom";

export async function downloadXlsx(host: Host): Promise<void> {
  const bytes = await toXlsx(host.book, await loadExcelize("excelize.wasm.gz"));
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  element("a", { href: url, download: `${host.book.workbook.getName()}.xlsx` }).click();
  URL.revokeObjectURL(url);
}
