/** Formulas as a spreadsheet calls them: cells in, cells or a sentence out. */

import { dailyOffset, zoneDays } from "../../src/core/zone";
import * as functions from "../../src/functions";
import type { Input, Output, OutputCell } from "../../src/functions/cell";
import type { Formula } from "../../src/functions/formula";
import type { Sheet } from "../../src/functions/read-cell";
import { wording } from "../../src/functions/wording";
import type { Locale } from "../../src/text/text";

export type FormulaName = keyof typeof functions;

export const catalogue: readonly (readonly [FormulaName, Formula])[] = Object.entries(
  functions,
) as [FormulaName, Formula][];

export function sheetIn(zone: string, locale: Locale): Sheet {
  const offsetAt = dailyOffset(offsetIn(zone));
  return { locale, dayOf: zoneDays(offsetAt), offsetAt };
}

/** How far the zone's clocks are ahead, by what the platform writes. */
function offsetIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const [year, month, date, ...time] = (format.format(whole).match(/\d+/g) ?? []).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return Date.UTC(year, month - 1, date, ...time) - whole;
  };
}

export const german = sheetIn("Europe/Berlin", "de");
export const english = sheetIn("America/New_York", "en");

/** What the cell gets. */
export function call(name: FormulaName, inputs: readonly Input[], sheet = english): Output {
  const found = catalogue.find(([known]) => known === name);
  if (!found) throw new Error(`No formula ${name}`);
  return found[1].call(inputs, sheet);
}

/** The sentence a failed formula shows; fails when it gives a result. */
export function sentence(name: FormulaName, inputs: readonly Input[], sheet = german): string {
  let result: Output;
  try {
    result = call(name, inputs, sheet);
  } catch (error) {
    return wording(error, sheet.locale);
  }
  throw new Error(`${name} gives ${JSON.stringify(result)}`);
}

/** One column. */
export const column = (...cells: readonly (OutputCell | null)[]): (OutputCell | null)[][] =>
  cells.map((cell) => [cell]);
