// RFM scores by quantile borders.
import { columnOf, range } from "../data.mjs";

/** A small set of values as spend; then M is their score. */
function scoresOf(values, bins, rows) {
  const who = columnOf(values.map((_, i) => `c${i}`));
  const when = columnOf(values.map(() => "2024-01-01"));
  return rows("RFM_SCORES", who, when, columnOf(values), "", bins).map((row) => row[6]);
}

export default function compare({ inputs, expected }, { is, rows, data }) {
  if (inputs.values_in_customer_id_order) {
    is(
      "quantile",
      scoresOf(inputs.values_in_customer_id_order, inputs.bins, rows),
      expected.quantile,
      0,
    );
    return;
  }
  if (inputs.frequency) return; // the scores of R's rfm package are another rule
  const log = data(inputs.data);
  const found = rows(
    "RFM_SCORES",
    range(log, "customer_id"),
    range(log, "date"),
    range(log, "amount"),
    inputs.analysis_date,
    inputs.bins,
  );
  const want = data(expected.full_expected_file);
  const byCustomer = new Map(found.map((row) => [row[0], row]));
  is("customers", found.length, want.length, 0);
  for (const row of want) {
    const [, days, orders, spend, r, f, m] = byCustomer.get(row.customer_id) ?? [];
    is(`${row.customer_id} recency`, days, Number(row.recency), 0);
    is(`${row.customer_id} frequency`, orders, Number(row.frequency), 0);
    is(`${row.customer_id} monetary`, spend, Number(row.monetary), 0.005);
    is(`${row.customer_id} R`, r, Number(row.r_quantile), 0);
    is(`${row.customer_id} F`, f, Number(row.f_quantile), 0);
    is(`${row.customer_id} M`, m, Number(row.m_quantile), 0);
  }
  const counts = (place) =>
    [1, 2, 3, 4, 5].map((score) => found.filter((row) => row[place] === score).length);
  is("R counts", counts(4), expected.score_counts_1_to_5.r_quantile, 0);
  is("F counts", counts(5), expected.score_counts_1_to_5.f_quantile, 0);
  is("M counts", counts(6), expected.score_counts_1_to_5.m_quantile, 0);
}
