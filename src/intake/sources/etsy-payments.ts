/** Etsy, direct checkout payments CSV: a row per payment. */

import type { Source } from "../source";

export const etsyPayments: Source = {
  id: "etsy-payments",
  title: { de: "Etsy, Zahlungen", en: "Etsy, payments" },
  kind: "payments",
  headings: {
    date: ["Order Date"],
    orderId: ["Payment ID"],
    customerId: ["Buyer Username", "Buyer"],
    name: ["Buyer Name"],
    amount: ["Gross Amount"],
    refund: ["Refund Amount"],
    currency: ["Currency"],
    status: ["Status"],
  },
  also: [
    "Order ID",
    "Fees",
    "Net Amount",
    "Posted Gross",
    "Posted Fees",
    "Posted Net",
    "Adjusted Gross",
    "Adjusted Fees",
    "Adjusted Net",
    "Listing Amount",
    "Listing Currency",
    "Exchange Rate",
    "VAT Amount",
    "Gift Card Applied?",
    "Funds Available",
    "Buyer",
    "Order Type",
    "Payment Type",
  ],
  orders: {
    rowIs: "event",
    identity: ["customerId", "name"],
    dayOrder: "monthFirst",
  },
};
