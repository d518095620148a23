// The built files in a bare global scope, as Apps Script would load them for a formula.
import vm from "node:vm";

/** `call` gives what the cell gets, `refuses` whether the formula fails with a sentence. */
export function spreadsheet(addon, code) {
  const settings = { locale: "en_US", zone: "Etc/UTC" };
  const file = {
    getSpreadsheetLocale: () => settings.locale,
    getSpreadsheetTimeZone: () => settings.zone,
  };
  const context = vm.createContext({
    SpreadsheetApp: { getActive: () => file, getActiveSpreadsheet: () => file },
  });
  for (const script of [addon, code]) vm.runInContext(script, context);

  const call = (name, ...args) => context[name](...args);
  return {
    call,
    /** The rows of a table below its headings. */
    rows: (name, ...args) => call(name, ...args).slice(1),
    /** The values of a result in label-value rows. */
    details: (name, ...args) => call(name, ...args).map(([, value]) => value),
    refuses(name, ...args) {
      try {
        call(name, ...args);
        return false;
      } catch (error) {
        return error.message.length > 0;
      }
    },
    /** The same calls in a file of another time zone. */
    inZone(zone, run) {
      settings.zone = zone;
      try {
        return run();
      } finally {
        settings.zone = "Etc/UTC";
      }
    },
  };
}
