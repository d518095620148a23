/** Accountable, income export: one row per invoice or credit note, customers by name. */

import { named, type Source } from "../source";

export const accountable: Source = {
  id: "accountable",
  title: named("Accountable"),
  kind: "orders",
  headings: {
    orderId: ["Einkommenszahl"],
    type: ["Rechnung Type"],
    status: ["Status"],
    date: ["Rechnungsdatum"],
    name: ["Kundenname"],
    amount: ["Gesamtbetrag"],
    currency: ["Währung"],
  },
  also: [],
  orders: {
    rowIs: "order",
    identity: ["name"],
    types: {
      sale: "rest",
      refund: ["Gutschrift", "Stornorechnung", "Rechnungskorrektur", "Credit note"],
    },
  },
};
