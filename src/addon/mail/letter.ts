/** A letter: everything a mail says, as plain text in one language. `html.ts` and `plain.ts` set it. */

import type { Locale } from "../../text/text";

export type Tone = "good" | "warn" | "plain";

export interface LetterRow {
  readonly label: string;
  readonly detail: string;
  readonly value: string;
  readonly mark: string;
  readonly tone: Tone;
}

export interface LetterSection {
  readonly title: string;
  readonly rows: readonly LetterRow[];
  /** Below the rows. */
  readonly lines: readonly string[];
}

export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  /** Above everything; "" in a letter of one line. */
  readonly head: string;
  readonly sentence: string;
  readonly figure: {
    readonly value: string;
    readonly interval: string;
    /** Shares of the bar's width, by turns ground and interval. */
    readonly bar: readonly number[];
    readonly caption: string;
  } | null;
  readonly sections: readonly LetterSection[];
  readonly link: { readonly text: string; readonly url: string };
  readonly foot: readonly string[];
}
