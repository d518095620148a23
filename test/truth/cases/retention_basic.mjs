// Retention and churn from counts, and repeat purchase, gaps and retention by month on CDNOW.
import { range } from "../data.mjs";

export default function compare(one, tools) {
  const { inputs } = one;
  if (inputs.grain) byPeriod(one, tools);
  else if (inputs.data) wholeLog(one, tools);
  else if ("monthly_churn" in inputs || "annual_churn" in inputs) converted(one, tools);
  else fromCounts(one, tools);
}

function fromCounts({ inputs, expected }, { is, call, refuses }) {
  const { start, end, new: won } = inputs;
  if (expected.retention_rate === null) {
    is("refused", refuses("RETENTION_RATE", start, end, won), true, 0);
    is("churn refused", refuses("CHURN_RATE", start, 0), true, 0);
    return;
  }
  is("retention_rate", call("RETENTION_RATE", start, end, won), expected.retention_rate);
  is("churn_rate", call("CHURN_RATE", start, start - (end - won)), expected.churn_rate);
}

function converted({ inputs, expected }, { is, call }) {
  if ("annual_churn" in inputs) {
    const monthly = call("CHURN_CONVERT", inputs.annual_churn, "year", "month");
    is("monthly_churn", monthly, expected.monthly_churn);
    return;
  }
  const annual = call("CHURN_CONVERT", inputs.monthly_churn, "month", "year");
  is("annual_churn", annual, expected.annual_churn);
  is("annual_retention", 1 - annual, expected.annual_retention);
}

function wholeLog({ inputs, expected }, { is, call, details, rows, data, note }) {
  const all = data(inputs.data).filter(({ date }) => !inputs.to || date <= inputs.to);
  const who = range(all, "customer_id");
  const when = range(all, "date");
  const paid = range(all, "amount");
  const rate = call("REPEAT_PURCHASE_RATE", who, when);
  const [gaps, mean, median] = details("INTERPURCHASE_TIME", who, when, "detail");
  const scores = rows("RFM_SCORES", who, when, paid);
  const sum = (i) => scores.reduce((total, row) => total + row[i], 0);
  is("customers", scores.length, expected.customers, 0);
  is("customer_days", sum(2), expected.customer_days, 0);
  is("customers_2plus_days", Math.round(rate * scores.length), expected.customers_2plus_days, 0);
  is("repeat_rate_days", rate, expected.repeat_rate_days);
  is("purchase_frequency_days", sum(2) / scores.length, expected.purchase_frequency_days);
  is("gaps", gaps, expected.gap_days_pooled.n, 0);
  is("mean gap", mean, expected.gap_days_pooled.mean);
  is("median gap", median, expected.gap_days_pooled.median);
  is("revenue", sum(3), expected.revenue, 0.005);
  is("revenue_per_customer", sum(3) / scores.length, expected.revenue_per_customer, 1e-8);
  note(
    `${scores.length} customers, ${Math.round(rate * scores.length)} bought on two or more days`,
  );
}

function byPeriod({ inputs, expected }, { is, rows, data }) {
  const all = data(inputs.data);
  const trend = rows(
    "RETENTION_TREND",
    range(all, "customer_id"),
    range(all, "date"),
    inputs.grain,
  );
  is("periods", trend.length, expected.length, 0);
  trend.forEach(([period, start, kept, lost, won, back, end, retention, , , churn], i) => {
    const want = expected[i];
    const label = (what) => `${want.period} ${what}`;
    is(label("period"), period, want.period, 0);
    is(label("start"), start, want.start, 0);
    is(label("end"), end, want.end, 0);
    is(label("new"), won, want.new, 0);
    is(label("retained"), kept, want.retained, 0);
    is(label("reactivated"), back, want.reactivated, 0);
    is(label("lost"), lost, want.lost, 0);
    is(label("retained_share"), retention, want.retained_share);
    is(label("churn_share"), churn, want.churn_share);
  });
}
