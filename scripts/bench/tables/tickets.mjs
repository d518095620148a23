// Requests to support: when they came in and were answered, by channel and product, and the minutes they took.
import { randomNumbers } from "../../../src/core/random.ts";
import { column, date, text } from "../cells.mjs";
import { early, exponential, normal, pick } from "../draws.mjs";
import { day, days, firstInstant } from "./span.mjs";

const channels = ["E-Mail", "Chat", "Telefon", "Formular", "WhatsApp"];
const products = 2000;
const unanswered = 0.02;

export function tickets(rows) {
  const random = randomNumbers(4);
  const product = () => text(`Artikel ${1000 + early(random, products)}`);
  const instants = Float64Array.from({ length: rows }, () => firstInstant + random() * days * day);
  return {
    created: column(rows, (row) => date(instants[row])),
    replied: column(rows, (row) =>
      random() < unanswered ? "" : date(instants[row] + exponential(random) * 5 * 3_600_000),
    ),
    channels: column(rows, () => text(pick(random, channels))),
    minutes: column(rows, () => Math.round(60 * Math.exp(1.5 + 0.8 * normal(random))) / 60),
    products: column(rows, product),
    productsOrdered: column(rows, product),
  };
}
