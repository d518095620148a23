// A German spreadsheet in Berlin, as far as a formula sees it: the built files in this process' own global scope. A
// context of its own would slow down every look-up of a global by a detour that Apps Script does not make.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** Milliseconds it takes to load the built files. */
export function openSpreadsheet(folder) {
  const file = {
    getSpreadsheetLocale: () => "de_DE",
    getSpreadsheetTimeZone: () => "Europe/Berlin",
  };
  globalThis.SpreadsheetApp = { getActive: () => file };
  const scripts = ["addon.js", "Code.js"].map((name) => readFileSync(join(folder, name), "utf8"));
  const start = performance.now();
  for (const script of scripts) vm.runInThisContext(script);
  return performance.now() - start;
}
