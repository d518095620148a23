/** eBay, orders report, German and English: months by name, amounts with the euro sign. */

import type { Source } from "../source";

export const ebayOrders: Source = {
  id: "ebay-orders",
  title: { de: "eBay-Bestellungen", en: "eBay orders" },
  kind: "orders",
  headings: {
    orderId: ["Bestellnummer", "Order Number"],
    date: ["Verkauft am", "Sale Date"],
    amount: ["Gesamtbetrag", "Total Price"],
    customerId: ["Nutzername des Käufers", "Buyer Username"],
    name: ["Name des Käufers", "Buyer Name"],
    postcode: ["PLZ des Käufers", "Buyer Zip"],
    product: ["Angebotstitel", "Item Title"],
    quantity: ["Anzahl", "Quantity"],
  },
  also: [
    "Verkaufsprotokollnummer",
    "Zahlungsdatum",
    "Sales Record Number",
    "Paid On Date",
    "Buyer Email",
    "E-Mail des Käufers",
    "Sold For",
  ],
  orders: { rowIs: "ask", identity: ["customerId", "namePostcode", "name"] },
};
