/** WooCommerce, Analytics → Orders → Download: headings in the shop's language, buyers by name only. */

import { named, type Source } from "../source";

export const woocommerceAnalytics: Source = {
  id: "woocommerce-analytics",
  title: named("WooCommerce Analytics"),
  kind: "orders",
  headings: {
    orderId: ["Order #", "Bestellnummer #"],
    date: ["Date", "Datum"],
    amount: ["N. Revenue", "N.- Umsatz", "N. Revenue (formatted)", "N.-Umsatz (formatiert)"],
    status: ["Status"],
    name: ["Customer", "Kunde"],
    product: ["Product(s)", "Produkt(e)"],
    quantity: ["Items sold", "Verkaufte Artikel"],
    channel: ["Attribution"],
  },
  also: [
    "Customer type",
    "Kundentyp",
    "Coupon(s)",
    "Gutschein(e)",
    "Net Sales",
    "Nettoumsatz",
    "N. Revenue (formatted)",
    "N.-Umsatz (formatiert)",
  ],
  orders: { rowIs: "order", identity: ["name"] },
};
