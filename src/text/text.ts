export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];

/** A text in every language; leaving one out does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** German for every German-speaking locale ("de", "de_AT", "de-CH"), English for the rest. */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith("de") ? "de" : "en";
}
