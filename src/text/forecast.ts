/** The words of the forecast: what to expect of the customers there are, and how well that went before. */

import type { Text } from "./text";

/** In the dative plural: "in 5 von 6 Quartalen". */
const inPeriods = (held: string, of: string, many: Text): Text => ({
  de: `in ${held} von ${of} ${many.de}n`,
  en: `in ${held} of ${of} ${many.en}`,
});

export const forecastTexts = {
  title: {
    de: "Was von bestehenden Kunden zu erwarten ist",
    en: "What to expect of existing customers",
  },
  caption: (period: string, until: Text): Text => ({
    de: `${period}, bis ${until.de}: Käufe der Kunden, die es am Stichtag schon gibt; neue kommen hinzu. Fläche: 80-%-Band der Vorhersagen.`,
    en: `${period}, until ${until.en}: purchases of those who are customers on the report's date; new ones come on top. Band: 80% band of the forecasts.`,
  }),
  orders: { de: "Bestellungen", en: "Orders" },
  money: { de: "Umsatz", en: "Revenue" },
  /** Over a chart. */
  held: (measure: Text, held: string, of: string, many: Text): Text => ({
    de: `${measure.de}: das 80-%-Band hielt ${inPeriods(held, of, many).de}`,
    en: `${measure.en}: the 80% band held ${inPeriods(held, of, many).en}`,
  }),
  school: (measure: Text, own: string, rival: string, as: Text): Text => ({
    de: `${measure.de}: im Mittel ${own} daneben; „${as.de}“ ${rival}.`,
    en: `${measure.en}: off by ${own} on average; “${as.en}” by ${rival}.`,
  }),
  expected: (period: string, parts: readonly string[]): Text => ({
    de: `Erwartet, ${period}: ${parts.join(" · ")}`,
    en: `Expected, ${period}: ${parts.join(" · ")}`,
  }),
  asPrevious: (one: Text): Text => ({
    de: `so viel wie im ${one.de} davor`,
    en: `as much as in the ${one.en} before`,
  }),
  asLastYear: { de: "so viel wie im Vorjahr", en: "as much as a year before" },
  model: (customers: string, withMoney: boolean): Text => ({
    de: `Modell: MBG/NBD, gerechnet aus ${customers} Kunden: wie oft jeder kauft und wann er wegbleibt, auch schon nach dem ersten Kauf.${withMoney ? " Beträge: Gamma-Gamma, Ausgaben je Bestellung." : ""}`,
    en: `Model: MBG/NBD on ${customers} customers: how often each buys and when they stay away, even after the first purchase.${withMoney ? " Amounts: Gamma-Gamma, spend per order." : ""}`,
  }),
  risk: (customers: string, orders: string, money: string | null): Text => ({
    de: `Auf der Kippe stehen ${customers} Kunden mit mehreren Bestellungen: Die Wahrscheinlichkeit, dass sie noch kaufen, liegt zwischen 20 und 80\u00a0%. Von ihnen sind in zwölf Monaten ${orders} Bestellungen${money === null ? "" : ` und ${money} Umsatz`} zu erwarten.`,
    en: `${customers} customers with several orders are on the brink: the probability that they still buy lies between 20 and 80%. ${orders} orders${money === null ? "" : ` and ${money} of revenue`} are to be expected of them in twelve months.`,
  }),
  /** Why there is no forecast, or none of revenue. */
  fewRepeats: (needed: string, found: string): Text => ({
    de: `Noch keine Vorhersage: dafür müssen mindestens ${needed} Kunden an zwei Tagen gekauft haben, bisher sind es ${found}.`,
    en: `No forecast yet: at least ${needed} customers must have bought on two days for that, so far it is ${found}.`,
  }),
  fewMarks: (needed: string, found: string, many: Text): Text => ({
    de: `Noch keine Vorhersage: sie soll sich zuerst an ${needed} vergangenen ${many.de}n bewähren (mit Ihren Daten prüfbar: ${found}). Ältere Bestellungen helfen, oder ein kürzerer Zeitraum.`,
    en: `No forecast yet: it is to prove itself on ${needed} past ${many.en} first (with your data, ${found} can be tested). Older orders help, or a shorter period.`,
  }),
  beaten: (measure: Text, own: string, rival: string, as: Text): Text => ({
    de: `${measure.de}: keine Vorhersage, denn „${as.de}“ traf in der Vergangenheit besser (${rival} daneben) als das Modell (${own}).`,
    en: `${measure.en}: no forecast, as “${as.en}” came closer in the past (off by ${rival}) than the model (${own}).`,
  }),
};

/** How long customers stay. */
export const stayingTexts = {
  title: { de: "Wie lange Kunden bleiben", en: "How long customers stay" },
  caption: (customers: string, many: Text): Text => ({
    de: `Von ${customers} Kunden aus älteren Kohorten: Anteil, der so viele ${many.de} nach dem ersten Kauf oder später noch bestellt hat. Gestrichelt: Modell (sBG, Fader und Hardie 2007) mit 80-%-Band, vier ${many.de} voraus.`,
    en: `Of ${customers} customers from older cohorts: the share who ordered that many ${many.en} after their first purchase, or later. Dashed: model (sBG, Fader and Hardie 2007) with its 80% band, four ${many.en} ahead.`,
  }),
  school: (off: string, rival: string, many: Text): Text => ({
    de: `Probe an der Vergangenheit: zwei ${many.de} im Voraus lag das Modell ${off} Punkte daneben, „so weiter wie zuletzt“ ${rival}.`,
    en: `Tried on the past: two ${many.en} ahead the model was off by ${off} points, “going on at the last pace” by ${rival}.`,
  }),
  tooShort: (many: Text): Text => ({
    de: `Wie lange Kunden bleiben, lässt sich noch nicht vorhersagen: Dafür müssen 50 Kunden mindestens fünf ${many.de} lang bekannt sein; ein kürzerer Zeitraum hilft.`,
    en: `How long customers stay cannot be foreseen yet: 50 customers must have been known for at least five ${many.en}; a shorter period helps.`,
  }),
  beaten: (off: string, rival: string): Text => ({
    de: `Wie lange Kunden bleiben, wird nicht vorhergesagt: „so weiter wie zuletzt“ traf in der Vergangenheit besser (${rival} Punkte daneben) als das Modell (${off}).`,
    en: `How long customers stay is not foreseen: “going on at the last pace” came closer in the past (off by ${rival} points) than the model (${off}).`,
  }),
  noFit: {
    de: "Wie lange Kunden bleiben, wird nicht vorhergesagt: Die Abwanderung lässt mit der Zeit nicht nach, wie es das Modell braucht.",
    en: "How long customers stay is not foreseen: leaving does not slow down over time, as the model needs it.",
  },
};

/** What stands on the sheet. */
export const forecastWords = {
  came: { de: "tatsächlich", en: "actual" },
  foreseen: { de: "vorhergesagt", en: "forecast" },
  band: { de: "80-%-Band", en: "80% band" },
  low: { de: "Band ab", en: "band from" },
  high: { de: "Band bis", en: "band to" },
  model: { de: "Modell", en: "model" },
} satisfies Record<string, Text>;
