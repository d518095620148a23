/** The words of the customers' sheet. */

import type { Text } from "./text";

export const customersSheet = {
  name: { de: "Kunden", en: "Customers" },
  title: (asOf: Text): Text => ({
    de: `Kunden, Stand ${asOf.de}`,
    en: `Customers as of ${asOf.en}`,
  }),
  /** What the columns mean. */
  how: {
    de: "Erwartet: in den nächsten zwölf Monaten. In Gefahr: was davon erwartet wird, mal der Wahrscheinlichkeit, dass der Kunde schon weg ist; das Größte zuerst. Nächste Bestellung: bis dahin mit 50 % Wahrscheinlichkeit.",
    en: "Expected: within the next twelve months. At risk: what is expected of it, times the probability that the customer is gone already; the largest first. Next order: by then with a probability of 50%.",
  },
  noModel: {
    de: "Für Wahrscheinlichkeiten und Erwartungen haben noch zu wenige Kunden an zwei Tagen gekauft; das Größte zuerst.",
    en: "Too few customers have bought on two days yet for probabilities and expectations; the largest first.",
  },
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
