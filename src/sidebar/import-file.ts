/** Takes a dropped or chosen file into a new sheet, block by block; it can be stopped between two blocks. */

import type { Inspection } from "../addon/panel";
import { importBlocks, parseCsv } from "./csv";
import { Refused } from "./failure";
import type { Server } from "./server";

export type ImportServer = Pick<
  Server,
  "importBegin" | "importRows" | "importEnd" | "importCancel"
>;

/** What was found in the new sheet; null when stopped, and then nothing of the file is left. */
export async function importFile(
  file: Pick<File, "name" | "arrayBuffer">,
  server: ImportServer,
  onProgress: (rows: number, total: number) => void,
  signal: AbortSignal,
): Promise<Inspection | null> {
  const { rows, refusal } = parseCsv(new Uint8Array(await file.arrayBuffer()));
  if (refusal) throw new Refused(refusal, "file");
  const { sheetId } = await server.importBegin(file.name);
  try {
    let sent = 0;
    for (const block of importBlocks(rows)) {
      if (signal.aborted) break;
      await server.importRows(sheetId, block);
      sent += block.length;
      onProgress(sent, rows.length);
    }
    if (!signal.aborted) return await server.importEnd(sheetId);
  } catch (failure) {
    await server.importCancel(sheetId).catch(() => null); // the first failure is the one to tell
    throw failure;
  }
  await server.importCancel(sheetId);
  return null;
}
