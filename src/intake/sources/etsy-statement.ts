/** Etsy, monthly statement: German headings over English values, bookings, no buyers. */

import type { Source } from "../source";

export const etsyStatement: Source = {
  id: "etsy-statement",
  title: { de: "Etsy-Monatsabrechnung", en: "Etsy monthly statement" },
  kind: "payments",
  headings: {
    date: ["Datum", "Date"],
    type: ["Art", "Type"],
    orderId: ["Info"],
    amount: ["Betrag", "Amount"],
    currency: ["Währung", "Currency"],
    product: ["Titel", "Title"],
    total: ["Netto", "Net"],
  },
  also: ["Gebühren & Steuern", "Fees & Taxes", "Steuerliche Angaben", "Tax Details"],
  cannot: ["noCustomer"],
  orders: {
    rowIs: "event",
    identity: [],
    types: { sale: ["Sale"], refund: ["Refund"] },
  },
  spend: { types: ["Marketing"] },
};
