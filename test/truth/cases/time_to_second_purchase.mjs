// Time to the second purchase day, as a survival curve and as the first rung of the order ladder.
import { columnOf, range } from "../data.mjs";

const day = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The first two purchase days of every customer. */
function firstDays(rows) {
  const days = new Map();
  for (const { customer_id, date } of rows)
    days.set(customer_id, (days.get(customer_id) ?? new Set()).add(date));
  return [...days].map(([customer, dates]) => ({ customer, dates: [...dates].sort() }));
}

export default function compare({ inputs, expected, tolerance }, { is, rows, data }) {
  const all = data(inputs.data);
  const month = inputs.filter?.replace("first purchase in ", "");
  const chosen = firstDays(all).filter(({ dates }) => !month || dates[0].startsWith(month));
  const time = columnOf(
    chosen.map(({ dates }) => day(dates[1] ?? inputs.observation_end) - day(dates[0])),
  );
  const event = columnOf(chosen.map(({ dates }) => (dates.length > 1 ? 1 : 0)));
  if (inputs.group) {
    const groups = columnOf(chosen.map(({ dates }) => dates[0].slice(0, 7)));
    const found = rows("LOGRANK_TEST", time, event, groups);
    const order = ["1997-01", "1997-02", "1997-03"];
    const part = (place) => order.map((name) => found.find(([group]) => group === name)[place]);
    const [, chi, degrees, p] = found[3];
    is("observed", part(2), expected.observed, 0);
    is("expected", part(3), expected.expected, 1e-6);
    is("chisq", chi, expected.chisq, tolerance.chisq);
    is("df", degrees, expected.df, 0);
    is("p", p, expected.p, tolerance.p);
    return;
  }
  const curve = rows("SURVIVAL_CURVE", time, event);
  const names = new Set(chosen.map(({ customer }) => customer));
  const own = all.filter(({ customer_id }) => names.has(customer_id));
  is("n", chosen.length, expected.n, 0);
  is(
    "events",
    curve.reduce((sum, row) => sum + row[2], 0),
    expected.events,
    0,
  );
  expected.at.forEach((at, i) => {
    const last = curve.filter(([t]) => t <= at).pop();
    const next = curve.find(([t]) => t >= at);
    is(`survival at ${at}`, last[4], expected.survival[i], tolerance.survival);
    is(`at risk at ${at}`, next?.[1] ?? 0, expected.n_risk[i], 0);
    const [first] = rows(
      "ORDER_LADDER",
      range(own, "customer_id"),
      range(own, "date"),
      1,
      at,
      inputs.observation_end,
    );
    const share = expected.share_with_second_purchase_by[i];
    is(`ladder within ${at} days`, first[3], share, tolerance.survival);
  });
}
