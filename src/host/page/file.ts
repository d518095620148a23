/** What the page starts with: the sample shop, or the file that was named at the start. */
import type { Host } from "../host";

/** A CSV file as the server hands it over: in blocks that fit into one call each. */
export interface NamedFile {
  readonly name: string;
  readonly blocks: readonly (readonly (readonly string[])[])[];
}

/** `sample` is what the sidebar would send; the server has it ready, since the page loads no source. */
export const insertSample = (host: Host, sample: unknown): Promise<unknown> =>
  host.call("insertSample", [sample]);

/** Brings the file in as the sidebar does when it is dropped there. */
export async function importFile(host: Host, { name, blocks }: NamedFile): Promise<void> {
  const { sheetId } = (await host.call("importBegin", [name])) as { sheetId: number };
  for (const block of blocks) await host.call("importRows", [sheetId, block]);
  await host.call("importEnd", [sheetId]);
}
