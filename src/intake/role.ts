/** What a table is about, and what a column of it can stand for. */

export const kinds = [
  "orders",
  "payments",
  "survey",
  "tickets",
  "calls",
  "customers",
  "spend",
  "unknown",
] as const;
export type Kind = (typeof kinds)[number];

export type Role =
  // who
  | "customerId"
  | "email"
  | "phone"
  | "name"
  | "firstName"
  | "lastName"
  | "postcode"
  | "country"
  // what was bought, when, for how much
  | "orderId"
  | "itemId"
  | "date"
  | "time"
  | "amount"
  | "unitPrice"
  | "adjusted" // the amount after refunds
  | "total" // what a statement's row comes to, fees included
  | "tip"
  | "tax"
  | "shipping"
  | "giftWrap"
  | "discount"
  | "shippingDiscount"
  | "currency"
  | "refund"
  | "refundDate"
  | "refersTo" // the order number a refund belongs to
  | "status"
  | "cancelled"
  | "type"
  | "product"
  | "quantity"
  | "channel"
  // what customers said
  | "score"
  | "comment"
  | "stage"
  // support
  | "ticketId"
  | "replied"
  | "solved"
  | "replyMinutes"
  | "solveMinutes"
  | "replyBusinessMinutes"
  | "solveBusinessMinutes"
  | "replies"
  | "reopens"
  | "agent"
  | "topic"
  | "rating"
  | "direction"
  | "from"
  | "to"
  | "answered"
  | "missedReason"
  | "wait"
  | "handling"
  // people
  | "birthday"
  | "consent";

export interface Column {
  /** Place in the row, from 0. */
  readonly index: number;
  /** The heading as the file writes it; empty where the table has none. */
  readonly heading: string;
}

export type Columns = Readonly<Partial<Record<Role, Column>>>;
