/** Shopify, Customers → Export: people, not orders. */

import type { Source } from "../source";

export const shopifyCustomers: Source = {
  id: "shopify-customers",
  title: { de: "Shopify-Kunden", en: "Shopify customers" },
  kind: "customers",
  headings: {
    customerId: ["Customer ID"],
    email: ["Email"],
    phone: ["Phone", "Default Address Phone"],
    firstName: ["First Name"],
    lastName: ["Last Name"],
    postcode: ["Zip", "Default Address Zip"],
    country: ["Country Code", "Default Address Country Code"],
    consent: ["Accepts Email Marketing", "Accepts Marketing"],
    topic: ["Tags"],
  },
  also: [
    "Company",
    "Address1",
    "Address2",
    "City",
    "Province",
    "Province Code",
    "Country",
    "Accepts SMS Marketing",
    "Total Spent",
    "Total Orders",
    "Note",
    "Tax Exempt",
  ],
};
