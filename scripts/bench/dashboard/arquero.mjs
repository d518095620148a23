// arquero over the rows: tables of columns in JavaScript.
import { borders, byKey, day } from "./figures.mjs";

export async function figures(rows) {
  const aq = await import("arquero");
  const { op } = aq;
  const orders = aq.table({
    who: rows.map(([who]) => who),
    d: rows.map(([, when]) => Math.floor(when.getTime() / day)),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
  });
  const days = orders
    .groupby("who", "d")
    .rollup({ s: (o) => op.sum(o.amount), most: (o) => op.max(o.amount) })
    .derive({
      bought: (o) => (o.most >= 0 ? 1 : 0),
      month: (o) => op.utcyear(o.d * 86400000) * 12 + op.utcmonth(o.d * 86400000),
    })
    .reify();
  const asOf = days.rollup({ last: (o) => op.max(o.d) }).get("last", 0);
  const bought = days.filter((o) => o.bought === 1).reify();
  const firstMonth = bought.rollup({ first: (o) => op.min(o.month) }).get("first", 0);
  const spend = days.groupby("who").rollup({ spend: (o) => op.sum(o.s) });
  const buyers = bought
    .groupby("who")
    .rollup({
      first: (o) => op.min(o.d),
      last: (o) => op.max(o.d),
      orders: () => op.count(),
      cohort: (o) => op.min(o.month),
    })
    .join(spend, "who")
    .params({ asOf })
    .derive({
      recency: (o, $) => $.asOf - o.last,
      age: (o, $) => $.asOf - o.first,
      cents: (o) => op.round(o.spend * 100),
    })
    .reify();

  const months = days
    .groupby("who", "month")
    .rollup({ s: (o) => op.sum(o.s), n: (o) => op.sum(o.bought) })
    .reify();
  const counts = months
    .filter((o) => o.n > 0)
    .groupby("who")
    .orderby("month")
    .derive({ before: (o) => op.lag(o.month, 1, -9) })
    .ungroup()
    .unorder()
    .derive({
      isFresh: (o) => (o.before === -9 ? 1 : 0),
      isKept: (o) => (o.before === o.month - 1 ? 1 : 0),
    })
    .groupby("month")
    .rollup({
      active: () => op.count(),
      fresh: (o) => op.sum(o.isFresh),
      kept: (o) => op.sum(o.isKept),
      orders: (o) => op.sum(o.n),
    });
  const periods = months
    .params({ firstMonth })
    .filter((o, $) => o.month >= $.firstMonth)
    .groupby("month")
    .rollup({ revenue: (o) => op.sum(o.s) })
    .join(counts, "month")
    .orderby("month")
    .reify();
  const cohorts = months
    .join(buyers.select("who", "cohort"), "who")
    .filter((o) => o.month >= o.cohort)
    .derive({ isActive: (o) => (o.n > 0 ? 1 : 0) })
    .groupby("cohort", "month")
    .rollup({ customers: (o) => op.sum(o.isActive), revenue: (o) => op.sum(o.s) })
    .filter((o) => o.customers > 0)
    .reify();
  const gap = bought
    .groupby("who")
    .orderby("d")
    .derive({ g: (o) => o.d - op.lag(o.d, 1, 1e9) })
    .ungroup()
    .filter((o) => o.g > 0)
    .rollup({ g: (o) => op.median(o.g) })
    .get("g", 0);

  const border = (name) => borders(Float64Array.from(buyers.array(name)).sort());
  const scores = buyers
    .params({ r: border("recency"), f: border("orders"), m: border("cents") })
    .derive({
      r: (o, $) =>
        5 -
        (o.recency > $.r[0]) -
        (o.recency > $.r[1]) -
        (o.recency > $.r[2]) -
        (o.recency > $.r[3]),
      f: (o, $) =>
        1 + (o.orders > $.f[0]) + (o.orders > $.f[1]) + (o.orders > $.f[2]) + (o.orders > $.f[3]),
      m: (o, $) =>
        1 + (o.cents > $.m[0]) + (o.cents > $.m[1]) + (o.cents > $.m[2]) + (o.cents > $.m[3]),
    })
    .groupby("r", "f", "m")
    .rollup({ customers: () => op.count() })
    .objects();
  const sums = buyers
    .derive({ isRepeater: (o) => (o.orders > 1 ? 1 : 0) })
    .rollup({
      repeaters: (o) => op.sum(o.isRepeater),
      orders: (o) => op.sum(o.orders),
      recency: (o) => op.sum(o.recency),
      age: (o) => op.sum(o.age),
      spend: (o) => op.sum(o.spend),
    })
    .object();
  const { repeaters, ...summary } = sums;
  const triangle = cohorts.objects();
  return {
    periods: periods.objects().map(({ month: _, ...period }) => period),
    cohorts: byKey(
      triangle.map(({ cohort, month }) => `${cohort - firstMonth}/${month - firstMonth}`),
      (i) => ({ customers: triangle[i].customers, revenue: triangle[i].revenue }),
    ),
    repeat: { buyers: buyers.numRows(), repeaters },
    medianGap: gap,
    summary,
    scores: byKey(
      scores.map(({ r, f, m }) => `${r}${f}${m}`),
      (i) => scores[i].customers,
    ),
  };
}
