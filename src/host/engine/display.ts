/** The text a cell shows: its value in its number format, in the language of the file. */
import type { Scalar } from "./cells";
import type { LocaleRules } from "./locale";
import type { UniverPackages } from "./packages";

export function displayText(
  packages: UniverPackages,
  rules: LocaleRules,
  value: Scalar,
  pattern: string,
): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? rules.yes : rules.no;
  if (typeof value === "string" && (pattern === "" || pattern === "@")) return value;
  return packages.core.numfmt.format(pattern || "General", value, { locale: rules.language });
}

const datePatterns = new Map<string, boolean>();

/** Whether a number in this format is shown, and handed to scripts, as a date or time. */
export function isDatePattern(packages: UniverPackages, pattern: string): boolean {
  if (pattern === "") return false;
  let known = datePatterns.get(pattern);
  if (known === undefined) {
    known = packages.core.numfmt.isDateFormat(pattern);
    datePatterns.set(pattern, known);
  }
  return known;
}
