/** Splits survey comments into the words and pairs of words that may be topics. */

import { stem } from "./stem";
import { type SurveyLanguage, stopWords, turningWords } from "./survey-words";

export interface Mention {
  /** One stem for a word, two for a pair. */
  readonly stems: readonly string[];
  /** As written. */
  readonly form: string;
}

/**
 * The mentions of each comment: words that are no small words, and neighbours among them within a clause,
 * small words skipped. `language` null: for each comment that of its small words, where there are none that
 * of most comments.
 */
export function mentionsIn(
  comments: readonly string[],
  language: SurveyLanguage | null,
): Mention[][] {
  const usual = language ?? likelyLanguage(comments.join(" ")) ?? "en";
  return comments.map((comment) => {
    const spoken = language ?? likelyLanguage(comment) ?? usual;
    return comment
      .normalize()
      .split(/[.,;:!?()\n]+/)
      .flatMap((clause) => mentionsInClause(clause, spoken));
  });
}

function mentionsInClause(clause: string, language: SurveyLanguage): Mention[] {
  const mentions: Mention[] = [];
  let before: Word | null = null;
  for (const written of wordsOf(clause)) {
    const word = readWord(written, language);
    if (word.kind === "small") continue;
    if (word.kind === "topic") {
      mentions.push({ stems: [word.stem], form: written });
      if (before)
        mentions.push({ stems: [before.stem, word.stem], form: `${before.written} ${written}` });
    }
    before = word;
  }
  return mentions;
}

interface Word {
  readonly written: string;
  readonly stem: string;
  readonly kind: "small" | "turning" | "topic";
}

function readWord(written: string, language: SurveyLanguage): Word {
  const lower = written.toLowerCase();
  if (turningWords[language].has(lower)) return { written, stem: lower, kind: "turning" };
  const small = lower.length < 2 || stopWords[language].has(lower);
  return { written, stem: stem(lower, language), kind: small ? "small" : "topic" };
}

function wordsOf(text: string): string[] {
  return text.replace(/’/g, "'").match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [];
}

/** The language with more small words in the text; null where they are even. */
function likelyLanguage(text: string): SurveyLanguage | null {
  let lead = 0;
  for (const written of wordsOf(text)) {
    const word = written.toLowerCase();
    if (stopWords.de.has(word) || turningWords.de.has(word)) lead++;
    if (stopWords.en.has(word) || turningWords.en.has(word)) lead--;
  }
  if (lead === 0) return null;
  return lead > 0 ? "de" : "en";
}
