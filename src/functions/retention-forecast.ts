/** How many customers of a contract will still be there: the shifted beta-geometric model. */

import { fitSbg, sbgParameters } from "../core/sbg";
import { retentionForecast } from "../core/sbg-forecast";
import { columns } from "../text/columns";
import { forecastOutputWords } from "../text/words";
import { numbersColumn } from "./columns";
import { formula } from "./formula";
import { row, table } from "./results";
import { number, optional, word } from "./scalars";
import { confidence } from "./vocabulary";

export const RETENTION_FORECAST = formula({
  group: "prediction",
  summary: {
    de: "Wie viele Kunden einer Kohorte mit Vertrag oder Abo in künftigen Zeiträumen noch da sein werden.",
    en: "How many customers of a cohort with a contract or subscription will still be there in future periods.",
  },
  params: {
    active: numbersColumn(
      {
        de: "Spalte mit der Zahl der Kunden, die noch da sind: zuerst alle am Anfang, dann nach jedem Zeitraum.",
        en: "Column with the number of customers still there: first all at the start, then after each period.",
      },
      { low: 0, high: 1e9, whole: true },
    ),
    horizon: number(
      {
        de: "So viele künftige Zeiträume.",
        en: "So many future periods.",
      },
      { low: 0, high: 1000, whole: true },
    ),
    output: optional(
      word(forecastOutputWords, {
        de: "„Tabelle“ (sonst) oder „Parameter“ (eine Zeile: Alpha, Beta, Log-Likelihood).",
        en: '"table" (default) or "params" (one row: alpha, beta, log-likelihood).',
      }),
      "table" as const,
    ),
    confidence,
  },
  result: {
    de: "Tabelle je Zeitraum ab Beginn der Kohorte: Zeitraum, noch da (Anteil aller), Bindung (Anteil derer davor), Grenzen für „noch da“.",
    en: "A table by period from the start of the cohort: period, survival (share of all), retention (share of those before), limits of the survival.",
  },
  example: {
    table: [["Kunden"], [1000], [869], [743], [653], [593], [551], [517], [491]],
    args: [{ column: "A" }, 2],
    gives: [
      ["period", "survival", "retention", "low", "high"],
      [1, 0.850679, 0.850679, 0.830018, 0.869166],
      [2, 0.746859, 0.877957, 0.721475, 0.771101],
      [3, 0.669789, 0.896807, 0.643912, 0.696996],
      [4, 0.609919, 0.910614, 0.583658, 0.637588],
      [5, 0.561834, 0.921162, 0.534882, 0.589702],
      [6, 0.522216, 0.929483, 0.49439, 0.550854],
      [7, 0.488906, 0.936216, 0.460134, 0.51886],
      [8, 0.46044, 0.941775, 0.429635, 0.491734],
      [9, 0.43578, 0.946442, 0.403332, 0.468165],
    ],
  },
  source: "Fader & Hardie (2007), J. Interactive Marketing 21, 76–90; limits: parametric bootstrap",
  notFor: {
    de: "Für Verträge, deren Ende bekannt ist. Wer ohne Vertrag kauft, kündigt nicht: dafür gibt es die Kaufmodelle.",
    en: "For contracts whose end is known. Whoever buys without a contract never cancels: purchase models are meant for that.",
  },
  compute({ active, horizon, output, confidence: level }, sheet) {
    const counts = Array.from(active);
    if (output === "params") {
      const fit = fitSbg(counts);
      const { alpha, beta } = sbgParameters(fit);
      return row(alpha, beta, fit.logLikelihood);
    }
    return table(
      [columns.period, columns.survival, columns.retention, columns.low, columns.high],
      retentionForecast(counts, horizon, level).map((r) => [
        r.period,
        r.survival,
        r.retention,
        r.low,
        r.high,
      ]),
      sheet,
    );
  },
});
