/** The figures of the blocks that foresee: what known customers will buy, how long they stay; and those beside claims. */

import { wilson } from "../core/interval";
import { basis } from "../text/cards";
import {
  claimBehind,
  forecastFigureTexts,
  nothingBehind,
  stayingFigureTexts,
} from "../text/explaining-figures";
import { customersBehind } from "../text/figures";
import { forecastWords } from "../text/forecast";
import type { ReportFigure } from "./figure";
import type { ForecastMeasure, ForecastRow, StayingBlock, StayingRow } from "./forecast-block";
import type { Report } from "./report";
import type { Words } from "./words";

export function foreseeingFigures({ forecast }: Report, words: Words): readonly ReportFigure[] {
  return [
    ...(forecast?.measures ?? []).flatMap((measure) =>
      measure.rows.flatMap((row, i) => purchaseFigures(measure, row, i, words)),
    ),
    ...(forecast?.staying ? stayingFigures(forecast.staying, words) : []),
  ];
}

const parts = ["came", "value", "low", "high"] as const;

function purchaseFigures(
  measure: ForecastMeasure,
  row: ForecastRow,
  i: number,
  words: Words,
): readonly ReportFigure[] {
  const { span } = row;
  if (!span) return [];
  const isMoney = measure.id === "money";
  const days = span.to - span.from;
  return parts.flatMap((part): ReportFigure[] => {
    const value = row[part];
    if (value === null) return [];
    const name = forecastWords[part === "value" ? "foreseen" : part];
    return [
      {
        id: `forecast.${measure.id}.${i}.${part}`,
        label: words.say(forecastFigureTexts.label(measure.label, name, row.label)),
        definition: words.say(forecastFigureTexts[isLimit(part) ? "band" : part]),
        basis: "",
        figure: { value, kind: isMoney ? "money" : "count" },
        interval: null,
        selection:
          part === "came"
            ? { by: "known", ...span, money: isMoney }
            : { by: "fitted", until: span.from, days },
      },
    ];
  });
}

const isLimit = (part: string): part is "low" | "high" => part === "low" || part === "high";

function stayingFigures({ rows, followed }: StayingBlock, words: Words): readonly ReportFigure[] {
  if (followed === undefined) return [];
  return rows.flatMap((row) => [
    ...(row.came === null ? [] : [came(row, row.came)]),
    modelled(row, "survival"),
    modelled(row, "low"),
    modelled(row, "high"),
  ]);

  function came({ age }: StayingRow, share: number): ReportFigure {
    const stayed = Math.round(share * (followed ?? 0));
    return {
      id: `staying.${age}.came`,
      label: words.say(stayingFigureTexts.label(forecastWords.came, `+${age}`)),
      definition: words.say(stayingFigureTexts.came),
      basis: words.say(basis.of(words.count(stayed), words.count(followed ?? 0))),
      figure: { value: share, kind: "percent" },
      interval: wilson(stayed, followed ?? 0),
      selection: { by: "stays", age },
    };
  }

  function modelled(row: StayingRow, part: "survival" | "low" | "high"): ReportFigure {
    const name = forecastWords[part === "survival" ? "model" : part];
    return {
      id: `staying.${row.age}.${part}`,
      label: words.say(stayingFigureTexts.label(name, `+${row.age}`)),
      definition: words.say(stayingFigureTexts[part === "survival" ? "model" : "band"]),
      basis: words.say(customersBehind(words.count(followed ?? 0))),
      figure: { value: row[part], kind: "percent" },
      interval: null,
      selection: { by: "stays", age: null },
    };
  }
}

/** The shop's own figures are sentences; what is known of none has no rows, and says so. */
export function claimFigures({ claims }: Report, words: Words): readonly ReportFigure[] {
  return (claims?.rows ?? []).map(({ id, claim, selection = null }) => ({
    id: `claim.${id}`,
    label: claim,
    definition: words.say((selection && claimBehind[id]) ?? nothingBehind),
    basis: "",
    figure: null,
    interval: null,
    selection,
  }));
}
