/** The customer base as models of buying see it: repeat purchases, time of the last one, and age. */

import type { Day } from "./day";
import type { History } from "./history";

/** One entry per customer with a purchase. x, t_x and T of Fader, Hardie & Lee (2005), in days. */
export interface CustomerBase {
  /** The customer's number in the history. */
  readonly customer: Int32Array;
  /** x: days with a purchase after the first one. */
  readonly repeats: Int32Array;
  /** t_x: days from the first to the last purchase. */
  readonly last: Int32Array;
  /** T: days from the first purchase to `asOf`. */
  readonly age: Int32Array;
  /**
   * Mean spend per repeat purchase in currency units, 0 without one: all that was paid after the first day,
   * refunds deducted. Null where no amounts are known.
   */
  readonly meanSpend: Float64Array | null;
  readonly asOf: Day;
}

/** Everybody who has bought up to `history.asOf`. O(purchases). */
export function customerBase(history: History): CustomerBase {
  const { customers, start, day, occasion, cents, asOf } = history;
  const customer = new Int32Array(customers);
  const repeats = new Int32Array(customers);
  const last = new Int32Array(customers);
  const age = new Int32Array(customers);
  const meanSpend = new Float64Array(customers);
  let n = 0;
  for (let c = 0; c < customers; c++) {
    let first: Day | null = null;
    let count = 0;
    let paid = 0;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (first !== null) paid += cents?.[i] ?? 0;
      if (occasion[i] === 0) continue;
      first ??= day[i] as number;
      last[n] = (day[i] as number) - first;
      count++;
    }
    if (first === null) continue;
    customer[n] = c;
    repeats[n] = count - 1;
    age[n] = asOf - first;
    meanSpend[n] = count > 1 ? paid / 100 / (count - 1) : 0;
    n++;
  }
  return {
    customer: customer.subarray(0, n),
    repeats: repeats.subarray(0, n),
    last: last.subarray(0, n),
    age: age.subarray(0, n),
    meanSpend: cents ? meanSpend.subarray(0, n) : null,
    asOf,
  };
}

/** How many customers have bought on at least two days. */
export function repeatCustomers({ repeats }: CustomerBase): number {
  return repeats.reduce((n, x) => n + (x > 0 ? 1 : 0), 0);
}

/** Customers with the same x, t_x and T, which no model can tell apart; sorted by x, T, t_x. */
export interface CustomerGroups {
  readonly customers: number;
  /** The distinct times, in units. */
  readonly times: Float64Array;
  /** One entry per group: its number of customers, x, and the places of t_x and T among the times. */
  readonly count: Float64Array;
  readonly repeats: Int32Array;
  readonly last: Int32Array;
  readonly age: Int32Array;
  /** One entry per customer: its group. */
  readonly groupOf: Int32Array;
}

export function customerGroups(base: CustomerBase, unitDays: number): CustomerGroups {
  const n = base.repeats.length;
  const both = new Float64Array(2 * n);
  both.set(base.last);
  both.set(base.age, n);
  const days = distinct(both);
  const last = placesIn(days, base.last);
  const age = placesIn(days, base.age);
  const keys = Float64Array.from(
    base.repeats,
    (x, i) => (x * days.length + (age[i] as number)) * days.length + (last[i] as number),
  );
  const groups = distinct(keys);
  const groupOf = placesIn(groups, keys);
  const count = new Float64Array(groups.length);
  const member = new Int32Array(groups.length);
  for (let i = 0; i < n; i++) {
    const g = groupOf[i] as number;
    count[g] = (count[g] as number) + 1;
    member[g] = i;
  }
  return {
    customers: n,
    times: days.map((day) => day / unitDays),
    count,
    repeats: member.map((i) => base.repeats[i] as number),
    last: member.map((i) => last[i] as number),
    age: member.map((i) => age[i] as number),
    groupOf,
  };
}

/** Every `step`-th group: as the groups are sorted, a sample that is spread evenly over all kinds. */
export function everyGroup(groups: CustomerGroups, step: number): CustomerGroups {
  const every = <T extends Int32Array | Float64Array>(values: T) =>
    values.filter((_, g) => g % step === 0) as T;
  const count = every(groups.count);
  return {
    ...groups,
    customers: count.reduce((sum, n) => sum + n, 0),
    count,
    repeats: every(groups.repeats),
    last: every(groups.last),
    age: every(groups.age),
  };
}

function distinct(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}

/** Where each value stands among the distinct ones. */
function placesIn(sorted: Float64Array, values: ArrayLike<number>): Int32Array {
  return Int32Array.from(values, (value) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
