/** What customers did after good and bad service, as far as surveys, refunds and orders tell. */

import { boughtAfter, type CustomerEvent, refundDays } from "../core/after-event";
import type { Share } from "../core/repeat-purchase";
import type { SurveyReading } from "../intake";
import { metricOf, scaleOf } from "./answers";
import type { Scope } from "./inputs";

/** Of the scale, up to which a satisfaction score is low: 2 of 5. */
const lowShare = 0.4;
/** The highest score of detractors, the lowest of promoters. */
const detractor = 6;
const promoter = 9;

interface Answer extends CustomerEvent {
  readonly kind: "top" | "low" | "between";
}

export interface ServiceOutcomes {
  /** Customers without an order within the lapse time after a low score or a refund. */
  readonly leftAfterLow: Share;
  /** Customers with an order within it after the top score. */
  readonly backAfterTop: Share;
  /** Promoters among those who gave the top score for satisfaction. */
  readonly promotersOfTop: Share;
  /** Customers with a low score in the last twelve months. */
  readonly unhappy: number;
}

/** `customers` are the keys of the ledger. */
export function serviceOutcomes(scope: Scope, customers: readonly string[]): ServiceOutcomes {
  const { history, lapse, asOf } = scope;
  const answers = knownAnswers(scope, customers);
  const low = answers.filter(({ kind }) => kind === "low");
  const back = boughtAfter(history, [...low, ...refundDays(history)], lapse.days);
  const top = answers.filter(({ kind }) => kind === "top");
  return {
    leftAfterLow: { count: back.of - back.count, of: back.of },
    backAfterTop: boughtAfter(history, top, lapse.days),
    promotersOfTop: promotersOfTop(scope),
    unhappy: new Set(low.filter(({ day }) => day > asOf - 365).map(({ customer }) => customer))
      .size,
  };
}

/** Dated answers of customers who have ordered, up to the day of the report. */
function knownAnswers(
  { companions, asOf }: Scope,
  customers: readonly string[],
): readonly Answer[] {
  const numbers = new Map(customers.map((key, c) => [key, c]));
  return companions.surveys.flatMap(({ reading }) => {
    const { day, score, customer, customers: keys } = reading;
    if (!day) return [];
    return [...score].flatMap((value, row): Answer[] => {
      const number = numbers.get(keys[customer[row] as number] ?? "");
      const on = day[row] as number;
      if (number === undefined || on > asOf) return [];
      return [{ customer: number, day: on, kind: kindOf(reading, value) }];
    });
  });
}

function kindOf(reading: SurveyReading, score: number): Answer["kind"] {
  const metric = metricOf(reading);
  if (metric === "nps" && score <= detractor) return "low";
  if (metric !== "csat") return "between";
  const scale = scaleOf(reading.range?.[1] ?? 0);
  return score === scale ? "top" : score <= lowShare * scale ? "low" : "between";
}

/** Both questions answered in the same row of a sheet. */
function promotersOfTop({ companions }: Scope): Share {
  let count = 0;
  let of = 0;
  for (const { sheetName, reading } of companions.surveys) {
    if (metricOf(reading) !== "csat") continue;
    const other = companions.surveys.find(
      (survey) => survey.sheetName === sheetName && metricOf(survey.reading) === "nps",
    )?.reading;
    if (!other) continue;
    const recommend = new Map([...other.rowOf].map((row, i) => [row, other.score[i] as number]));
    for (const [i, row] of [...reading.rowOf].entries()) {
      const answer = recommend.get(row);
      if (answer === undefined || kindOf(reading, reading.score[i] as number) !== "top") continue;
      of++;
      if (answer >= promoter) count++;
    }
  }
  return { count, of };
}
