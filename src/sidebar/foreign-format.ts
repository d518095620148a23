/** Files that are no table of text, whatever their name says: each is told what it is. */

import { csvRefusals } from "../text/sidebar-failures";
import type { Text } from "../text/text";

/** How such files begin. */
const signatures: readonly (readonly [readonly number[], Text])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], csvRefusals.workbook], // xls
  [[0x25, 0x50, 0x44, 0x46], csvRefusals.pdf],
  [[0x1f, 0x8b], csvRefusals.archive], // gz
];

const zip = [0x50, 0x4b, 0x03, 0x04];

export function binaryFormat(bytes: Uint8Array): Text | null {
  const begins = (start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);
  if (begins(zip)) return holdsCsv(bytes) ? csvRefusals.archive : csvRefusals.workbook;
  return signatures.find(([start]) => begins(start))?.[1] ?? null;
}

/** A workbook is an archive, too; the name of the first file in it stands 30 bytes from the start. */
function holdsCsv(bytes: Uint8Array): boolean {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  const name = new TextDecoder().decode(bytes.subarray(30, 30 + length));
  return /\.(?:csv|tsv|txt)$/i.test(name);
}

const html = /^\s*<(?:!doctype html|html|head|body|table|meta)\b/i;
const xml = /^\s*<\?xml\b/i;
const json = /^\s*(?:\{\s*["}]|\[\s*[[{\]"])/;

export function textFormat(text: string): Text | null {
  const start = text.slice(0, 500);
  if (html.test(start)) return csvRefusals.markup("HTML");
  if (xml.test(start)) return csvRefusals.markup("XML");
  return json.test(start) ? csvRefusals.json : null;
}
