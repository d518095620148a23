// One row per customer with a contract: how long it lasted, whether it has ended, and what kind of customer it is.
import { randomNumbers } from "../../../src/core/random.ts";
import { block, column, date, text } from "../cells.mjs";
import { below, early, exponential, pick } from "../draws.mjs";
import { emailOf } from "./emails.mjs";
import { day, days } from "./span.mjs";

const plans = ["S", "M", "L", "XL"];
const attributes = {
  Tarif: (random) => pick(random, plans),
  Land: (random) => `Land ${early(random, 30)}`,
  Ort: (random) => `Ort ${early(random, 400)}`,
  Kanal: (random) => `Kanal ${early(random, 8)}`,
  Zahlart: (random) => pick(random, ["Lastschrift", "Karte", "Rechnung", ""]),
};

export function contracts(rows) {
  const random = randomNumbers(5);
  const lasted = Float64Array.from({ length: rows }, () => 400 * exponential(random));
  const watched = Float64Array.from({ length: rows }, () => days * random());
  const shown = (row) => Math.min(lasted[row], watched[row]);
  const ended = column(rows, (row) => (lasted[row] <= watched[row] ? 1 : 0));
  return {
    customers: column(rows, (row) => text(emailOf(row))),
    days: column(rows, (row) => Math.ceil(shown(row))),
    moments: column(rows, shown),
    ended,
    endedWithHeading: [["gekündigt"], ...ended],
    plans: column(rows, () => text(pick(random, plans))),
    attributes: block(Object.keys(attributes), rows, () =>
      Object.values(attributes).map((valueFor) => text(valueFor(random))),
    ),
    birthdays: column(rows, () => date(Date.UTC(1940, 0, 1) + day * below(random, 25_000))),
  };
}
