/** The customers behind a figure, and which of their orders speak for it. */

import { movementOf } from "../core/customer-retention";
import { firstPurchase, type History, histories, historyUpTo, purchaseDays } from "../core/history";
import type { Ledger } from "../core/ledger";
import { periodEnd, periodOf, periodStart } from "../core/period";
import { weightIn } from "../core/reconcile";
import { rfmGroups } from "../core/rfm";
import { actionLimits, actionLists } from "./action-lists";
import { noCompanions } from "./companions";
import { fitted, known, outcome, segment, staying, unhappy } from "./explaining-members";
import { ladderDays, recentScores } from "./groups";
import type { Basis, By, Finder, Member, Span } from "./member";
import type { Report } from "./report";

import type { CustomerSelection } from "./selection";

export type { Basis, Member, Part } from "./member";

export const basisOf = (
  { title, period }: Report,
  ledger: Ledger,
  companions = noCompanions,
): Basis => ({
  ledger,
  history: histories(ledger, title.asOf),
  period,
  lapseDays: title.lapseDays,
  companions,
});

export function membersOf(selection: CustomerSelection, basis: Basis): readonly Member[] {
  const spansOf = finder(selection, basis);
  return Array.from({ length: basis.history.customers }, (_, customer) => ({
    customer,
    spans: spansOf(customer),
  })).filter(({ spans }) => spans.length > 0);
}

function finder(selection: CustomerSelection, basis: Basis): Finder {
  switch (selection.by) {
    case "movement":
      return moved(selection, basis);
    case "buyers":
      return buyers(selection, basis);
    case "gaps":
      return gaps(selection, basis);
    case "revenue":
      return spenders(selection, basis);
    case "cohort":
      return cohort(selection, basis);
    case "group":
      return grouped(selection, basis);
    case "ladder":
      return climbers(selection, basis);
    case "action":
      return listed(selection, basis);
    case "rate":
      return counting(selection, basis);
    case "segment":
      return segment(selection, basis);
    case "known":
      return known(selection, basis);
    case "fitted":
      return fitted(selection, basis);
    case "stays":
      return staying(selection, basis);
    case "outcome":
      return outcome(selection, basis);
    case "unhappy":
      return unhappy(basis);
  }
}

function moved(selection: By<"movement">, { history, lapseDays }: Basis): Finder {
  const { from, to, movements, windows, money } = selection;
  const atStart = { from: from - lapseDays + 1, to: from };
  const atEnd = { from: to - lapseDays + 1, to };
  const earlier = windows === "both" ? -1 : 1;
  return (customer) => {
    const found = movementOf(history, customer, from, to, lapseDays);
    const part = movements.find((movement) => movement === found?.movement);
    if (!found || !part) return [];
    const spans: Span[] = [];
    if (found.atStart && windows !== "end")
      spans.push({ ...atStart, part, sign: money ? earlier : 0 });
    if (found.atEnd && windows !== "start") spans.push({ ...atEnd, part, sign: money ? 1 : 0 });
    if (windows === "both" && (part === "new" || part === "newLost"))
      spans.push({ from: from + 1, to, part, sign: 0 });
    return spans;
  };
}

function buyers({ from, to }: By<"buyers">, { history }: Basis): Finder {
  return (customer) => {
    const times = purchaseDays(history, customer).filter((day) => day >= from && day <= to).length;
    return times === 0 ? [] : [{ from, to, part: times > 1 ? "repeat" : "once", sign: 0 }];
  };
}

function gaps({ from, to }: By<"gaps">, { history }: Basis): Finder {
  return (customer) => {
    const days = purchaseDays(history, customer);
    const first = days.findIndex((day, i) => i > 0 && day >= from && day <= to);
    return first < 0
      ? []
      : [{ from: days[first - 1] as number, to, part: "gap" as const, sign: 0 as const }];
  };
}

function spenders({ from, to }: By<"revenue">, { history }: Basis): Finder {
  const { start, day } = history;
  return (customer) => {
    const days = day.subarray(start[customer], start[customer + 1]);
    if (!days.some((one) => one >= from && one <= to)) return [];
    const first = firstPurchase(history, customer);
    const part = first !== null && first < from ? "existing" : "newcomer";
    return [{ from, to, part, sign: 1 }];
  };
}

function cohort(selection: By<"cohort">, { history, period: kind }: Basis): Finder {
  const { age, view } = selection;
  const last = periodOf(kind, history.asOf);
  const lastOver = periodEnd(kind, last) === history.asOf ? last : last - 1;
  const over = (period: number) => ({
    from: periodStart(kind, period),
    to: periodEnd(kind, period),
  });
  return (customer) => {
    const day = firstPurchase(history, customer);
    if (day === null) return [];
    const own = periodOf(kind, day);
    if (own !== (selection.cohort ?? own)) return [];
    if (age === null) return [{ ...over(own), part: "cohort", sign: 0 }];
    if (own + age > lastOver) return [];
    const later = over(own + age);
    if (view !== "customers") {
      const sign = view === "revenue" ? 1 : 0;
      return [
        { ...over(own), part: "first", sign },
        { ...later, part: "later", sign },
      ];
    }
    const cameBack = purchaseDays(history, customer).some((d) => d >= later.from && d <= later.to);
    const first = { ...over(own), sign: 0 as const };
    return cameBack
      ? [
          { ...first, part: "back" },
          { ...later, part: "back", sign: 0 },
        ]
      : [{ ...first, part: "gone" }];
  };
}

function grouped({ group, since }: By<"group">, { history }: Basis): Finder {
  const place = group === null ? null : rfmGroups.indexOf(group);
  const inGroup = (then: History) => {
    const scores = recentScores(then, then.asOf);
    return new Set(
      scores?.customer.filter((_, i) => scores.group[i] === (place ?? scores.group[i])),
    );
  };
  const always = { from: Number.NEGATIVE_INFINITY, to: history.asOf };
  const now = inGroup(history);
  if (since === null)
    return (customer) => (now.has(customer) ? [{ ...always, part: "group", sign: 1 }] : []);
  const before = inGroup(historyUpTo(history, since));
  return (customer) =>
    now.has(customer) === before.has(customer)
      ? []
      : [{ ...always, part: now.has(customer) ? "joined" : "left", sign: 0 }];
}

function climbers({ order }: By<"ladder">, { history }: Basis): Finder {
  return (customer) => {
    const [day, next] = purchaseDays(history, customer).slice(order - 1, order + 1);
    if (day === undefined) return [];
    return next !== undefined && next - day <= ladderDays
      ? [{ from: day, to: next, part: "next", sign: 0 }]
      : [{ from: day, to: day, part: "waiting", sign: 0 }];
  };
}

function listed({ action }: By<"action">, { history, lapseDays }: Basis): Finder {
  const list = new Set(actionLists(history, actionLimits(history, lapseDays))[action]);
  const always = { from: Number.NEGATIVE_INFINITY, to: history.asOf };
  return (customer) => (list.has(customer) ? [{ ...always, part: "listed", sign: 0 }] : []);
}

function counting({ rate, from, to }: By<"rate">, { history, lapseDays }: Basis): Finder {
  const always = { from: Number.NEGATIVE_INFINITY, to, sign: 0 } as const;
  return (customer) => {
    const { above, below } = weightIn(rate, history, customer, from, to, lapseDays);
    if (above === 0 && below === 0) return [];
    if (above < 0) return [{ ...always, part: "deducted" }];
    if (above === 0) return [{ ...always, part: "belowOnly" }];
    return [{ ...always, part: below === 0 ? "aboveOnly" : "both" }];
  };
}
