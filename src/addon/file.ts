/**
 * The spreadsheet the add-on works in, and what is set in it. Asked for once per execution, since every question is a
 * call; Apps Script loads the script anew each time.
 */

import { once } from "./once";

export const file = once(() => SpreadsheetApp.getActive());
/** "de_DE"; decides how numbers and dates are written, and which sign separates arguments. */
export const fileLocaleName = once(() => file().getSpreadsheetLocale());
export const fileZone = once(() => file().getSpreadsheetTimeZone());
