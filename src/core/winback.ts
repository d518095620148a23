/** Whom to win back: customers away for longer than usual, the most valuable first, some kept as a control. */

import { type CustomerBase, customerBase } from "./customer-base";
import { customerValues } from "./customer-value";
import { DAYS_PER_YEAR, type Day } from "./day";
import { type History, purchaseDays } from "./history";
import { isHeldOut } from "./holdout";
import { lapseTime } from "./interpurchase";
import { chooseModel } from "./model-choice";

export interface WinbackTerms {
  /** Of reaching one customer. */
  readonly cost?: number;
  /** For all of them; null: as many as pay. */
  readonly budget?: number | null;
  /** Share of the list that is not reached, to measure what reaching the others brings. */
  readonly holdout?: number;
}

export interface WinbackCustomer {
  /** The customer's number in the history. */
  readonly customer: number;
  readonly lastOrder: Day;
  readonly daysSince: number;
  readonly orders: number;
  readonly cents: number;
  readonly alive: number;
  /** Expected payments within a year. */
  readonly value: number;
  readonly isHeldOut: boolean;
}

const OWN_GAPS = 3;

/**
 * Customers whose last order is longer ago than their own longest gap, where they have shown three or more,
 * else than the lapse time of all; worth more than the cost of reaching them, by falling value, as far as the
 * budget goes. Values come from the model that `chooseModel` names. The control group is drawn by the
 * customers' keys, so that everybody stays on their side from list to list. Errors: those of `chooseModel`,
 * `customerValues` and `lapseTime`.
 */
export function winbackList(
  history: History,
  keys: readonly string[],
  { cost = 0, budget = null, holdout = 0 }: WinbackTerms = {},
): WinbackCustomer[] {
  const base = customerBase(history);
  const { fit } = chooseModel(base);
  const { alive, value } = customerValues(fit, base, DAYS_PER_YEAR / fit.unitDays);
  const lapse = lapseTime(history);
  const overdue = Array.from(base.customer, (_, i) => i)
    .filter((i) => daysSince(base, i) > (ownLimit(history, base, i) ?? lapse))
    .filter((i) => (value[i] as number) > cost)
    .sort((a, b) => (value[b] as number) - (value[a] as number));
  let left = budget ?? Number.POSITIVE_INFINITY;
  const list: WinbackCustomer[] = [];
  for (const i of overdue) {
    const customer = base.customer[i] as number;
    const heldOut = isHeldOut(keys[customer] as string, holdout);
    if (!heldOut && left < cost) break;
    if (!heldOut) left -= cost;
    list.push({
      customer,
      lastOrder: history.asOf - daysSince(base, i),
      daysSince: daysSince(base, i),
      orders: (base.repeats[i] as number) + 1,
      cents: spentCents(history, customer),
      alive: alive[i] as number,
      value: value[i] as number,
      isHeldOut: heldOut,
    });
  }
  return list;
}

const daysSince = ({ age, last }: CustomerBase, i: number) =>
  (age[i] as number) - (last[i] as number);

/** The longest gap between purchases that the customer has come back from; null with too few of them. */
function ownLimit(history: History, base: CustomerBase, i: number): number | null {
  if ((base.repeats[i] as number) < OWN_GAPS) return null;
  const days = purchaseDays(history, base.customer[i] as number);
  return days.reduce((most, day, at) => Math.max(most, day - (days[at - 1] ?? day)), 0);
}

function spentCents({ cents, start }: History, customer: number): number {
  let sum = 0;
  for (let i = start[customer] as number; i < (start[customer + 1] as number); i++)
    sum += cents?.[i] ?? 0;
  return sum;
}
