/** Whether a text is what a user should read: one sentence or a few, in their language, nothing raw. */

import type { Locale } from "../../src/text/text";

const telling = {
  de: /\b(Sie|Ihre|ist|sind|nicht|bitte|kein|gibt|wird|war|hat|passen|gehört)\b/,
  en: /\b(is|are|was|not|please|your|you|this|there|has|that)\b/i,
};

const raw =
  /\b(service|exception|[a-z]*error|undefined|null|object|NaN|function|stack|local host)\b|[{}<>]/i;

/** What is wrong with it; null where nothing is. */
export function flawOf(text: string, locale: Locale): string | null {
  if (!/[.!?]$/.test(text) || text.includes("\n")) return `no sentence: ${text}`;
  if (raw.test(text)) return `raw: ${text}`;
  if (text.length > 300) return `too long: ${text}`;
  return telling[locale].test(text) ? null : `not in ${locale}: ${text}`;
}
