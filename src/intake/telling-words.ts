/** Parts of headings that give a role away where no whole heading did, if the cells below agree. */

import type { ColumnValues } from "./column-values";
import type { Role } from "./role";

interface Telling {
  readonly role: Role;
  /** Tried on the comparable heading: lower case, single spaces. */
  readonly word: RegExp;
  readonly looksRight: (values: ColumnValues) => boolean;
}

const days = (values: ColumnValues) => values.days > 0.5;
const noDays = (values: ColumnValues) => values.days < 0.5;
const numbers = (values: ColumnValues) => values.numbers > 0.5 && values.days < 0.5;
const scores = (values: ColumnValues) => values.scores > 0.5 && values.days < 0.5;
const texts = ({ numbers, days: dates, emails }: ColumnValues) => numbers + dates + emails < 0.5;
const fewWords = (values: ColumnValues) => texts(values) && values.distinct <= 15;

/** In the order in which they are tried; the same role may be tried with several words. */
export const telling: readonly Telling[] = [
  { role: "email", word: /mail/, looksRight: (values) => values.emails > 0.5 },
  { role: "date", word: /date|datum|zeit|time|\btag\b|\bday\b/, looksRight: days },
  { role: "customerId", word: /kunde|customer|client|käufer|buyer/, looksRight: noDays },
  { role: "amount", word: /gesamt|summe|total|umsatz|revenue/, looksRight: numbers },
  { role: "amount", word: /brutto|gross/, looksRight: numbers },
  { role: "amount", word: /betrag|amount/, looksRight: numbers },
  { role: "amount", word: /preis|price/, looksRight: numbers },
  { role: "amount", word: /\b(?:eur|euro|chf|usd|gbp)\b|[€$£]/, looksRight: numbers },
  {
    role: "orderId",
    word: /(?:order|bestell|auftrags?|rechnungs?|invoice|beleg|bon) ?(?:nr|nummer|no\b|number|id\b)/,
    looksRight: noDays,
  },
  { role: "status", word: /(?:order|bestell|auftrags?) ?status/, looksRight: fewWords },
  { role: "status", word: /^(?:\p{L} )?status/u, looksRight: fewWords },
  { role: "status", word: /status/, looksRight: fewWords },
  { role: "score", word: /recommend|empfehl|empfiehl/, looksRight: scores },
  { role: "score", word: /satisf|zufrieden/, looksRight: scores },
  {
    role: "score",
    word: /likely|wahrscheinlich|rate|rating|score|bewert|note/,
    looksRight: scores,
  },
  { role: "comment", word: /reason|grund|why|warum/, looksRight: texts },
  {
    role: "comment",
    word: /comment|kommentar|feedback|anmerkung|improve|verbesser/,
    looksRight: texts,
  },
];
