// Plain JavaScript without a library, as a careful author of Apps Script writes it: a map from the customer to a list of
// orders.
import { borders, day, scoreOf } from "./figures.mjs";

export function figures(rows) {
  const ordersOf = new Map();
  let lastDay = 0;
  let firstMonth = Number.POSITIVE_INFINITY;
  for (const [who, when, amount] of rows) {
    const month = when.getUTCFullYear() * 12 + when.getUTCMonth();
    const order = { day: Math.floor(when.getTime() / day), month, amount };
    const orders = ordersOf.get(who);
    if (orders) orders.push(order);
    else ordersOf.set(who, [order]);
    lastDay = Math.max(lastDay, order.day);
    if (amount >= 0) firstMonth = Math.min(firstMonth, month);
  }
  const periods = [];
  const cohorts = {};
  const gaps = [];
  const buyers = [];
  const period = (month) => {
    periods[month] ??= { active: 0, fresh: 0, kept: 0, orders: 0, revenue: 0 };
    return periods[month];
  };
  for (const orders of ordersOf.values()) {
    orders.sort((a, b) => a.day - b.day);
    const first = orders.find(({ amount }) => amount >= 0);
    for (const { month, amount } of orders)
      if (month >= firstMonth) period(month - firstMonth).revenue += amount;
    if (!first) continue;
    const summary = { first: first.day, last: 0, orders: 0, spend: 0 };
    let lastMonth = null;
    for (const { day: on, month, amount } of orders) {
      summary.spend += amount;
      if (month >= first.month) {
        const key = `${first.month - firstMonth}/${month - firstMonth}`;
        cohorts[key] ??= { customers: 0, revenue: 0 };
        const cell = cohorts[key];
        cell.revenue += amount;
        if (amount >= 0 && month !== lastMonth) cell.customers++;
      }
      if (amount < 0) continue;
      if (on !== summary.last) {
        if (summary.orders > 0) gaps.push(on - summary.last);
        summary.orders++;
        summary.last = on;
        period(month - firstMonth).orders++;
      }
      if (month === lastMonth) continue;
      const own = period(month - firstMonth);
      own.active++;
      if (lastMonth === null) own.fresh++;
      else if (month === lastMonth + 1) own.kept++;
      lastMonth = month;
    }
    buyers.push(summary);
  }
  for (const [key, { customers }] of Object.entries(cohorts))
    if (customers === 0) delete cohorts[key];
  const sorted = (value) => buyers.map(value).sort((a, b) => a - b);
  const recency = (buyer) => lastDay - buyer.last;
  const cents = (buyer) => Math.round(buyer.spend * 100);
  const [forR, forF, forM] = [recency, (buyer) => buyer.orders, cents].map((value) =>
    borders(sorted(value)),
  );
  const scores = {};
  for (const buyer of buyers) {
    const r = 6 - scoreOf(recency(buyer), forR);
    const key = `${r}${scoreOf(buyer.orders, forF)}${scoreOf(cents(buyer), forM)}`;
    scores[key] = (scores[key] ?? 0) + 1;
  }
  gaps.sort((a, b) => a - b);
  const middle = (gaps.length - 1) / 2;
  const sum = (value) => buyers.reduce((total, buyer) => total + value(buyer), 0);
  return {
    periods,
    cohorts,
    repeat: {
      buyers: buyers.length,
      repeaters: buyers.filter(({ orders }) => orders > 1).length,
    },
    medianGap: (gaps[Math.floor(middle)] + gaps[Math.ceil(middle)]) / 2,
    summary: {
      orders: sum(({ orders }) => orders),
      recency: sum(recency),
      age: sum(({ first }) => lastDay - first),
      spend: sum(({ spend }) => spend),
    },
    scores,
  };
}
