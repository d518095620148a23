/** Survival: how long customers stay, when some are still here. */

import { survivalCurve } from "../core/kaplan-meier";
import { logRankTest } from "../core/log-rank";
import { restrictedMean, survivalTime } from "../core/survival-time";
import { columns } from "../text/columns";
import { survivalOutputWords } from "../text/words";
import { flagsColumn, groupsColumn, numbersColumn } from "./columns";
import { formula } from "./formula";
import { row, table } from "./results";
import { number, optional, word } from "./scalars";
import { confidence } from "./vocabulary";

const durations = numbersColumn(
  {
    de: "Spalte mit der Dauer je Kunde, zum Beispiel Monate bis zur Kündigung oder bis heute.",
    en: "Column with the duration of each customer, for example months until leaving or until now.",
  },
  { low: 0 },
);

const events = flagsColumn({
  de: "Spalte, gleich lang: 1 oder „ja“, wenn der Kunde gegangen ist; 0 oder „nein“, wenn er noch da ist.",
  en: 'Column, just as long: 1 or "yes" if the customer has left; 0 or "no" if still here.',
});

const counted = (flags: readonly boolean[]) => flags.map((flag) => (flag ? 1 : 0));

export const SURVIVAL_CURVE = formula({
  group: "survival",
  summary: {
    de: "Überlebenskurve: welcher Anteil der Kunden nach einer Zeit noch da ist, auch wenn viele noch Kunden sind.",
    en: "Survival curve: what share of the customers is still here after a time, although many have not left yet.",
  },
  params: { durations, events, confidence },
  result: {
    de: "Tabelle je Zeit: Zeit, unter Beobachtung, gegangen, nicht weiter beobachtet, Anteil mit Grenzen, Standardfehler.",
    en: "A table by time: time, at risk, events, censored, survival with limits, standard error.",
  },
  example: {
    table: [
      ["Monate", "gekündigt"],
      [5, 1],
      [5, 0],
      [8, 1],
      [8, 0],
      [9, 1],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: [
      ["time", "at risk", "events", "censored", "survival", "low", "high", "standard error"],
      [5, 5, 1, 1, 0.8, 0.203809, 0.96918, 0.178885],
      [8, 3, 1, 1, 0.533333, 0.068332, 0.863071, 0.248253],
      [9, 1, 1, 0, 0, "", "", ""],
    ],
  },
  source: "Kaplan & Meier (1958); Greenwood (1926); Kalbfleisch & Prentice (1980)",
  compute(args, sheet) {
    return table(
      [
        columns.time,
        columns.atRisk,
        columns.events,
        columns.censored,
        columns.survival,
        columns.low,
        columns.high,
        columns.standardError,
      ],
      survivalCurve(args.durations, counted(args.events), args.confidence).map((r) => [
        r.time,
        r.atRisk,
        r.events,
        r.censored,
        r.survival,
        r.low,
        r.high,
        r.standardError,
      ]),
      sheet,
    );
  },
});

export const SURVIVAL_TIME = formula({
  group: "survival",
  summary: {
    de: "Bis wann die Hälfte der Kunden (oder ein anderer Anteil) gegangen ist.",
    en: "By when half of the customers (or another share) have left.",
  },
  params: {
    durations,
    events,
    share: optional(
      number({
        de: "Anteil, der gegangen ist; sonst 0,5.",
        en: "Share that has left; otherwise 0.5.",
      }),
      0.5,
    ),
    output: optional(
      word(survivalOutputWords, {
        de: "„Wert“ (sonst), „Intervall“ oder „Mittel“ (mittlere Dauer, gezählt bis zur längsten).",
        en: '"value" (default), "interval" or "rmst" (mean duration, counted up to the longest).',
      }),
      "value" as const,
    ),
    confidence,
  },
  result: {
    de: "Zeit in der Einheit der Dauern; liegt die Kurve eine Weile genau auf dem Anteil, deren Mitte.",
    en: "A time in the unit of the durations; where the curve lies on the share for a while, the middle of it.",
  },
  example: {
    table: [
      ["Monate", "gekündigt"],
      [5, 1],
      [5, 0],
      [8, 1],
      [8, 0],
      [9, 1],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: 9,
  },
  source: "Kaplan & Meier (1958); Brookmeyer & Crowley (1982)",
  compute(args) {
    const ended = counted(args.events);
    if (args.output === "rmst") return restrictedMean(args.durations, ended);
    const { value, low, high } = survivalTime(args.durations, ended, args.share, args.confidence);
    return args.output === "value" ? value : row(value, low, high);
  },
});

export const LOGRANK_TEST = formula({
  group: "survival",
  summary: {
    de: "Gehen verschiedene Gruppen von Kunden verschieden schnell, oder ist das Zufall?",
    en: "Do different groups of customers leave at a different pace, or is that chance?",
  },
  params: {
    durations,
    events,
    groups: groupsColumn({
      de: "Spalte mit der Gruppe je Kunde, gleich lang.",
      en: "Column with the group of each customer, just as long.",
    }),
  },
  result: {
    de: "Tabelle: Gruppe, Kunden, gegangen, erwartet; letzte Zeile: Chi², Freiheitsgrade, p.",
    en: "A table: group, n, observed, expected; last row: chi², degrees of freedom, p.",
  },
  example: {
    table: [
      ["Monate", "gekündigt", "Gruppe"],
      [2, 1, "A"],
      [4, 1, "A"],
      [5, 0, "A"],
      [6, 1, "B"],
      [9, 0, "B"],
      [9, 1, "B"],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }],
    gives: [
      ["group", "n", "observed", "expected"],
      ["A", 3, 2, 0.9],
      ["B", 3, 2, 3.1],
      ["chi², df, p", 2.469388, 1, 0.116083],
    ],
  },
  source: "Mantel (1966); Peto & Peto (1972)",
  compute(args, sheet) {
    const test = logRankTest(
      args.durations,
      counted(args.events),
      args.groups.number,
      args.groups.keys.length,
    );
    return table(
      [columns.group, columns.n, columns.observed, columns.expected],
      [
        ...test.groups.map((group, i) => [
          args.groups.keys[i] as string,
          group.n,
          group.observed,
          group.expected,
        ]),
        [columns.chiSquared[sheet.locale], test.chiSquared, test.degrees, test.p],
      ],
      sheet,
    );
  },
});
