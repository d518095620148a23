/** Actions: what something done for customers has brought. */

import { type ActionEffect, actionEffect, type OutcomeGroup } from "../core/action-effect";
import { columns } from "../text/columns";
import type { Text } from "../text/text";
import { comparisonWords, controlWords, periodSideWords } from "../text/words";
import { numbersColumn, textsColumn, wordsColumn } from "./columns";
import { formula } from "./formula";
import type { Sheet } from "./read-cell";
import { type Answer, details, row } from "./results";
import { confidence, output } from "./vocabulary";

const isControl = (group: string) =>
  Object.values(controlWords).some(({ de, en }) =>
    [de, en].some((spelling) => spelling.toLowerCase() === group.toLowerCase()),
  );

export const ACTION_EFFECT = formula({
  group: "economics",
  summary: {
    de: "Was eine Maßnahme gebracht hat: Veränderung bei den erreichten Kunden, abzüglich der bei den anderen.",
    en: "What an action brought: the change among the customers it reached, less that among the others.",
  },
  params: {
    group: textsColumn({
      de: "Spalte: „Kontrolle“ oder ein anderes Wort für die Kunden mit Maßnahme.",
      en: 'Column: "control", or any other word for the customers of the action.',
    }),
    period: wordsColumn(periodSideWords, {
      de: "Spalte, gleich lang: „vorher“ oder „nachher“.",
      en: 'Column, just as long: "before" or "after".',
    }),
    outcome: numbersColumn({
      de: "Spalte mit dem Ergebnis je Kunde, gleich lang: zum Beispiel 1 für gehalten, 0 für verloren.",
      en: "Column with the outcome of each customer, just as long: for example 1 for kept, 0 for lost.",
    }),
    output: output("value", "detail"),
    confidence,
  },
  result: {
    de: "Eine Zeile: Wirkung, untere und obere Grenze, p, Anzahl. „Details“ zeigt auch die vier Mittel.",
    en: 'One row: effect, lower and upper limit, p, n. "detail" also shows the four means.',
  },
  example: {
    table: [
      ["Gruppe", "Zeit", "Umsatz"],
      ["Gutschein", "vorher", 10],
      ["Gutschein", "vorher", 12],
      ["Gutschein", "nachher", 16],
      ["Gutschein", "nachher", 18],
      ["Kontrolle", "vorher", 11],
      ["Kontrolle", "vorher", 13],
      ["Kontrolle", "nachher", 12],
      ["Kontrolle", "nachher", 14],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }],
    gives: [[5, -0.55289, 10.55289, 0.066767, 8]],
  },
  source: "Card & Krueger (1994); Welch (1947)",
  notFor: {
    de: "Ohne Kontrollgruppe ist auch der Lauf der Zeit in der Wirkung; „Details“ sagt es dann.",
    en: 'Without a control group the effect includes the course of time; "detail" then says so.',
  },
  compute(args, sheet) {
    const outcomes = Array.from(args.outcome, (outcome, i) => ({
      treated: !isControl(args.group[i] as string),
      after: args.period[i] === "after",
      outcome,
    }));
    const found = actionEffect(outcomes, args.confidence);
    if (args.output === "value") return row(found.effect, found.low, found.high, found.p, found.n);
    return details(effectLines(found, sheet), sheet);
  },
});

function effectLines(found: ActionEffect, { locale }: Sheet): (readonly [Text, Answer])[] {
  const mean = (group: OutcomeGroup | null) => group?.mean ?? null;
  const comparison = comparisonWords[found.controlBefore ? "control" : "noControl"];
  return [
    [columns.effect, found.effect],
    [columns.low, found.low],
    [columns.high, found.high],
    [columns.p, found.p],
    [columns.n, found.n],
    [columns.treatedBefore, mean(found.treatedBefore)],
    [columns.treatedAfter, mean(found.treatedAfter)],
    [columns.controlBefore, mean(found.controlBefore)],
    [columns.controlAfter, mean(found.controlAfter)],
    [columns.comparison, comparison[locale]],
  ];
}
