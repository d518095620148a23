/** Amazon, date range (settlement) report, German and English: nine lines of preamble, bookings, no buyers. */

import type { Source } from "../source";

export const amazonSettlement: Source = {
  id: "amazon-settlement",
  title: { de: "Amazon-Abrechnungsbericht", en: "Amazon settlement report" },
  kind: "payments",
  headings: {
    date: ["Datum/Uhrzeit", "date/time"],
    type: ["Typ", "type"],
    orderId: ["Bestellnummer", "order id"],
    amount: ["Umsätze", "product sales"],
    tax: ["Produktumsatzsteuer", "product sales tax"],
    product: ["Beschreibung", "description"],
    quantity: ["Menge", "quantity"],
    channel: ["Marketplace", "marketplace"],
    postcode: ["Postleitzahl", "order postal"],
    total: ["Gesamt", "total"],
  },
  also: [
    "Abrechnungsnummer",
    "SKU",
    "Versand",
    "Ort der Bestellung",
    "Bundesland",
    "Steuererhebungsmodell",
    "Gutschrift für Versandkosten",
    "Steuer auf Versandgutschrift",
    "Gutschrift für Geschenkverpackung",
    "Steuer auf Geschenkverpackungsgutschriften",
    "Rabatte aus Werbeaktionen",
    "Steuer auf Aktionsrabatte",
    "Einbehaltene Steuer auf Marketplace",
    "Verkaufsgebühren",
    "Gebühren zu Versand durch Amazon",
    "Andere Transaktionsgebühren",
    "Andere",
    "Transaktionsstatus",
    "Freigabedatum der Transaktion",
    "settlement id",
    "fulfillment",
    "order city",
    "order state",
  ],
  cannot: ["noCustomer"],
  orders: {
    rowIs: "event",
    identity: [],
    types: {
      sale: ["Bestellung", "Order"],
      refund: ["Erstattung", "Erstattung durch Rückbuchung", "Refund", "Chargeback Refund"],
    },
  },
  spend: {
    types: ["Servicegebühr", "Service Fee"],
    products: ["Werbekosten", "Cost of Advertising"],
  },
};
