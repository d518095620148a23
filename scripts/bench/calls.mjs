// What each formula is timed with, as a user would type it: by formula, then by what the call is about. Where a
// result would be larger than allowed, a second call shows how much is allowed. Formulas without ranges stand
// in no list: they are called with their documented example.

const [from, to] = ["2025-06-30", "2025-12-31"];

/** The first so many rows of a range. */
const first = (rows, range) => range.slice(0, rows);

export const calls = {
  // rates
  CUSTOMER_RETENTION: {
    "window from the data": ({ orders: o }) => [o.customers, o.dates, from, to],
    "dates as German text": ({ orderTexts: o }) => [o.customers, o.dates, from, to],
  },
  RETENTION_BRIDGE: {
    "with amounts": ({ orders: o }) => [o.customers, o.dates, from, to, o.amounts],
    "dates, amounts as text": ({ orderTexts: o }) => [o.customers, o.dates, from, to, o.amounts],
  },
  RETENTION_TREND: {
    "by month": ({ orders: o }) => [o.customers, o.dates, "month"],
    "by day": ({ orders: o }) => [o.customers, o.dates, "day"],
  },
  CONTROL_CHART: {
    "all values": ({ counts: c }) => [c.keptBefore, c.before],
    "16,000 values": ({ counts: c }) => [first(16_000, c.keptBefore), first(16_000, c.before)],
  },

  // revenue, cohorts, life cycle
  MRR_MOVEMENTS: {
    "by month": ({ orders: o }) => [o.customers, o.dates, o.amounts, "month"],
  },
  COHORT_TABLE: {
    "rate by month": ({ orders: o }) => [o.customers, o.dates, "month"],
    "revenue by month": ({ orders: o }) => [o.customers, o.dates, "month", "revenue", o.amounts],
    "by day": ({ orders: o }) => [o.customers, o.dates, "day"],
    "by day, 80 ages": ({ orders: o }) => [o.customers, o.dates, "day", "rate", "", 80],
  },
  COHORT_CURVE: {
    "by month": ({ orders: o }) => [o.customers, o.dates, "month"],
    "by day": ({ orders: o }) => [o.customers, o.dates, "day"],
  },
  NDAY_RETENTION: {
    "day 30 or later": ({ orders: o }) => [o.customers, o.dates, 30, "unbounded"],
  },
  LIFECYCLE_TABLE: {
    "by month": ({ orders: o }) => [o.customers, o.dates, "month"],
  },

  // repeat purchase
  REPEAT_PURCHASE_RATE: {
    interval: ({ orders: o }) => [o.customers, o.dates, "", "", "interval"],
  },
  RETURNING_CUSTOMER_RATE: {
    "half a year": ({ orders: o }) => [o.customers, o.dates, from, to],
  },
  INTERPURCHASE_TIME: {
    detail: ({ orders: o }) => [o.customers, o.dates, "detail"],
  },
  ORDER_LADDER: {
    "every order": ({ orders: o }) => [o.customers, o.dates],
  },

  // survival
  SURVIVAL_CURVE: {
    "whole days": ({ contracts: c }) => [c.days, c.ended],
    "every moment its own": ({ contracts: c }) => [c.moments, c.ended],
    "12,000 moments": ({ contracts: c }) => [first(12_000, c.moments), first(12_000, c.ended)],
  },
  SURVIVAL_TIME: {
    interval: ({ contracts: c }) => [c.moments, c.ended, 0.5, "interval"],
  },
  LOGRANK_TEST: {
    "four plans": ({ contracts: c }) => [c.days, c.ended, c.plans],
  },

  // prediction
  RETENTION_FORECAST: {
    "twelve years": () => [survivors, 12],
  },
  BTYD_FIT: {
    "BG/NBD, spend": ({ orders: o }) => [o.customers, o.dates, o.amounts],
    MBG: ({ orders: o }) => [o.customers, o.dates, "", "", "", "MBG/NBD"],
    Pareto: ({ orders: o }) => [o.customers, o.dates, "", "", "", "Pareto/NBD"],
  },
  BTYD_PREDICT: {
    "half a year": ({ orders: o }) => [o.customers, o.dates, 26],
    "25,000 orders": ({ orders: o }) => [first(25_000, o.customers), first(25_000, o.dates), 26],
  },
  CLV_PREDICTED: {
    total: ({ orders: o }) => [o.customers, o.dates, o.amounts, 52, 0.4, 0.1, "", "total"],
    "every customer": ({ regulars: o }) => [o.customers, o.dates, o.amounts, 52, 0.4, 0.1],
  },
  WINBACK_LIST: {
    "10,000 contacts": ({ orders: o }) => [o.customers, o.dates, o.amounts, 1, 10_000, 0.1],
  },

  // segments and loyalty
  RFM_SCORES: {
    "all customers": ({ orders: o }) => [o.customers, o.dates, o.amounts],
    "12,000 customers": ({ regulars: r }) => [r.customers, r.dates, r.amounts],
  },
  RFM_SUMMARY: {
    "all customers": ({ orders: o }) => [o.customers, o.dates, o.amounts],
  },
  CUSTOMER_CONCENTRATION: {
    detail: ({ orders: o }) => [o.customers, o.amounts, 0.2, "detail"],
  },
  LOYALTY_POINTS: {
    "12,000 customers": ({ points: p }) => [p.customers, p.dates, p.points, 12],
  },
  LOYALTY_TIERS: {
    "12,000 customers": ({ regulars: r }) => [r.customers, r.dates, r.amounts, tiers, 365],
  },
  BIRTHDAYS_DUE: {
    "30 days": ({ contracts: c }) => [c.customers, c.birthdays, "2025-12-15"],
  },

  // surveys
  NPS: { detail: ({ surveys: s }) => [s.recommend, "detail"] },
  NPS_COMPARE: { "two surveys": ({ surveys: s }) => [s.recommendedBefore, s.recommend] },
  CSAT: { detail: ({ surveys: s }) => [s.satisfied, 4, "detail"] },
  CES: { interval: ({ surveys: s }) => [s.effort, 7, "interval"] },
  SURVEY_TOPICS: { "20 topics": ({ surveys: s }) => [s.recommend, s.comments] },

  // support
  RESPONSE_TIME: {
    "by channel": ({ tickets: t }) => [t.created, t.replied, t.channels],
  },
  SERVICE_LEVEL: {
    "by channel": ({ tickets: t }) => [t.created, t.replied, 60, t.channels],
  },
  HANDLING_TIME: {
    "by channel": ({ tickets: t }) => [t.minutes, t.channels],
  },
  SUPPORT_HEATMAP: {
    "with minutes": ({ tickets: t }) => [t.created, t.minutes],
  },
  CONTACT_RATE: {
    "2,000 products": ({ tickets: t }) => [t.products, t.productsOrdered],
  },

  // drivers and actions
  CHURN_DRIVERS: {
    "five attributes": ({ contracts: c }) => [c.endedWithHeading, c.attributes],
  },
  RATE_DECOMPOSITION: {
    "all segments": ({ counts: c }) => decomposition(c, Number.POSITIVE_INFINITY),
    "24,000 segments": ({ counts: c }) => decomposition(c, 24_000),
  },
  ACTION_EFFECT: {
    "with control": ({ campaign: c }) => [c.groups, c.periods, c.outcomes, "detail"],
  },
};

/** Customers of a cohort of 100,000 who are left after each year. */
const survivors = [100_000, 63_100, 46_800, 38_200, 32_600, 28_900, 26_200, 24_100].map((n) => [n]);

const tiers = [
  [0, "Basis"],
  [100, "Silber"],
  [500, "Gold"],
];

const decomposition = (counts, rows) =>
  [counts.segments, counts.before, counts.keptBefore, counts.after, counts.keptAfter].map((range) =>
    first(rows, range),
  );
