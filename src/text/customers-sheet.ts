/** The words of the customers' sheet. */

import type { Text } from "./text";

export const customersSheet = {
  name: { de: "Kunden", en: "Customers" },
  title: (asOf: Text): Text => ({
    de: `Kunden, Stand ${asOf.de}`,
    en: `Customers as of ${asOf.en}`,
  }),
  /** What the columns mean. */
  how: [
    {
      de: "Erwartet: in den nächsten zwölf Monaten. Nächste Bestellung: bis dahin mit 50 % Wahrscheinlichkeit.",
      en: "Expected: within the next twelve months. Next order: by then with a probability of 50%.",
    },
    {
      de: "In Gefahr: das Erwartete, mal der Wahrscheinlichkeit, dass der Kunde schon weg ist; das Größte zuerst.",
      en: "At risk: what is expected, times the probability that the customer is gone already; the largest first.",
    },
  ],
  noModel: [
    {
      de: "Für Wahrscheinlichkeiten haben noch zu wenige Kunden an zwei Tagen gekauft; der größte Umsatz zuerst.",
      en: "Too few customers have bought on two days yet for probabilities; the largest revenue first.",
    },
  ],
  cut: (shown: string, all: string): Text => ({
    de: `Gezeigt sind die ersten ${shown} von ${all} Kunden.`,
    en: `Shown are the first ${shown} of ${all} customers.`,
  }),
  columns: {
    customer: { de: "Kunde", en: "Customer" },
    lastOrder: { de: "Letzte Bestellung", en: "Last order" },
    orders: { de: "Bestellungen", en: "Orders" },
    money: { de: "Umsatz", en: "Revenue" },
    group: { de: "Gruppe", en: "Group" },
    alive: { de: "Kauft noch", en: "Still buys" },
    expectedOrders: { de: "Bestellungen erwartet", en: "Orders expected" },
    expectedMoney: { de: "Umsatz erwartet", en: "Revenue expected" },
    nextOrder: { de: "Nächste Bestellung", en: "Next order" },
    atRisk: { de: "In Gefahr", en: "At risk" },
  },
};
