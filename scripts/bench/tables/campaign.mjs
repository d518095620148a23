// Customers whom a campaign reached and others, with what they spent before and after.
import { randomNumbers } from "../../../src/core/random.ts";
import { column, text } from "../cells.mjs";
import { normal, pick } from "../draws.mjs";

export function campaign(rows) {
  const random = randomNumbers(7);
  return {
    groups: column(rows, () => text(pick(random, ["Kontrolle", "Gutschein"]))),
    periods: column(rows, () => text(pick(random, ["vorher", "nachher"]))),
    outcomes: column(rows, () => Math.round(100 * Math.exp(3.5 + 0.6 * normal(random))) / 100),
  };
}
