/** Where every formula enters: the functions throw problems, the user reads sentences. */

import * as functions from "../functions";
import type { Input, Output } from "../functions/cell";
import type { Sheet } from "../functions/read-cell";
import { wording } from "../functions/wording";
import { localeOf } from "../text/text";
import { once } from "./once";
import { daysInZone, offsetIn } from "./zone";

export type FormulaName = keyof typeof functions;

/** Calls a formula with the cells Sheets hands over; fails with one sentence in the file's language. */
export function call(name: FormulaName, inputs: readonly Input[]): Output {
  const sheet = activeSheet();
  try {
    return functions[name].call(inputs, sheet);
  } catch (error) {
    throw new Error(wording(error, sheet.locale));
  }
}

/** The zone is asked for only when the first date cell is read: most formulas have none. */
function activeSheet(): Sheet {
  const file = SpreadsheetApp.getActive();
  const zone = once(() => file.getSpreadsheetTimeZone());
  const days = once(() => daysInZone(zone()));
  const offset = once(() => offsetIn(zone()));
  return {
    locale: localeOf(file.getSpreadsheetLocale()),
    dayOf: (instant) => days()(instant),
    offsetAt: (instant) => offset()(instant),
  };
}
