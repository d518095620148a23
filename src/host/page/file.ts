/** What the page starts with: the sample shop, or the file that was named at the start. */
import type { Host } from "../host";

/** A CSV file as the server hands it over: in blocks that fit into one call each. */
export interface NamedFile {
  readonly name: string;
  readonly blocks: readonly (readonly (readonly string[])[])[];
}

export const insertSample = (host: Host): Promise<unknown> => host.call("insertSample");

/** Brings the file in as the sidebar does when it is dropped there. */
export async function importFile(host: Host, { name, blocks }: NamedFile): Promise<void> {
  const { sheetId } = (await host.call("importBegin", [name])) as { sheetId: number };
  for (const block of blocks) await host.call("importRows", [sheetId, block]);
  await host.call("importEnd", [sheetId]);
}
