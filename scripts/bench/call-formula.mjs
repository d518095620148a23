// One formula, once, on cells that nobody has touched before: what a recalculation does.
import { calls } from "./calls.mjs";
import { openSpreadsheet } from "./spreadsheet.mjs";
import { tables } from "./tables.mjs";

/** How a German file says that a result is larger than `mostResultCells`. */
const tooManyCells = /^Das Ergebnis hätte [\d.]+ Zellen/;

/**
 * @param {{ folder: string, name: string, way?: string, rows?: number, inputs?: unknown[] }} job a way of
 *   calls.mjs with its number of rows, or the inputs themselves
 * @returns {{ loaded: number, ms: number, rows: number, cells?: number, refusal?: string, failure?: string }}
 */
export function callFormula({ folder, name, way, rows, inputs = calls[name][way](tables(rows)) }) {
  const loaded = openSpreadsheet(folder);
  globalThis.gc();
  const start = performance.now();
  const outcome = outcomeOf(() => globalThis[name](...inputs));
  const ms = performance.now() - start;
  const lengths = inputs.filter(Array.isArray).map((range) => range.length);
  return { loaded, ms, rows: Math.max(0, ...lengths), ...outcome };
}

export function outcomeOf(call) {
  try {
    const result = call();
    return { cells: Array.isArray(result) ? result.length * result[0].length : 1 };
  } catch ({ message }) {
    return tooManyCells.test(message) ? { refusal: message } : { failure: message };
  }
}
