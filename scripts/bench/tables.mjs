// The tables that formulas are timed on: seeded, so the same on every machine, and each made only when it is asked for.
import { campaign } from "./tables/campaign.mjs";
import { contracts } from "./tables/contracts.mjs";
import { counts } from "./tables/counts.mjs";
import { orders, orderTexts, regulars } from "./tables/orders.mjs";
import { points } from "./tables/points.mjs";
import { surveys } from "./tables/surveys.mjs";
import { tickets } from "./tables/tickets.mjs";

/** With eight columns for each, a table of these customers is just within what a result may hold. */
const fewCustomers = 12_000;

export function tables(rows) {
  return {
    get orders() {
      return orders(rows);
    },
    get orderTexts() {
      return orderTexts(rows);
    },
    get regulars() {
      return regulars(rows, fewCustomers);
    },
    get points() {
      return points(rows, fewCustomers);
    },
    get surveys() {
      return surveys(rows);
    },
    get tickets() {
      return tickets(rows);
    },
    get contracts() {
      return contracts(rows);
    },
    get counts() {
      return counts(rows);
    },
    get campaign() {
      return campaign(rows);
    },
  };
}
