/** A German invoicing tool that exports the positions of invoices; credit notes are numbered GS-. */

import type { Source } from "../source";

export const invoicePositions: Source = {
  id: "invoice-positions",
  title: { de: "Rechnungspositionen", en: "Invoice positions" },
  kind: "orders",
  headings: {
    orderId: ["Rechnungsnummer"],
    date: ["Rechnungsdatum"],
    customerId: ["Kundennummer"],
    amount: ["Pos Gesamt"],
    unitPrice: ["Pos Einzel"],
    quantity: ["Pos Anzahl"],
    itemId: ["Pos Nr"],
    product: ["Pos Bezeichnung"],
  },
  also: ["Anschrift", "Leistung Start", "Leistung Ende", "Pos Einheit"],
  orders: { rowIs: "item", identity: ["customerId"], refundIds: "GS-" },
};
