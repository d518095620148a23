/** All sources the intake knows by their headings. A new one is a file beside this one and a line here. */

import type { Source } from "../source";
import { accountable } from "./accountable";
import { aircall } from "./aircall";
import { amazonAllOrders } from "./amazon-all-orders";
import { amazonOrderReport } from "./amazon-order-report";
import { amazonSettlement } from "./amazon-settlement";
import { ebayOrders } from "./ebay-orders";
import { ebayTransactions } from "./ebay-transactions";
import { etsyItems } from "./etsy-items";
import { etsyOrders } from "./etsy-orders";
import { etsyPayments } from "./etsy-payments";
import { etsyStatement } from "./etsy-statement";
import { googleForms } from "./google-forms";
import { invoicePositions } from "./invoice-positions";
import { paypal } from "./paypal";
import { plainAdSpend } from "./plain-ad-spend";
import { plainCustomers } from "./plain-customers";
import { plainOrders } from "./plain-orders";
import { plainSpend } from "./plain-spend";
import { plainSurvey } from "./plain-survey";
import { plainTickets } from "./plain-tickets";
import { shopify } from "./shopify";
import { shopifyCustomers } from "./shopify-customers";
import { square } from "./square";
import { stripe } from "./stripe";
import { woocommerceAnalytics } from "./woocommerce-analytics";
import { woocommerceExport } from "./woocommerce-export";
import { woocommerceOrderCsv } from "./woocommerce-order-csv";
import { zendesk } from "./zendesk";

export const products: readonly Source[] = [
  shopify,
  shopifyCustomers,
  woocommerceAnalytics,
  woocommerceExport,
  woocommerceOrderCsv,
  stripe,
  amazonAllOrders,
  amazonOrderReport,
  amazonSettlement,
  etsyOrders,
  etsyItems,
  etsyPayments,
  etsyStatement,
  square,
  paypal,
  ebayOrders,
  ebayTransactions,
  accountable,
  invoicePositions,
  zendesk,
  aircall,
];

/** Tables of no particular product, tried when no product fits; the first of several that fit equally wins. */
export const plainTables: readonly Source[] = [
  plainOrders,
  googleForms,
  plainSurvey,
  plainTickets,
  plainSpend,
  plainAdSpend,
  plainCustomers,
];
