/** Runs a piece of script and gives what the book looks like as an .xlsx file. */
import { toXlsx } from "../../../src/host/xlsx/index";
import { afterRunning } from "../fixtures";
import { type ReadXlsx, readXlsx } from "./read-xlsx";

export async function exported(body: string): Promise<ReadXlsx> {
  const host = await afterRunning(body);
  return readXlsx(await toXlsx(host.book));
}
