/** Reads a CSV file as people have it: encoding, delimiter, rows of text. Runs in the browser and in Node. */

import Papa from "papaparse";
import { csvRefusals } from "../text/sidebar-failures";
import type { Text } from "../text/text";
import { binaryFormat, textFormat } from "./foreign-format";

export type Csv =
  | { readonly rows: readonly (readonly string[])[]; readonly refusal: null }
  | { readonly rows: null; readonly refusal: Text };

/** What a Google spreadsheet holds. */
const mostCells = 10_000_000;

/** Every cell stays the text it is; a file that is no table of text is refused in one sentence. */
export function parseCsv(bytes: Uint8Array): Csv {
  const steps = csvSteps(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps short enough for a page to stay alive between them; `pause` lets it. */
export async function parseCsvInSteps(bytes: Uint8Array, pause: () => Promise<void>): Promise<Csv> {
  const steps = csvSteps(bytes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

const stepRows = 2000;

function* csvSteps(bytes: Uint8Array): Generator<void, Csv> {
  const binary = binaryFormat(bytes);
  if (binary) return refused(binary);
  const decoded = decode(bytes);
  yield;
  const text = decoded.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  yield;
  if (text.trim() === "") return refused(csvRefusals.empty);
  const markup = textFormat(text);
  if (markup) return refused(markup);
  if (text.includes("\0")) return refused(csvRefusals.binary);

  const [hint = "", told] = excelHint.exec(text) ?? [];
  const table = text.slice(hint.length);
  const delimiter = told ?? delimiterOf(table);
  const read: string[][] = [];
  for (let at = 0; at < table.length; ) {
    yield;
    const { data, errors, meta } = parse(table.slice(at), delimiter, stepRows);
    const open = errors.find(({ code }) => code === "MissingQuotes");
    if (open) {
      const line = lineAt(text, hint.length + at + (open.index ?? 0));
      return refused(csvRefusals.openQuote(String(line)));
    }
    for (const row of data) read.push(row);
    at = meta.truncated ? at + meta.cursor : table.length;
  }
  const rows = plainCells(unwrapped(read));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length * width > mostCells) return refused(csvRefusals.tooManyCells);
  return { rows, refusal: null };
}

/** A first line that tells Excel the delimiter, and is no row. */
const excelHint = /^"?sep=([,;\t|])"?\n/i;

const refused = (refusal: Text): Csv => ({ rows: null, refusal });

/** At most `preview` rows, or all. Papa's fast mode would cut up the whole rest of the text for each step. */
const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, newline: "\n", preview, fastMode: false });

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length;

type Rows = readonly (readonly string[])[];

/** Excel saves a table that stands in its first column as one with every line in quotation marks. */
function unwrapped(rows: Rows): Rows {
  if (!rows.every((row) => row.length === 1)) return rows;
  const lines = rows.map(([line]) => line).join("\n");
  const { data } = parse(lines, delimiterOf(lines));
  const width = data[0]?.length ?? 0;
  return width > 2 && data.every((row) => row.length === width) ? data : rows;
}

/** `="01067"` is how programs make Excel keep a text. */
const excelText = /^="([^"]*)"$/;

function plainCells(rows: Rows): Rows {
  const isMarked = (cell: string) => cell.startsWith('="') && excelText.test(cell);
  if (!rows.some((row) => row.some(isMarked))) return rows;
  return rows.map((row) => row.map((cell) => excelText.exec(cell)?.[1] ?? cell));
}

/**
 * UTF-8; UTF-16 where a mark (Excel's "Unicode text") or every second byte says so; otherwise what Windows wrote in the
 * West.
 */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[1] === 0 && bytes[3] === 0) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows has in place of Latin 1's control characters; Node 20 reads windows-1252 without them. */
const windowsOnly = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (char) => windowsOnly[char.charCodeAt(0) - 0x80] as string);

/**
 * The delimiter under which quotation marks make sense; then the one that most rows agree on, wider rows counting
 * more; then the one that is there first, since headings have it too: decimal commas come in every row, but there
 * are always more columns than amounts.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, 65_536);
  const candidates = [",", ";", "\t", "|"].map((delimiter) => {
    const { data, errors } = parse(start, delimiter, 100);
    const widths = data.map((row) => row.length);
    const usual = mostFrequent(widths.filter((width) => width > 1));
    const agreeing = widths.filter((width) => width === usual).length;
    const misquoted = errors.filter(({ code }) => code === "InvalidQuotes").length;
    return {
      delimiter,
      misquoted,
      first: widths.indexOf(usual),
      separators: agreeing * (usual - 1),
    };
  });
  const tables = candidates.filter(({ first }) => first >= 0);
  tables.sort(
    (a, b) => a.misquoted - b.misquoted || b.separators - a.separators || a.first - b.first,
  );
  return tables[0]?.delimiter ?? ",";
}

/** The value that occurs most often; 0 where there is none. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const mostRows = 5000;
/** About a megabyte as it crosses the bridge: what a call carries without delay. */
const mostCharacters = 1_000_000;

/**
 * The rows in blocks small enough for one call each. Blank rows go with what stands below them: the sheet ends with the
 * last row that holds something, and there the next block begins.
 */
export function* importBlocks(
  rows: readonly (readonly string[])[],
): Generator<readonly (readonly string[])[]> {
  let block: (readonly string[])[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = row.reduce((sum, cell) => sum + cell.length + 3, 0); // quotes and comma
    if (block.length === mostRows || (block.length > 0 && characters + size > mostCharacters)) {
      const held = block.length - blankAtEnd(block) || block.length;
      yield block.slice(0, held);
      block = block.slice(held);
      characters = 0;
    }
    block.push(row);
    characters += size;
  }
  if (block.length > 0) yield block;
}

function blankAtEnd(rows: readonly (readonly string[])[]): number {
  let count = 0;
  while (rows[rows.length - 1 - count]?.every((cell) => cell === "")) count += 1;
  return count;
}
