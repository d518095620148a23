/** What a file's locale decides: separators, order of dates, names of months, words for booleans. */

export interface LocaleRules {
  /** BCP 47, from Google's spelling: `de-DE`. */
  readonly tag: string;
  readonly language: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly dateOrder: readonly ("day" | "month" | "year")[];
  readonly datePattern: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly yes: string;
  readonly no: string;
}

export function localeRules(locale: string): LocaleRules {
  const tag = locale.replace("_", "-");
  const language = tag.split("-")[0] ?? tag;
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const date = new Intl.DateTimeFormat(tag).formatToParts(Date.UTC(2001, 1, 3));
  const dateOrder = date.flatMap(({ type }) =>
    type === "day" || type === "month" || type === "year" ? [type] : [],
  );
  const dateSeparator = date.find(({ type }) => type === "literal")?.value.trim() || "/";
  const german = language === "de";
  const letters = german
    ? { day: "dd", month: "mm", year: "yyyy" }
    : { day: "d", month: "m", year: "yyyy" };
  return {
    tag,
    language,
    decimal: numbers.find(({ type }) => type === "decimal")?.value ?? ".",
    group: numbers.find(({ type }) => type === "group")?.value ?? ",",
    dateSeparator,
    dateOrder,
    datePattern: dateOrder.map((part) => letters[part]).join(dateSeparator),
    months: monthNames(tag, "long"),
    shortMonths: monthNames(tag, "short"),
    yes: german ? "WAHR" : "TRUE",
    no: german ? "FALSCH" : "FALSE",
  };
}

const monthNames = (tag: string, month: "long" | "short"): string[] =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(tag, { month, timeZone: "UTC" })
      .format(Date.UTC(2001, index, 15))
      .replace(".", "")
      .toLowerCase(),
  );
