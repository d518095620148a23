/** The forecast: what the customers there are will buy next, if forecasts of the past have earned it. */

import {
  attempts,
  fewestMarks,
  type Rival,
  type SchoolReport,
  schoolReport,
  widened,
} from "../core/backtest";
import { customerBase, repeatCustomers } from "../core/customer-base";
import { FEWEST_REPEATS } from "../core/customer-fit";
import { foresee, type Outlook, onTheBrink, outlookOf } from "../core/customer-outlook";
import { civilDate } from "../core/day";
import { type History, histories } from "../core/history";
import type { Ledger } from "../core/ledger";
import { periodEnd, periodOf } from "../core/period";
import { forecastTexts as texts } from "../text/forecast";
import { dayName, longPeriod, periodNouns, tinyPeriod } from "../text/periods";
import type { Text } from "../text/text";
import { boundaries, named, periodsPerYear } from "./calendar";
import type { ForecastBlock, ForecastMeasure, ForecastRow } from "./forecast-block";
import type { Report } from "./report";
import { type Words, wordsIn } from "./words";

type Measure = ForecastMeasure["id"];

/**
 * Made from the same ledger as the report, in a step of its own, as it fits a model several times. It tells
 * of the period that begins on the day after the report's last.
 */
export function forecastBlock(ledger: Ledger, report: Report): ForecastBlock {
  const { locale, currency, period } = report;
  const { asOf } = report.title;
  const words = wordsIn(locale, currency);
  const history = histories(ledger, asOf);
  const next = periodOf(period, asOf + 1);
  const name = named(period, next);
  const until = periodEnd(period, next);
  const block = {
    title: words.say(texts.title),
    caption: words.say(texts.caption(words.say(longPeriod(name)), dayName(civilDate(until)))),
    expected: "",
    measures: [],
    notes: [],
  };
  const outlook = outlookOf(history);
  if (!outlook) return { ...block, notes: [fewRepeats(history, words)] };

  const ends = boundaries(history, period, asOf);
  const whole = periodEnd(period, periodOf(period, asOf)) === asOf ? ends : ends.slice(0, -1);
  const made = attempts(history, whole, periodsPerYear(period), (known, days) => {
    const then = outlookOf(known);
    return then && foresee(then, days);
  });
  const foreseen = foresee(outlook, until - asOf);
  const measures: ForecastMeasure[] = [];
  const notes: Text[] = [];
  for (const id of ["orders", "money"] as const) {
    const estimate = foreseen[id];
    if (!estimate || (id === "money" && measures.length === 0)) continue;
    const school = schoolReport(made, id);
    const verdict = objection(id, school);
    if (verdict) notes.push(verdict);
    else
      measures.push({
        id,
        label: words.say(texts[id]),
        ...schoolWords(id, school),
        rows: [
          ...school.marks.map(({ to, foreseen: then, came, held }) => ({
            label: words.say(tinyPeriod(named(period, periodOf(period, to)))),
            ...then,
            came,
            held,
          })),
          {
            label: words.say(tinyPeriod(name)),
            ...widened(estimate, school.widening),
            came: null,
            held: null,
          },
        ],
      });
  }
  if (measures.length > 0) notes.push(...standing(outlook, words));
  return { ...block, expected: expected(), measures, notes: notes.map((note) => words.say(note)) };

  function expected(): string {
    const parts = measures.map(({ id, label, rows }) => {
      const show = id === "money" ? words.money : words.count;
      const { value, low, high } = rows[rows.length - 1] as ForecastRow;
      return `${label} ${show(value)} (${show(low)}–${show(high)})`;
    });
    return parts.length > 0 ? words.say(texts.expected(words.say(longPeriod(name)), parts)) : "";
  }

  function objection(id: Measure, { marks, rival }: SchoolReport): Text | null {
    const { many } = periodNouns[period];
    if (marks.length < fewestMarks || !rival)
      return texts.fewMarks(words.count(fewestMarks), words.count(marks.length), many);
    if (rival.error >= rival.ownError) return null;
    return texts.beaten(texts[id], percent(rival.ownError), percent(rival.error), as(rival));
  }

  function schoolWords(id: Measure, { marks, held, rival }: SchoolReport) {
    const { many } = periodNouns[period];
    const { ownError, error } = rival as Rival;
    return {
      title: words.say(texts.held(texts[id], words.count(held), words.count(marks.length), many)),
      school: words.say(
        texts.school(texts[id], percent(ownError), percent(error), as(rival as Rival)),
      ),
    };
  }

  function percent(error: number): string {
    return words.percent(error);
  }

  function as({ kind }: Rival): Text {
    return kind === "previous" ? texts.asPrevious(periodNouns[period].one) : texts.asLastYear;
  }
}

function fewRepeats(history: History, words: Words): string {
  const found = repeatCustomers(customerBase(history));
  return words.say(texts.fewRepeats(words.count(FEWEST_REPEATS), words.count(found)));
}

/** Who is on the brink, and by which model. */
function standing(outlook: Outlook, words: Words): readonly Text[] {
  const { customers, orders, money } = onTheBrink(outlook);
  const risk = texts.risk(
    words.count(customers),
    words.count(Math.round(orders)),
    money === null ? null : words.money(money),
  );
  const model = texts.model(words.count(outlook.base.repeats.length), money !== null);
  return customers > 0 ? [risk, model] : [model];
}
