/** Tables beside the orders that say something about the same customers: surveys, support, ad spend. */

import type { SoldUnits, SpendReading, SurveyReading, TicketsReading } from "../intake";
import { sheetWith, sourcesLine } from "../text/service";
import type { Words } from "./words";

export interface Companion<T> {
  readonly sheetName: string;
  readonly reading: T;
}

export interface Companions {
  /** One entry for each question with scores. */
  readonly surveys: readonly Companion<SurveyReading>[];
  /** Tickets and calls. */
  readonly contacts: readonly Companion<TicketsReading>[];
  readonly spend: readonly Companion<SpendReading>[];
  /** What the orders say of products; null or left out where nobody asks, or they say nothing. */
  readonly sold?: Companion<SoldUnits> | null;
}

/** Whether the products of orders are worth reading. */
export const asksForProducts = ({ contacts }: Companions): boolean =>
  contacts.some(({ reading }) => reading.product?.code.some((code) => code >= 0));

export const noCompanions: Companions = { surveys: [], contacts: [], spend: [] };

/** "from the sheets “Survey” (96 answers) and “Support” (612 enquiries)"; "" where there are none. */
export function sourcesOf({ surveys, contacts }: Companions, words: Words): string {
  const answers = new Map<string, number>();
  for (const { sheetName, reading } of surveys) {
    answers.set(sheetName, Math.max(answers.get(sheetName) ?? 0, reading.score.length));
  }
  const sheets = [
    ...[...answers].map(([name, n]) => sheetWith.answers(name, words.count(n))),
    ...contacts.map(({ sheetName, reading }) =>
      sheetWith.contacts(sheetName, words.count(reading.day.length)),
    ),
  ];
  return sheets.length === 0 ? "" : words.say(sourcesLine(sheets));
}
