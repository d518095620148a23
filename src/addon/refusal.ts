/** Failing in one sentence: what the user reads when the add-on says no. */

import { refusals } from "../text/addon";
import type { Locale, Text } from "../text/text";
import { panelLocale } from "./settings";

/** Thrown where the user can do something about it; `text` says what. */
export class Refusal extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = "Refusal";
    this.text = text;
  }
}

/** The sentence for any failure. What was not foreseen is logged, without its message: that may hold data. */
export function sentenceFor(error: unknown, locale: Locale): string {
  if (error instanceof Refusal) return error.text[locale];
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 6) : [];
  console.error([`${(error as Error)?.name ?? typeof error}`, ...frames].join("\n"));
  return refusals.unexpected[locale];
}

/** An endpoint that fails with one sentence in the panel's language. */
export function answering<Args extends readonly unknown[], R>(
  answer: (...args: Args) => R,
): (...args: Args) => R {
  return (...args) => {
    try {
      return answer(...args);
    } catch (error) {
      throw new Error(sentenceFor(error, panelLocale()));
    }
  };
}
