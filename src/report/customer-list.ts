/** All customers, each with what it bought and what is to be expected of it, those with most at risk first. */

import { nextOrderDays } from "../core/customer-forecast";
import { expectations, outlookOf, yearDays } from "../core/customer-outlook";
import type { Day } from "../core/day";
import { customerColumns, type RfmGroup, rfmGroups } from "../core/rfm";
import { recentScores } from "./groups";
import type { Basis } from "./members";

export interface ListedCustomer {
  readonly customer: string;
  readonly lastOrder: Day;
  readonly orders: number;
  /** In currency units, refunds deducted; null where no amounts are known. */
  readonly money: number | null;
  /** Null without an order in the last 24 months. */
  readonly group: RfmGroup | null;
  /** Null where too few customers have come back for a model. */
  readonly outlook: CustomerOutlook | null;
}

export interface CustomerOutlook {
  /** Probability that the customer still buys. */
  readonly alive: number;
  /** Expected within a year. */
  readonly orders: number;
  readonly money: number | null;
  /** By then it has ordered again with probability ½; null where that is not to be expected. */
  readonly nextOrder: Day | null;
  /** What is expected, times the probability that the customer is gone: in money where it is known. */
  readonly atRisk: number;
}

export function customerList({ ledger, history }: Basis): readonly ListedCustomer[] {
  const all = customerColumns(history);
  const groups = new Map<number, RfmGroup>();
  const scores = recentScores(history, history.asOf);
  scores?.customer.forEach((c, i) => {
    groups.set(c, rfmGroups[scores.group[i] as number] as RfmGroup);
  });
  const outlooks = customerOutlooks({ history });
  return Array.from(
    all.customer,
    (c, i): ListedCustomer => ({
      customer: ledger.customers[c] as string,
      lastOrder: history.asOf - (all.recencyDays[i] as number),
      orders: all.orders[i] as number,
      money: history.cents && (all.cents[i] as number) / 100,
      group: groups.get(c) ?? null,
      outlook: outlooks?.(i) ?? null,
    }),
  ).sort((a, b) => worth(b) - worth(a) || (b.money ?? b.orders) - (a.money ?? a.orders));
}

const worth = ({ outlook }: ListedCustomer) => outlook?.atRisk ?? 0;

/** By place among the customers with a purchase. */
function customerOutlooks({ history }: Pick<Basis, "history">) {
  const outlook = outlookOf(history);
  if (!outlook) return null;
  const { alive, orders, money } = expectations(outlook, yearDays);
  const next = nextOrderDays(outlook.fit, outlook.base);
  return (i: number): CustomerOutlook => {
    const expected = orders[i] as number;
    const paid = money && (money[i] as number);
    const share = alive[i] as number;
    return {
      alive: share,
      orders: expected,
      money: paid,
      nextOrder: next[i] ?? null,
      atRisk: (paid ?? expected) * (1 - share),
    };
  };
}
