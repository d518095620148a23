/** Which formulas say the same as a figure, and what they take. */

import { periodEnd, periodLabel, periodStart } from "../core/period";
import { satisfiedFrom } from "../report/answers";
import type { ReportFigure } from "../report/figure";
import type { Report } from "../report/report";
import { singleHours } from "../report/support";
import { columns } from "../text/columns";
import type { Locale } from "../text/text";
import { rfmGroupWords } from "../text/words";
import { type FormulaTemplate, formulaTemplates, type InputId } from "./formula-templates";

/** Hours of the night stand together behind the single ones. */
const nightId = String(singleHours);

/** Null where no formula says the same. */
export function templateFor({ id, figure, selection }: ReportFigure, report: Report) {
  const isScored = selection?.by === "group";
  // scores need amounts, and a name to look for
  const hasNone = isScored && (selection.group === null || report.fingerprint.money === null);
  return figure && !hasNone ? (formulaTemplates[kindOf(id)] ?? null) : null;
}

/** "trend.9.rate" → "trend.rate": without the place in a table. */
function kindOf(id: string): string {
  const [block = "", first = "", second = "", third = "age"] = id.split(".");
  const kinds: Readonly<Record<string, string>> = {
    trend: `trend.${second}`,
    cohort: second === "" ? "cohort" : `cohort.${third}`,
    weighted: `weighted.${first}`,
    group: second === "" ? "group" : `group.${second}`,
    ladder: "ladder",
    why: `why.${third}`,
    forecast: `forecast.${first}.${third}`,
    staying: `staying.${second}`,
    busy: second === "day" ? "busy.day" : second === nightId ? "busy.night" : "busy.hour",
    wait: `wait.${second}`,
    product: `product.${second}`,
  };
  return kinds[block] ?? id;
}

/** The days and numbers that a figure's formulas take. */
export function inputsOf(
  { inputs }: FormulaTemplate,
  { selection, takes }: ReportFigure,
  { title, period }: Report,
): readonly (readonly [InputId, number])[] {
  const days: Partial<Record<InputId, number>> = {
    asOf: title.asOf,
    window: title.lapseDays,
    ...takes,
  };
  if (selection && "from" in selection) {
    const { from, to } = selection;
    Object.assign(days, { from, to, start: from, end: to });
  }
  if (selection?.by === "segment" && selection.when !== "both") {
    const { from, to } = selection[selection.when];
    Object.assign(days, { start: from, end: to });
  }
  if (selection?.by === "fitted") days.asOf = selection.until;
  if (selection?.by === "cohort" && selection.cohort !== null) {
    const later = selection.cohort + (selection.age ?? 0);
    days.first = periodStart(period, selection.cohort);
    days.firstEnd = periodEnd(period, selection.cohort);
    days.later = periodStart(period, later);
    days.laterEnd = periodEnd(period, later);
  }
  return inputs.map((id) => [id, days[id] ?? 0]);
}

/** What stands in a figure's formulas as words and numbers; tables have their words in the file's language. */
export function constantsOf(
  { id, figure, selection }: ReportFigure,
  { period }: Report,
  locale: Locale,
): Readonly<Record<string, string>> {
  switch (selection?.by) {
    case "cohort": {
      const { cohort, age } = selection;
      return {
        cohort: cohort === null ? columns.all[locale] : periodLabel(period, cohort),
        column: String(age === null ? 2 : 3 + age),
        period,
      };
    }
    case "group":
      return { group: selection.group ? rfmGroupWords[selection.group][locale] : "" };
    case "fitted":
      return { days: String(selection.days) };
    case "stays":
      return { age: id.split(".")[1] ?? "" };
    case "answers":
      return { scale: String(selection.scale), satisfied: String(satisfiedFrom(selection.scale)) };
    case "contacts": {
      const { weekday, hours } = selection;
      return {
        unit: figure?.kind === "hours" ? "1" : "60",
        weekday: String((weekday ?? 0) + 1),
        hour: String(hours?.[0] ?? 0),
      };
    }
    case "product":
      return { product: selection.product.replace(/"/g, '""') };
    case "ladder":
      return { order: String(selection.order) };
    default:
      return {};
  }
}
