// Cohort tables.
import { columnOf, range } from "../data.mjs";

export default function compare(
  { inputs, expected, tolerance },
  { is, call, rows, data, refuses, note },
) {
  const log = inputs.data
    ? data(inputs.data)
    : inputs.rows.map(([customer_id, date, amount]) => ({ customer_id, date, amount }));
  const who = range(log, "customer_id");
  const when = columnOf(log.map(({ date }) => date));
  const paid = range(log, "amount");
  if (log.length === 0) {
    is("refused", refuses("COHORT_TABLE", who, when, inputs.grain), true, 0);
    return;
  }
  const measured = (measure) => rows("COHORT_TABLE", who, when, inputs.grain, measure, paid);
  const [active, revenue, retention, soFar] = ["customers", "revenue", "rate", "cumulative"].map(
    measured,
  );
  const names = Object.keys(expected.cohorts);
  is(
    "cohorts",
    active.slice(0, -1).map(([cohort]) => cohort),
    names,
    0,
  );
  names.forEach((cohort, i) => {
    const want = expected.cohorts[cohort];
    const ages = want.active.length;
    const cells = (table) => table[i].slice(2, 2 + ages);
    is(`${cohort} size`, active[i][1], want.size, 0);
    is(`${cohort} active`, cells(active), want.active, 0);
    is(`${cohort} revenue`, cells(revenue), want.revenue, tolerance.revenue);
    is(`${cohort} retention`, cells(retention), want.retention, tolerance.retention);
    is(
      `${cohort} cumulative revenue per customer`,
      cells(soFar),
      want.cumulative_revenue_per_customer,
      tolerance.cumulative_revenue_per_customer,
    );
    is(
      `${cohort} cells that are not over`,
      active[i].slice(2 + ages).every((cell) => cell === ""),
      true,
      0,
    );
  });
  const pooled = call("COHORT_CURVE", who, when, inputs.grain)
    .slice(1)
    .map((row) => row[3]);
  is("pooled retention", pooled, expected.pooled_retention_by_age, tolerance.retention);
  is(
    "row all",
    retention[retention.length - 1].slice(2),
    expected.pooled_retention_by_age,
    tolerance.retention,
  );
  note(`cohort ${names[0]}: ${active[0][1]} customers, ${active[0][3]} of them active at age 1`);
}
