/** What the cells of a column look like, so that columns can be told apart without a heading. */

import { readDayText } from "../core/day-text";
import { parseNumber } from "../core/number-text";
import { emailKey } from "./email";
import { scoreIn } from "./score";
import { isBlank, isInstant, type Table, textOf } from "./table";

export interface ColumnValues {
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly days: number;
  readonly numbers: number;
  readonly emails: number;
  /** Whole numbers from 0 to 10, also where words follow: "5 - very important". */
  readonly scores: number;
  /** Whether some number has a fraction. */
  readonly fractions: boolean;
  /** Different values among the filled cells. */
  readonly distinct: number;
}

const sampled = 300;

/** Looks at up to 300 rows from `firstRow` on. */
export function columnValues(table: Table, index: number, firstRow: number): ColumnValues {
  let filled = 0;
  let days = 0;
  let numbers = 0;
  let emails = 0;
  let scores = 0;
  let fractions = false;
  const distinct = new Set<string>();
  for (const row of table.rows.slice(firstRow, firstRow + sampled)) {
    const cell = row[index];
    if (isBlank(cell)) continue;
    filled++;
    if (isInstant(cell)) {
      days++;
      distinct.add(String(cell.getTime()));
      continue;
    }
    const text = textOf(cell);
    distinct.add(text);
    if (isDay(text)) days++;
    const number = typeof cell === "number" ? cell : numberIn(text);
    if (number !== null) {
      numbers++;
      if (!Number.isInteger(number) || /[.,]\d{2}\D*$/.test(text)) fractions = true;
    }
    if (scoreIn(text) !== null) scores++;
    if (text.includes("@") && emailKey(text) !== null) emails++;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    days: share(days),
    numbers: share(numbers),
    emails: share(emails),
    scores: share(scores),
    fractions,
    distinct: distinct.size,
  };
}

/** Eight digits are a day only within a century or two; longer and shorter ones are numbers. */
const isDay = (text: string) => readDayText(text) !== null && !/^(?!19|20)\d{8}$/.test(text);

const numberIn = (text: string) => parseNumber(text, ",") ?? parseNumber(text, ".");
