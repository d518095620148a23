/**
 * A column of amounts. A text with one reading is read; a text with two (`1.234`) is read as the rest of
 * the column says, else as decided, else not at all.
 */

import { toCents } from "../core/history";
import { type DecimalMark, parseNumber } from "../core/number-text";
import { cellState } from "./cell-state";
import { isBlank, isError, isInstant, type Table, textOf } from "./table";

export interface NumberColumn {
  /** NaN where nothing was read, or two readings are open. */
  readonly value: Float64Array;
  readonly state: Uint8Array;
  /** Set where only the user can tell the decimal mark, also after they did. */
  readonly doubt: Doubt | null;
}

/** Rows that can be read two ways, and what they add up to in hundredths with either mark. */
export interface Doubt {
  readonly rows: number;
  readonly firstRow: number;
  readonly comma: number;
  readonly point: number;
}

export interface NumberRules {
  readonly usual?: DecimalMark | undefined;
  readonly decided?: DecimalMark | undefined;
}

/** Signs some exports write where there is no amount. */
const dashes = new Set(["-", "--", "–", "—"]);

/** Reads the cells of `rows` in one column. Cost: one pass, each different text parsed once. */
export function readNumbers(
  table: Table,
  index: number,
  rows: Int32Array,
  rules: NumberRules,
): NumberColumn {
  const length = table.rows.length;
  const value = new Float64Array(length).fill(Number.NaN);
  const state = new Uint8Array(length);
  const texts = new Map<string, DecimalMark | "either" | null>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const cell = table.rows[row]?.[index];
    if (typeof cell === "number" && Number.isFinite(cell)) {
      value[row] = cell;
      state[row] = cellState.read;
    } else if (isInstant(cell)) {
      state[row] = cellState.unreadable;
    } else if (isError(cell)) {
      state[row] = cellState.broken;
    } else if (!isBlank(cell)) {
      const text = textOf(cell);
      if (dashes.has(text)) continue;
      state[row] = cellState.unreadable;
      if (!texts.has(text)) texts.set(text, markIn(text));
    }
  }

  const said = columnMark(texts.values());
  const sure = said === "," || said === "." ? said : said === "open" ? rules.usual : undefined;
  const mark = sure ?? rules.decided;
  const doubt = { rows: 0, firstRow: -1, comma: 0, point: 0 };
  const known = new Map<string, number | null>();
  for (const row of texts.size > 0 ? rows : []) {
    if (state[row] !== cellState.unreadable) continue;
    const text = textOf(table.rows[row]?.[index]);
    const written = texts.get(text);
    if (written === "either" && sure === undefined) {
      if (doubt.rows++ === 0) doubt.firstRow = row;
      doubt.comma += toCents(parseNumber(text, ",") ?? 0);
      doubt.point += toCents(parseNumber(text, ".") ?? 0);
      if (mark === undefined) {
        state[row] = cellState.doubtful;
        continue;
      }
    }
    let number = known.get(text);
    if (number === undefined) {
      number = parseNumber(text, written === "either" ? (mark ?? ".") : (written ?? "."));
      known.set(text, number);
    }
    if (number === null) continue;
    state[row] = cellState.read;
    value[row] = number;
  }
  return { value, state, doubt: doubt.rows > 0 ? doubt : null };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** What stands in place of hundredths: `5,-`. */
const isDash = (code: number) => code === 45 || code === 0x2013 || code === 0x2014;

/** The decimal mark a text must have; "either" where `1.234` could be both, null where none is needed. */
export function markIn(text: string): DecimalMark | "either" | null {
  let comma = -1;
  let dot = -1;
  let commas = 0;
  let dots = 0;
  let firstDigit = -1;
  let lastDigit = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (firstDigit < 0) firstDigit = i;
      lastDigit = i;
    } else if (code === 44 || code === 46) {
      const next = text.charCodeAt(i + 1);
      if (!isDigit(next) && !isDash(next)) continue;
      if (code === 44) {
        comma = i;
        commas++;
      } else {
        dot = i;
        dots++;
      }
    }
  }
  if (commas === 0 && dots === 0) return null;
  if (commas > 0 && dots > 0) return comma > dot ? "," : ".";
  const mark = commas > 0 ? "," : ".";
  const place = commas > 0 ? comma : dot;
  if (commas + dots > 1) return mark === "," ? "." : ",";
  const before = place - firstDigit;
  const grouped = lastDigit - place === 3 && before >= 1 && before <= 3 && text[firstDigit] !== "0";
  return grouped ? "either" : mark;
}

/** What a column of texts says about its decimal mark. */
function columnMark(
  marks: Iterable<DecimalMark | "either" | null>,
): DecimalMark | "open" | "conflicting" {
  let comma = false;
  let point = false;
  for (const mark of marks) {
    if (mark === ",") comma = true;
    else if (mark === ".") point = true;
  }
  if (comma && point) return "conflicting";
  if (comma) return ",";
  return point ? "." : "open";
}
