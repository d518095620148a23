/** What customers did after good and bad service, as far as surveys, refunds and orders tell. */

import { boughtAfter, type CustomerEvent, refundDays } from "../core/after-event";
import type { History } from "../core/history";
import type { Share } from "../core/repeat-purchase";
import type { SurveyReading } from "../intake";
import { type Answer, metricOf, scaleOf } from "./answers";
import type { Companions } from "./companions";

/** Of the scale, up to which a satisfaction score is low: 2 of 5. */
const lowShare = 0.4;
/** The highest score of detractors, the lowest of promoters. */
const detractor = 6;
const promoter = 9;

interface KnownAnswer extends CustomerEvent {
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

/** What the answers and refunds of customers are looked up in; `customers` are the keys of the ledger. */
export interface ServiceData {
  readonly companions: Companions;
  readonly history: History;
  readonly customers: readonly string[];
}

export function serviceOutcomes(data: ServiceData, lapseDays: number): ServiceOutcomes {
  const { low, top } = serviceEvents(data);
  const back = boughtAfter(data.history, low, lapseDays);
  return {
    leftAfterLow: { count: back.of - back.count, of: back.of },
    backAfterTop: boughtAfter(data.history, top, lapseDays),
    promotersOfTop: sharePromoters(answersOfTop(data.companions)),
    unhappy: unhappyCustomers(data).size,
  };
}

/** Bad service: low scores and refunds; good service: top scores. */
export function serviceEvents(data: ServiceData): Record<"low" | "top", readonly CustomerEvent[]> {
  const answers = knownAnswers(data);
  const low = answers.filter(({ kind }) => kind === "low");
  return {
    low: [...low, ...refundDays(data.history)],
    top: answers.filter(({ kind }) => kind === "top"),
  };
}

export function unhappyCustomers(data: ServiceData): ReadonlySet<number> {
  const since = data.history.asOf - 365;
  const low = knownAnswers(data).filter(({ kind, day }) => kind === "low" && day > since);
  return new Set(low.map(({ customer }) => customer));
}

/** Dated answers of customers who have ordered, up to the day of the report. */
function knownAnswers({ companions, history, customers }: ServiceData): readonly KnownAnswer[] {
  if (companions.surveys.length === 0) return [];
  const numbers = new Map(customers.map((key, c) => [key, c]));
  return companions.surveys.flatMap(({ reading }) => {
    const { day, score, customer, customers: keys } = reading;
    if (!day) return [];
    return [...score].flatMap((value, row): KnownAnswer[] => {
      const number = numbers.get(keys[customer[row] as number] ?? "");
      const on = day[row] as number;
      if (number === undefined || on > history.asOf) return [];
      return [{ customer: number, day: on, kind: kindOf(reading, value) }];
    });
  });
}

function kindOf(reading: SurveyReading, score: number): KnownAnswer["kind"] {
  const metric = metricOf(reading);
  if (metric === "nps" && score <= detractor) return "low";
  if (metric !== "csat") return "between";
  const scale = scaleOf(reading.range?.[1] ?? 0);
  return score === scale ? "top" : score <= lowShare * scale ? "low" : "between";
}

const sharePromoters = (answers: readonly Answer[]): Share => ({
  count: answers.filter(({ score }) => score >= promoter).length,
  of: answers.length,
});

/** On recommending, of those who gave the top score for satisfaction in the same row of a sheet. */
export function answersOfTop({ surveys }: Companions): readonly Answer[] {
  return surveys.flatMap(({ sheetName, reading }) => {
    if (metricOf(reading) !== "csat") return [];
    const other = surveys.find(
      (survey) => survey.sheetName === sheetName && metricOf(survey.reading) === "nps",
    )?.reading;
    const recommend = new Map([...(other?.rowOf ?? [])].map((row, i) => [row, other?.score[i]]));
    return Array.from(reading.rowOf, (row, i): Answer | null => {
      const score = recommend.get(row);
      const isTop = kindOf(reading, reading.score[i] as number) === "top";
      if (score === undefined || !isTop) return null;
      const customer = reading.customers[reading.customer[i] as number] ?? "";
      return { sheetName, row, customer, score };
    }).filter((answer) => answer !== null);
  });
}
