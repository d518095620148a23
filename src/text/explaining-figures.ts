/** The words of figures that explain or foresee: labels, definitions, and what stands behind them. */

import type { Text } from "./text";

const rateOfGroup: Text = {
  de: "Gehaltene ÷ aktive Kunden dieser Gruppe zu Beginn des Zeitraums.",
  en: "Kept ÷ active customers of this group at the start of the period.",
};

export const whyDefinitions = {
  customers: {
    de: "Aktive Kunden dieser Gruppe zu Beginn des früheren und des jetzigen Zeitraums.",
    en: "Active customers of this group at the start of the earlier and of the current period.",
  },
  before: rateOfGroup,
  after: rateOfGroup,
  mix: {
    de: "Änderung des Anteils der Gruppe × wie weit sie besser bleibt als der Durchschnitt beider Zeiträume, in Punkten.",
    en: "Change of the group’s share × how far it stays better than the average of both periods, in points.",
  },
  rate: {
    de: "Änderung der Rate der Gruppe × ihr mittlerer Anteil an den Kunden zu Beginn, in Punkten.",
    en: "Change of the group’s rate × its mean share of the customers at the start, in points.",
  },
  change: {
    de: "Rate der Gruppe jetzt minus früher. Die Urteile einer Tabelle gelten gemeinsam.",
    en: "Rate of the group now minus before. The verdicts of a table hold jointly.",
  },
} satisfies Record<string, Text>;

/** "50 → 62 Kunden" */
export const customersFromTo = (before: string, after: string): Text => ({
  de: `${before} → ${after} Kunden`,
  en: `${before} → ${after} customers`,
});

export const forecastFigureTexts = {
  label: (measure: string, what: Text, period: string): Text => ({
    de: `${measure}, ${what.de}, ${period}`,
    en: `${measure}, ${what.en}, ${period}`,
  }),
  came: {
    de: "Was Kunden, die es vor dem Zeitraum schon gab, in ihm gekauft haben; ein Kunde je Tag ist eine Bestellung.",
    en: "What those who were customers before the period bought in it; one customer on one day is one order.",
  },
  value: {
    de: "Erwartung des Modells aus allem, was bei Beginn des Zeitraums bekannt war. Zeilen künftiger Käufe gibt es nicht; gezeigt werden die, aus denen das Modell rechnet.",
    en: "What the model expects from all that was known when the period began. There are no rows of purchases to come; those the model reckons from are shown.",
  },
  band: {
    de: "Grenze des 80-%-Bandes, so weit gezogen, wie die Vorhersagen bis dahin danebenlagen. Gezeigt werden die Zeilen, aus denen das Modell rechnet.",
    en: "Limit of the 80% band, drawn as far as the forecasts until then were off. The rows the model reckons from are shown.",
  },
};

export const stayingFigureTexts = {
  label: (what: Text, age: string): Text => ({
    de: `Wie lange Kunden bleiben, ${what.de}, ${age}`,
    en: `How long customers stay, ${what.en}, ${age}`,
  }),
  came: {
    de: "Kunden, die so viele Zeiträume nach dem ersten Kauf oder später noch bestellt haben ÷ alle beobachteten.",
    en: "Customers who ordered that many periods after their first purchase, or later ÷ all who are followed.",
  },
  model: {
    de: "Kurve des Modells, angepasst an die beobachteten Kunden (sBG). Künftige Zeilen gibt es nicht; gezeigt werden diese Kunden.",
    en: "Curve of the model fitted on the customers who are followed (sBG). There are no rows to come; these customers are shown.",
  },
  band: {
    de: "Grenze des 80-%-Bandes: dieselbe Kurve, tausendmal an gezogenen Kohorten angepasst. Gezeigt werden die beobachteten Kunden.",
    en: "Limit of the 80% band: the same curve fitted on a thousand drawn cohorts. The customers who are followed are shown.",
  },
};

/** What stands behind the shop's own figure beside a claim. */
export const claimBehind: Readonly<Partial<Record<string, Text>>> = {
  cost: {
    de: "Einträge der Werbekosten im Zeitraum ÷ neue Kunden.",
    en: "Entries of ad spend in the period ÷ new customers.",
  },
  profit: {
    de: "Gerechnet aus der Kundenbindungsrate des Zeitraums; dahinter stehen deren Kunden.",
    en: "Reckoned from the retention rate of the period; its customers stand behind it.",
  },
  switching: {
    de: "Kunden mit schlechter Note oder Erstattung, lange genug beobachtet: wer in der Frist danach nicht bestellt hat.",
    en: "Customers with a low score or a refund, observed long enough: who did not order in the time after it.",
  },
  rebuying: {
    de: "Kunden mit der Bestnote, lange genug beobachtet: wer in der Frist danach bestellt hat.",
    en: "Customers with the top score, observed long enough: who ordered in the time after it.",
  },
  recommending: {
    de: "Antworten auf die Frage nach der Weiterempfehlung, in deren Zeile auch die Bestnote steht.",
    en: "Answers on recommending in whose row the top score stands, too.",
  },
  telling: {
    de: "Kunden mit schlechter Note in den letzten zwölf Monaten.",
    en: "Customers with a low score in the last twelve months.",
  },
  minutes: {
    de: "In 10 Minuten beantwortete ÷ alle fälligen Anfragen des Zeitraums.",
    en: "Answered within 10 minutes ÷ all enquiries of the period that are due.",
  },
};

/** Where there is no figure of one's own. */
export const nothingBehind: Text = {
  de: "Das ist eine Behauptung aus Artikeln, dahinter stehen keine Zeilen Ihrer Tabellen.",
  en: "This is a claim of articles; no rows of your tables stand behind it.",
};
