/**
 * Takes a dropped or chosen file into a new sheet, or into that of an earlier file with the same headings, block by
 * block; it can be stopped between two blocks.
 */

import type { Inspection, SourceSheet } from "../addon/panel";
import { importBlocks, parseCsvInSteps } from "./csv";
import { Refused } from "./failure";
import type { Server } from "./server";

export type ImportServer = Pick<
  Server,
  "importTargets" | "importBegin" | "importRows" | "importEnd" | "importCancel"
>;

/** Lets the page draw and answer before the work goes on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Enough to tell what a file holds. */
const headRows = 100;

/**
 * What was found in the sheet; null when stopped, and then nothing of the file is left. `choose` is asked for the sheet
 * to append to where there is one; it answers null for a new one.
 */
export async function importFile(
  file: Pick<File, "name" | "arrayBuffer">,
  server: ImportServer,
  choose: (targets: readonly SourceSheet[]) => Promise<SourceSheet | null>,
  onProgress: (rows: number, total: number) => void,
  signal: AbortSignal,
): Promise<Inspection | null> {
  const { rows, refusal } = await parseCsvInSteps(new Uint8Array(await file.arrayBuffer()), pause);
  if (refusal) throw new Refused(refusal, "file");
  const targets = await server.importTargets(rows.slice(0, headRows));
  const target = targets.length > 0 ? await choose(targets) : null;
  if (signal.aborted) return null;
  const { sheetId } = await server.importBegin(file.name);
  try {
    let sent = 0;
    for (const block of importBlocks(rows)) {
      if (signal.aborted) break;
      await server.importRows(sheetId, block);
      sent += block.length;
      onProgress(sent, rows.length);
    }
    if (!signal.aborted) return await server.importEnd(sheetId, target?.id ?? null);
  } catch (failure) {
    await server.importCancel(sheetId).catch(() => null); // the first failure is the one to tell
    throw failure;
  }
  await server.importCancel(sheetId);
  return null;
}
