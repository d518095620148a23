/** The customers behind figures that explain or foresee: groups of the start, those a model was fitted on, and outcomes. */

import { outcomesAfter } from "../core/after-event";
import { firstPurchase } from "../core/history";
import { staysOf } from "../core/stay-counts";
import type { Basis, By, Finder, Span } from "./member";
import { serviceEvents, unhappyCustomers } from "./service-outcomes";
import { startersOf } from "./start-segments";

const always = { from: Number.NEGATIVE_INFINITY, sign: 0 } as const;

/** Customers of a group at the start of a period, kept and lost, with the orders of both windows. */
export function segment(selection: By<"segment">, { history, lapseDays }: Basis): Finder {
  const { split, group, when } = selection;
  const starters = startersOf(history, lapseDays, selection);
  const spans = new Map<number, readonly Span[]>();
  for (const side of ["before", "after"] as const) {
    if (when !== "both" && when !== side) continue;
    const { from, to } = selection[side];
    const parts =
      side === "after" ? (["kept", "lost"] as const) : (["keptThen", "lostThen"] as const);
    for (const starter of starters[side]) {
      if (group !== null && starters.groupOf(split, starter) !== group) continue;
      const part = starter.kept ? parts[0] : parts[1];
      const ends = starter.kept ? [from, to] : [from];
      const own = ends.map(
        (end) => ({ from: end - lapseDays + 1, to: end, part, sign: 0 }) as const,
      );
      spans.set(starter.customer, [...(spans.get(starter.customer) ?? []), ...own]);
    }
  }
  return (customer) => spans.get(customer) ?? [];
}

/** Customers known at the beginning who bought in a span of days. */
export function known({ from, to, money }: By<"known">, { history }: Basis): Finder {
  const { start, day } = history;
  return (customer) => {
    const first = firstPurchase(history, customer);
    const days = day.subarray(start[customer], start[customer + 1]);
    if (first === null || first > from || !days.some((one) => one > from && one <= to)) return [];
    return [{ from: from + 1, to, part: "known", sign: money ? 1 : 0 }];
  };
}

/** All a model of buying was fitted on. */
export function fitted({ until }: By<"fitted">, { history }: Basis): Finder {
  return (customer) => {
    const first = firstPurchase(history, customer);
    return first === null || first > until ? [] : [{ ...always, to: until, part: "fitted" }];
  };
}

/** Customers who are followed; with an age, who stayed so long and who did not. */
export function staying({ age }: By<"stays">, { history, period, lapseDays }: Basis): Finder {
  const { followed } = staysOf(history, period, lapseDays);
  const stayed = new Map(followed.map((stay) => [stay.customer, stay.stayed]));
  return (customer) => {
    const periods = stayed.get(customer);
    if (periods === undefined) return [];
    const part = age === null ? "fitted" : periods >= age ? "stayed" : "gone";
    return [{ ...always, to: history.asOf, part }];
  };
}

/** Customers who had good or bad service, by whether they ordered within the lapse time after it. */
export function outcome({ after }: By<"outcome">, basis: Basis): Finder {
  const { history, lapseDays } = basis;
  const outcomes = outcomesAfter(history, serviceEvents(serviceDataOf(basis))[after], lapseDays);
  return (customer) => {
    const found = outcomes.get(customer);
    if (!found) return [];
    return [{ ...always, to: found.day + lapseDays, part: found.bought ? "back" : "gone" }];
  };
}

/** Customers with a low score in the last twelve months. */
export function unhappy(basis: Basis): Finder {
  const found = unhappyCustomers(serviceDataOf(basis));
  return (customer) =>
    found.has(customer) ? [{ ...always, to: basis.history.asOf, part: "unhappy" }] : [];
}

const serviceDataOf = ({ companions, history, ledger }: Basis) => ({
  companions,
  history,
  customers: ledger.customers,
});
