// Entries of a loyalty programme: points earned with the orders, and redeemed now and then.
import { randomNumbers } from "../../../src/core/random.ts";
import { column } from "../cells.mjs";
import { below } from "../draws.mjs";
import { regulars } from "./orders.mjs";

export function points(rows, customers) {
  const random = randomNumbers(2);
  const { amounts, ...columns } = regulars(rows, customers);
  return {
    ...columns,
    points: column(rows, (row) => {
      const [amount] = amounts[row];
      return random() < 0.15 ? -100 * (1 + below(random, 5)) : Math.max(1, Math.round(amount));
    }),
  };
}
