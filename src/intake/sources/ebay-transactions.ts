/** eBay, transaction report, German: bookings of orders, refunds, fees and payouts. */

import type { Source } from "../source";

export const ebayTransactions: Source = {
  id: "ebay-transactions",
  title: { de: "eBay-Transaktionsbericht", en: "eBay transaction report" },
  kind: "payments",
  headings: {
    date: ["Datum der Transaktionserstellung"],
    type: ["Typ"],
    orderId: ["Bestellnummer"],
    amount: ["Transaktionsbetrag (inkl. Kosten)"],
    customerId: ["Nutzername des Käufers"],
    name: ["Name des Käufers"],
    currency: ["Transaktionswährung"],
    product: ["Angebotstitel"],
  },
  also: [
    "Auszahlung Nr.",
    "Betrag abzügl. Kosten",
    "Beschreibung",
    "Fixer Anteil der Verkaufsprovision",
    "Variabler Anteil der Verkaufsprovision",
    "Auszahlungswährung",
    "Auszahlungsdatum",
  ],
  orders: {
    rowIs: "event",
    identity: ["customerId", "name"],
    types: { sale: ["Bestellung"], refund: ["Rückerstattung", "Zahlungsreklamation"] },
  },
};
