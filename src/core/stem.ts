/** Word stems, so that "Lieferung" and "Lieferungen", "ship" and "shipped" count as one. */

import type { SurveyLanguage } from "./survey-words";

/** The stem of a lower-case word: endings off, no dictionary. Light on purpose, for words are shown again. */
export function stem(word: string, language: SurveyLanguage): string {
  return language === "de" ? germanStem(word) : englishStem(word);
}

/** Inflection only, as the first step of Porter's German stemmer (2001), with umlauts folded. */
function germanStem(word: string): string {
  const folded = word.replace(/ß/g, "ss").replace(/[äöü]/g, (letter) => plain[letter] as string);
  return folded
    .replace(/^(.{2,}[bdfghklmnrt])s$/, "$1")
    .replace(/^(.{3,}?)(?:ern|em|er|en|es|e)$/, "$1");
}

const plain: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

/** Plurals after Harman's S-stemmer (1991, JASIS 42, 7-15), then -ing, -ed and a silent -e. */
function englishStem(word: string): string {
  return singular(word.replace(/'s?$/, ""))
    .replace(/^(.*[aeiouy].*[^e])(?:ing|ed)$/, (whole, start: string) =>
      start.length >= 3 ? start.replace(/([^aeiouylsz])\1$/, "$1") : whole,
    )
    .replace(/^(.{3,})e$/, "$1");
}

function singular(word: string): string {
  if (/[^ae]ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^us]s$/.test(word) && !/is$/.test(word) ? word.slice(0, -1) : word;
}
