/**
 * Loads everything but formulas and the menu. Apps Script loads all script files for every formula call, so the
 * build puts the rest where it is only read when needed: as text into the page file.
 */

import { lastResort } from "../text/last-resort";
import { type Locale, localeOf } from "../text/text";

type Jobs = typeof import("./jobs");

/** Anew for every call from outside: what jobs ask Google once, they ask once in a run. */
export function jobs(): Jobs {
  let code: string;
  try {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
    code = / id="jobs">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  } catch {
    throw new Error(lastResort[userLocale()]);
  }
  // Math by hand: a script's own scope is searched faster than the global one, and models ask for it a million times
  return new Function("Math", `${code}return Jobs;`)(Math) as Jobs;
}

function userLocale(): Locale {
  try {
    return localeOf(Session.getActiveUserLocale());
  } catch {
    return "en";
  }
}
