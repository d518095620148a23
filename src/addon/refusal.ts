/** Failing in one sentence: what the user reads when the add-on says no. */

import { refusals } from "../text/addon";
import { type Locale, localeOf, type Text } from "../text/text";
import { platformFailure } from "./platform-failure";
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

/** The sentence for any failure. */
export function textFor(error: unknown): Text {
  if (error instanceof Refusal) return error.text;
  note(error);
  const message = String((error as Error | null)?.message);
  return platformFailure(message) ?? refusals.unexpected;
}

export const sentenceFor = (error: unknown, locale: Locale): string => textFor(error)[locale];

/** Logs what was not foreseen, without its message: that may hold data. */
export function note(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 6) : [];
  console.error([`${(error as Error | null)?.name ?? typeof error}`, ...frames].join("\n"));
}

/** The panel's language; the user's where the document does not answer. */
export function failureLocale(): Locale {
  try {
    return panelLocale();
  } catch {
    return localeOf(Session.getActiveUserLocale());
  }
}

/** An endpoint that fails with one sentence in the panel's language. */
export function answering<Args extends readonly unknown[], R>(
  answer: (...args: Args) => R,
): (...args: Args) => R {
  return (...args) => {
    try {
      return answer(...args);
    } catch (error) {
      throw new Error(sentenceFor(error, failureLocale()));
    }
  };
}
