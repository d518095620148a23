/** What the forecast says: what to expect, how the past went, and why there is none. */

import { fewestMarks, type Rival, type SchoolReport } from "../core/backtest";
import { type CustomerBase, repeatCustomers } from "../core/customer-base";
import { FEWEST_REPEATS } from "../core/customer-fit";
import { type Outlook, onTheBrink } from "../core/customer-outlook";
import { forecastTexts as texts } from "../text/forecast";
import { periodNouns } from "../text/periods";
import type { DashboardPeriod } from "../text/report";
import type { Text } from "../text/text";
import type { ForecastMeasure, ForecastRow } from "./forecast-block";
import type { Words } from "./words";

type Measure = ForecastMeasure["id"];

/** Why there is no forecast of a measure; null where it has proved itself. */
export function objection(
  id: Measure,
  { marks, rival }: SchoolReport,
  period: DashboardPeriod,
  { say, count, percent }: Words,
): string | null {
  if (marks.length < fewestMarks || !rival)
    return say(texts.fewMarks(count(fewestMarks), count(marks.length), periodNouns[period].many));
  if (rival.error >= rival.ownError) return null;
  const [own, other] = [percent(rival.ownError), percent(rival.error)];
  return say(texts.beaten(texts[id], own, other, simplest(rival, period)));
}

/** How forecasts of the past did, as the title of a chart and in one sentence. */
export function schoolWords(
  id: Measure,
  { marks, held, rival }: SchoolReport,
  period: DashboardPeriod,
  { say, count, percent }: Words,
): Pick<ForecastMeasure, "title" | "school"> {
  const { many } = periodNouns[period];
  const { ownError, error } = rival as Rival; // without one there was an objection
  const as = simplest(rival as Rival, period);
  return {
    title: say(texts.held(texts[id], count(held), count(marks.length), many)),
    school: say(texts.school(texts[id], percent(ownError), percent(error), as)),
  };
}

function simplest({ kind }: Rival, period: DashboardPeriod): Text {
  return kind === "previous" ? texts.asPrevious(periodNouns[period].one) : texts.asLastYear;
}

/** "Bestellungen 466 (418–518) · Umsatz …"; "" where nothing is foreseen. */
export function expected(
  measures: readonly ForecastMeasure[],
  period: string,
  { say, count, money }: Words,
): string {
  const parts = measures.map(({ id, label, rows }) => {
    const show = id === "money" ? money : count;
    const { value, low, high } = rows[rows.length - 1] as ForecastRow;
    return `${label} ${show(value)} (${show(low)}–${show(high)})`;
  });
  return parts.length > 0 ? say(texts.expected(period, parts)) : "";
}

export function fewRepeats(base: CustomerBase, { say, count }: Words): string {
  return say(texts.fewRepeats(count(FEWEST_REPEATS), count(repeatCustomers(base))));
}

/** Who is on the brink, and by which model. */
export function standing(outlook: Outlook, { say, count, money }: Words): readonly string[] {
  const brink = onTheBrink(outlook);
  const worth = brink.money === null ? null : money(brink.money);
  const risk = texts.risk(count(brink.customers), count(brink.orders), worth);
  const model = texts.model(count(outlook.base.repeats.length), worth !== null);
  return (brink.customers > 0 ? [risk, model] : [model]).map(say);
}
