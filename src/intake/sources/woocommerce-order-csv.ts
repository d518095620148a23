/** WooCommerce with the older Customer/Order CSV Export: a row per order, machine headings. */

import { named, type Source } from "../source";

export const woocommerceOrderCsv: Source = {
  id: "woocommerce-order-csv",
  title: named("WooCommerce Customer/Order CSV Export"),
  kind: "orders",
  headings: {
    orderId: ["order_id", "order_number"],
    date: ["date"],
    status: ["status"],
    // `customer_user` is 0 for every guest, so it tells nobody apart.
    email: ["billing_email"],
    phone: ["billing_phone"],
    firstName: ["billing_first_name"],
    lastName: ["billing_last_name"],
    postcode: ["billing_postcode"],
    country: ["billing_country"],
    amount: ["order_total"],
    tax: ["tax_total", "order_tax"],
    shipping: ["order_shipping", "shipping_total"],
    refund: ["refunded_total"],
    currency: ["order_currency", "currency"],
    discount: ["order_discount", "discount_total"],
    product: ["order_item_1"],
  },
  also: [
    "order_number_formatted",
    "order_number",
    "customer_user",
    "customer_id",
    "payment_method",
    "shipping_method",
    "billing_company",
    "billing_address_1",
    "billing_city",
    "shipping_first_name",
    "shipping_last_name",
    "shipping_postcode",
    "customer_note",
    "order_item_2",
    "order_notes",
    "download_permissions_granted",
  ],
  orders: { rowIs: "order", identity: ["email", "phone", "namePostcode"], decimal: "." },
};
