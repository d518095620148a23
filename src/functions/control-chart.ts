/** Control charts of any series. */

import { individualsChart, laneyChart } from "../core/control-chart";
import { columns } from "../text/columns";
import { signalWords } from "../text/words";
import { numbersColumn, optionalColumn } from "./columns";
import { formula } from "./formula";
import { table } from "./results";

export const CONTROL_CHART = formula({
  group: "rates",
  summary: {
    de: "Kontrollkarte: welche Werte einer Reihe mehr sind als das übliche Auf und Ab.",
    en: "Control chart: which values of a series are more than its usual ups and downs.",
  },
  params: {
    values: numbersColumn({
      de: "Spalte mit den Werten, in zeitlicher Folge; mit „denominators“ die Zähler.",
      en: 'Column with the values in order of time; with "denominators" the numerators.',
    }),
    denominators: optionalColumn(
      numbersColumn({
        de: "Spalte mit den Nennern, gleich lang: dann sind die Werte Anteile.",
        en: "Column with the denominators, just as long: then the values are shares.",
      }),
    ),
  },
  result: {
    de: "Tabelle: Nummer, Wert, Mittel, untere und obere Grenze, Signal.",
    en: "A table: index, value, centre, lower and upper limit, signal.",
  },
  example: {
    table: [["Umsatz"], [10], [12], [11], [9], [30]],
    args: [{ column: "A" }],
    gives: [
      ["index", "value", "centre", "lower limit", "upper limit", "signal"],
      [1, 10, 14.4, -2.89, 31.69, ""],
      [2, 12, 14.4, -2.89, 31.69, ""],
      [3, 11, 14.4, -2.89, 31.69, ""],
      [4, 9, 14.4, -2.89, 31.69, ""],
      [5, 30, 14.4, -2.89, 31.69, ""],
    ],
  },
  source: "XmR: Wheeler (2000), Understanding Variation; p′: Laney (2002)",
  compute(args, sheet) {
    const values = Array.from(args.values);
    const { centre, points } =
      args.denominators === null
        ? individualsChart(values)
        : laneyChart(values, Array.from(args.denominators));
    return table(
      [
        columns.index,
        columns.value,
        columns.centre,
        columns.lowerLimit,
        columns.upperLimit,
        columns.signal,
      ],
      points.map(({ value, low, high, signal }, i) => [
        i + 1,
        value,
        centre,
        low,
        high,
        signalWords[signal][sheet.locale],
      ]),
      sheet,
    );
  },
});
