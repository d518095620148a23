// Movements of recurring revenue, net and gross retention, quick ratio.
import { columnOf, range } from "../data.mjs";

export default function compare(one, tools) {
  const { inputs, expected } = one;
  if (inputs.grain) byMonth(one, tools);
  else if (inputs.monthly_values) path(one, tools);
  else if (inputs.plans)
    return; // prices of plans are no orders
  else if ("mrr_each" in inputs) fromCustomers(one, tools);
  else if ("quick_ratio" in expected && expected.quick_ratio !== null) quick(one, tools);
  else fromSums(one, tools);
}

function byMonth({ inputs, expected, tolerance }, { is, rows, call, data }) {
  const log = data(inputs.data);
  const found = rows(
    "MRR_MOVEMENTS",
    range(log, "customer_id"),
    range(log, "date"),
    range(log, "amount"),
    inputs.grain,
  );
  is(
    "months",
    found.map(([month]) => month),
    expected.months.map(({ month }) => month),
    0,
  );
  expected.months.forEach((want, i) => {
    const [month, opening, won, reactivation, expansion, contraction, churn, closing, net, gross] =
      found[i];
    const amounts = {
      start: opening,
      new: won,
      reactivation,
      expansion,
      contraction,
      churn,
      end: closing,
    };
    for (const [part, amount] of Object.entries(amounts))
      is(`${month} ${part}`, amount, want.amount[part], tolerance.amount);
    is(`${month} nrr`, net, want.nrr, tolerance.ratios);
    is(`${month} grr`, gross, want.grr, tolerance.ratios);
    if (want.quick_ratio_with_reactivation === null) return;
    const ratio = call("QUICK_RATIO", won, expansion, reactivation, contraction, churn);
    is(`${month} quick ratio`, ratio, want.quick_ratio_with_reactivation, tolerance.ratios);
    const without = call("QUICK_RATIO", won, expansion, 0, contraction, churn);
    is(
      `${month} quick ratio without`,
      without,
      want.quick_ratio_without_reactivation,
      tolerance.ratios,
    );
  });
}

/** One customer with one payment a month. */
function path({ inputs, expected }, { is, rows }) {
  const values = inputs.monthly_values.map((value, month) => ({ value, month: month + 1 }));
  const paid = values.filter(({ value }) => value > 0);
  const found = rows(
    "MRR_MOVEMENTS",
    columnOf(paid.map(() => "a")),
    columnOf(paid.map(({ month }) => `2024-${String(month).padStart(2, "0")}-15`)),
    columnOf(paid.map(({ value }) => value)),
    "month",
    `2024-${values.length}-31`,
  );
  const before = values.length - found.length; // months before the first payment have no row
  const places = { new: 2, reactivation: 3, expansion: 4, contraction: 5, churn: 6 };
  expected.movements.forEach((movement, i) => {
    if (i < before) {
      is(`month ${i} is not there`, movement, null, 0);
      return;
    }
    const row = found[i - before];
    for (const [kind, place] of Object.entries(places))
      is(`month ${i} ${kind}`, row[place], kind === movement ? expected.amounts[i] : 0);
  });
}

function fromCustomers({ inputs, expected }, { is, call, details }) {
  const { customers, mrr_each, downgrades, cancelled_customers, expansion } = inputs;
  const args = [
    customers * mrr_each,
    expansion,
    downgrades.reduce((sum, amount) => sum + amount, 0),
    cancelled_customers * mrr_each,
  ];
  is("start", args[0], expected.start);
  if ("nrr" in expected) is("nrr", call("NET_REVENUE_RETENTION", ...args), expected.nrr);
  is("grr", details("NET_REVENUE_RETENTION", ...args, "detail")[1], expected.grr);
}

function quick({ inputs, expected }, { is, call }) {
  const { new: won, expansion, reactivation = 0, contraction, churn } = inputs;
  is(
    "quick_ratio",
    call("QUICK_RATIO", won, expansion, reactivation, contraction, churn),
    expected.quick_ratio,
  );
}

function fromSums({ inputs, expected }, { is, call, details, refuses }) {
  const { start, new: won = 0, expansion, reactivation = 0, contraction = 0, churn } = inputs;
  const revenue = ["NET_REVENUE_RETENTION", start, expansion, contraction, churn];
  if (start === 0) {
    is("retention refused", refuses(...revenue), true, 0);
    is(
      "quick ratio refused",
      refuses("QUICK_RATIO", won, expansion, 0, contraction, churn),
      true,
      0,
    );
    return;
  }
  const [net, gross, change] = details(...revenue, "detail");
  if ("gross_mrr_churn_rate" in expected) {
    is("gross_mrr_churn_rate", 1 - gross, expected.gross_mrr_churn_rate);
    is("net_mrr_churn_rate", -change, expected.net_mrr_churn_rate);
    return;
  }
  is("nrr", net, expected.nrr);
  is("grr", gross, expected.grr);
  if (!("quick_ratio_with_reactivation" in expected)) return;
  const ratio = (back) => call("QUICK_RATIO", won, expansion, back, contraction, churn);
  is("quick ratio", ratio(reactivation), expected.quick_ratio_with_reactivation);
  is("quick ratio without", ratio(0), expected.quick_ratio_without_reactivation);
}
