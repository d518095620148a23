/** Who buys when in the sample shop: customers who arrive, find a rhythm of their own and one day stay away. */

import { civilDate, type Day } from "../../core/day";

export interface Purchase {
  readonly customer: number;
  readonly day: Day;
}

/** How much is bought in each month, January first, against an ordinary one: coffee is a present. */
const season = [0.9, 0.95, 1, 1, 1, 0.95, 0.85, 0.85, 1, 1.05, 1.2, 1.7] as const;

const seasonOn = (day: Day): number => season[civilDate(day).month - 1] ?? 1;

const exponential = (random: () => number): number => -Math.log(1 - random());

/** The days on which customers first buy, more of them every year; the shop's first day is the first. */
function arrivals(random: () => number, customers: number, first: Day, last: Day): Day[] {
  const days = [first];
  while (days.length < customers) {
    // The density 1 + 2x over the whole span, drawn by its inverse.
    const share = (Math.sqrt(1 + 8 * random()) - 1) / 2;
    const day = first + Math.floor(share * (last - first + 1));
    if (random() * 1.7 < seasonOn(day)) days.push(day);
  }
  return days;
}

/**
 * All purchases, oldest first. Each customer has a mean gap and a chance to stay away after every
 * purchase, both drawn once, as in the BG/NBD model; gaps are more even than there (Erlang, shape 3).
 */
export function samplePurchases(
  random: () => number,
  customers: number,
  first: Day,
  last: Day,
): Purchase[] {
  const purchases: Purchase[] = [];
  arrivals(random, customers, first, last).forEach((arrival, customer) => {
    const meanGap = 16 + 21 * exponential(random);
    const leaving = 0.6 * random() ** 2;
    let day = arrival;
    do {
      purchases.push({ customer, day: Math.floor(day) });
      const gap = (exponential(random) + exponential(random) + exponential(random)) / 3;
      day += Math.max(1, (gap * meanGap) / seasonOn(Math.floor(day)));
    } while (day < last + 1 && random() >= leaving);
  });
  return purchases.sort((a, b) => a.day - b.day);
}
