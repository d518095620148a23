/** Survey answers as the cards see them: who gave which score, and what the question asked for. */

import type { Day } from "../core/day";
import type { SurveyReading } from "../intake";
import type { Companions } from "./companions";

export type Metric = NonNullable<SurveyReading["metric"]>;

export interface Answer {
  readonly sheetName: string;
  /** By place in the sheet's table. */
  readonly row: number;
  /** "" where nobody is named. */
  readonly customer: string;
  readonly score: number;
}

export interface Answers {
  /** Of the days after `from`, up to `to`. */
  between(from: Day, to: Day): readonly Answer[];
  /** Largest score on the scale the answers are on. */
  readonly scale: number;
}

/** What a question asks for; where its wording does not tell, small scores are taken for satisfaction. */
export const metricOf = ({ metric, range }: SurveyReading): Metric | null =>
  metric ?? (range && range[1] <= 5 ? "csat" : null);

/** The scale of answers of which the largest is `most`. */
export const scaleOf = (most: number): number => [5, 7].find((scale) => most <= scale) ?? 10;

/** Satisfied are four fifths of the scale: 4 of 5. */
export const satisfiedFrom = (scale: number): number => Math.ceil(0.8 * scale);

/** The answers to one kind of question; null where nobody was asked, or it is not known when. */
export function answersTo({ surveys }: Companions, metric: Metric): Answers | null {
  const dated = surveys.flatMap(({ sheetName, reading }) => {
    const { day, range } = reading;
    return metricOf(reading) === metric && day && range ? [{ sheetName, reading, day, range }] : [];
  });
  if (dated.length === 0) return null;
  const lowest = metric === "ces" ? 1 : 0; // effort has no 0
  return {
    scale: scaleOf(Math.max(...dated.map(({ range }) => range[1]))),
    between: (from, to) =>
      dated.flatMap(({ sheetName, reading, day }) =>
        Array.from(reading.score, (score, i): Answer | null => {
          const on = day[i] as number;
          if (on <= from || on > to || score < lowest) return null;
          const customer = reading.customers[reading.customer[i] as number] ?? "";
          return { sheetName, row: reading.rowOf[i] as number, customer, score };
        }).filter((answer) => answer !== null),
      ),
  };
}
