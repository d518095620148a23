// Orders, oldest first: buyers as in the BG/NBD model (Fader, Hardie & Lee 2005) with gamma-gamma spend. About
// four orders a customer, a third of the customers with one only, a few with more than a hundred.
import { randomNumbers } from "../../../src/core/random.ts";
import { column, date, germanAmount, germanDates, text } from "../cells.mjs";
import { beta, exponential, gamma } from "../draws.mjs";
import { emailOf } from "./emails.mjs";
import { days, firstInstant } from "./span.mjs";

const meanGap = 55; // days between orders where the rate is 1
const refunds = 0.01;

/** Typed columns of exactly so many rows. The last customer's orders may be cut. */
export function orderLog(rows) {
  const random = randomNumbers(1);
  const customer = new Int32Array(rows);
  const instant = new Float64Array(rows);
  const cents = new Int32Array(rows);
  for (let row = 0, buyer = 0; row < rows; buyer++) {
    const rate = gamma(random, 0.62) / meanGap;
    const leaving = beta(random, 0.55, 3.2);
    const spend = gamma(random, 3.74) / 30.88;
    let at = arrival(random);
    for (let repeat = 0; row < rows && at < days; repeat++) {
      customer[row] = buyer;
      instant[row] = firstInstant + Math.floor(at * 86_400) * 1000;
      cents[row] = priceOf(random, spend);
      row++;
      if (repeat > 0 && random() < leaving) break;
      at += exponential(random) / rate;
    }
  }
  return inOrder({ customer, instant, cents });
}

/** Days after the first, at a rate of new customers that doubles over the whole span. */
const arrival = (random) => (Math.sqrt(1 + 3 * random()) - 1) * days;

function priceOf(random, spend) {
  const cents = Math.max(100, Math.round((100 * gamma(random, 6.25)) / spend));
  return random() < refunds ? -cents : cents;
}

function inOrder({ customer, instant, cents }) {
  const order = Uint32Array.from(instant, (_, row) => row).sort((a, b) => instant[a] - instant[b]);
  return {
    customer: Int32Array.from(order, (row) => customer[row]),
    instant: Float64Array.from(order, (row) => instant[row]),
    cents: Int32Array.from(order, (row) => cents[row]),
  };
}

/** Ranges of customers, dates and amounts, as an export brings them in. */
export function orders(rows) {
  const { customer, instant, cents } = orderLog(rows);
  return { customers: customersOf(customer), dates: datesOf(instant), amounts: amountsOf(cents) };
}

/** The same orders by few customers, so that a table with a row for each may be shown. */
export function regulars(rows, customers) {
  const { customer, instant, cents } = orderLog(rows);
  return {
    customers: customersOf(customer.map((buyer) => buyer % customers)),
    dates: datesOf(instant),
    amounts: amountsOf(cents),
  };
}

/** The same orders with dates and amounts as texts, in German. */
export function orderTexts(rows) {
  const { customer, instant, cents } = orderLog(rows);
  const germanDate = germanDates();
  return {
    customers: customersOf(customer),
    dates: column(rows, (row) => germanDate(instant[row])),
    amounts: column(rows, (row) => germanAmount(cents[row])),
  };
}

const customersOf = (customer) => column(customer.length, (row) => text(emailOf(customer[row])));
const datesOf = (instant) => column(instant.length, (row) => date(instant[row]));
const amountsOf = (cents) => column(cents.length, (row) => cents[row] / 100);
