/** The forecast: what the customers there are will buy next, if forecasts of the past have earned it. */

import { attempts, type SchoolReport, schoolReport, widened } from "../core/backtest";
import { customerBase } from "../core/customer-base";
import { foresee, outlookOf } from "../core/customer-outlook";
import { civilDate, type Day } from "../core/day";
import { type History, histories } from "../core/history";
import type { Estimate } from "../core/interval";
import type { Ledger } from "../core/ledger";
import { periodEnd, periodOf } from "../core/period";
import { forecastTexts as texts } from "../text/forecast";
import { dayName, longPeriod, tinyPeriod } from "../text/periods";
import { boundaries, named, periodsPerYear } from "./calendar";
import type { ForecastBlock, ForecastMeasure, ForecastRow } from "./forecast-block";
import { expected, fewRepeats, objection, schoolWords, standing } from "./forecast-words";
import type { Report } from "./report";
import { stayingBlock } from "./staying";
import { wordsIn } from "./words";

type Kind = Report["period"];

/**
 * Made from the same ledger as the report, in a step of its own, as it fits a model several times. It tells
 * of the period that begins on the day after the report's last.
 */
export function forecastBlock(ledger: Ledger, report: Report): ForecastBlock {
  const { period } = report;
  const { asOf } = report.title;
  const words = wordsIn(report.locale, report.currency);
  const { say } = words;
  const history = histories(ledger, asOf);
  const next = periodOf(period, asOf + 1);
  const name = say(longPeriod(named(period, next)));
  const until = periodEnd(period, next);
  const title = say(texts.title);
  const caption = say(texts.caption(name, dayName(civilDate(until))));

  const stays = stayingBlock(history, report, words);
  const [staying, ...silent] = typeof stays === "string" ? [null, stays] : [stays];
  const outlook = outlookOf(history);
  if (!outlook) {
    const notes = [fewRepeats(customerBase(history), words)];
    return { title, caption, expected: "", measures: [], staying, notes };
  }
  const made = attemptsIn(history, period, asOf);
  const foreseen = foresee(outlook, until - asOf);
  const measures: ForecastMeasure[] = [];
  const notes: string[] = [];
  for (const id of ["orders", "money"] as const) {
    const estimate = foreseen[id];
    if (!estimate || (id === "money" && measures.length === 0)) continue;
    const school = schoolReport(made, id);
    const reason = objection(id, school, period, words);
    if (reason !== null) {
      notes.push(reason);
      continue;
    }
    measures.push({
      id,
      label: say(texts[id]),
      ...schoolWords(id, school, period, words),
      rows: rowsOf(school, estimate, until),
    });
  }
  if (measures.length > 0) notes.push(...standing(outlook, words));
  notes.push(...silent);
  return { title, caption, expected: expected(measures, name, words), measures, staying, notes };

  function rowsOf({ marks, widening }: SchoolReport, estimate: Estimate, to: Day): ForecastRow[] {
    const label = (day: Day) => say(tinyPeriod(named(period, periodOf(period, day))));
    const coming = { ...widened(estimate, widening), came: null, held: null };
    return [
      ...marks.map((mark) => ({
        label: label(mark.to),
        span: { from: mark.from, to: mark.to },
        ...mark.foreseen,
        came: mark.came,
        held: mark.held,
      })),
      { label: label(to), span: { from: asOf, to }, ...coming },
    ];
  }
}

/** Whole periods only: the last one may have begun and not ended. */
function attemptsIn(history: History, period: Kind, asOf: Day) {
  const ends = boundaries(history, period, asOf);
  const whole = periodEnd(period, periodOf(period, asOf)) === asOf ? ends : ends.slice(0, -1);
  return attempts(history, whole, periodsPerYear(period), (known, days) => {
    const outlook = outlookOf(known);
    return outlook && foresee(outlook, days);
  });
}
