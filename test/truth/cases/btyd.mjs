// Models of buying: fits to the CDNOW log, and predictions at known parameters.
import { columnOf, range } from "../data.mjs";

const names = { bgnbd: "bg/nbd", mbgnbd: "mbg/nbd", pnbd: "pareto/nbd" };
const lastDay = "1997-09-30";

export default function compare(one, tools) {
  const { name, inputs } = one;
  const model = names[name.split("_")[0]];
  if (name === "log_to_summary_cdnow") return summary(one, tools);
  if (name === "gamma_gamma_fit_cdnow_summary") return spendFit(one, tools);
  if (name === "expected_repeat_purchases_new_customer") return newCustomers(one, tools);
  if (name === "bgnbd_tracking_vignette") return tracking(one, tools);
  if (name.endsWith("_vignette") && typeof inputs.t === "number")
    return vignette(model, one, tools);
  if (model && name.includes("_fit_")) return modelFit(model, one, tools);
  if (model && inputs.customers && inputs.horizon) return perCustomer(model, one, tools);
}

/** Customers, dates and amounts of the CDNOW log. */
function cdnow(data) {
  const log = data("data/cdnow_sample.csv");
  return ["customer_id", "date", "amount"].map((key) => range(log, key));
}

function summary({ expected, tolerance }, { is, rows, data }) {
  const [customers, dates] = cdnow(data);
  const found = rows(
    "BTYD_PREDICT",
    customers,
    dates,
    1,
    lastDay,
    "",
    stored("bg/nbd", "week", [1, 1, 1, 1]),
  );
  const sum = (place) => found.reduce((total, row) => total + row[place], 0);
  is("customers", found.length, expected.customers, 0);
  is("sum x", sum(1), expected.sum_x, 0);
  is("repeat buyers", found.filter(([, x]) => x > 0).length, expected.customers_x_gt_0, 0);
  is("sum t_x", sum(2), expected.sum_t_x, 1e-6);
  is("sum T", sum(3), expected.sum_T, 1e-6);
  is("largest x", Math.max(...found.map(([, x]) => x)), expected.max_x, 0);
  expected.first_20_rows.forEach(([customer, x, last, age], i) => {
    is(`customer ${customer}: x`, found[i][1], x, tolerance.x);
    is(`customer ${customer}: t_x`, found[i][2], last, tolerance.t_x);
    is(`customer ${customer}: T`, found[i][3], age, tolerance.T);
  });
}

/** What BTYD_FIT prints, by label. */
function fitted(data, call, ...options) {
  return Object.fromEntries(call("BTYD_FIT", ...cdnow(data), lastDay, "week", ...options));
}

/** A likelihood may be higher than the known one, never lower; the sheet with rounded weeks differs by 0.004. */
function modelFit(model, { expected, tolerance }, { is, isTrue, call, data, note }) {
  const found = fitted(data, call, model);
  for (const [key, value] of Object.entries(expected.params))
    is(key, found[key], value, { relative: 0.01 });
  const lead = found["log-likelihood"] - expected.log_likelihood;
  isTrue("log-likelihood high enough", lead > -tolerance.log_likelihood);
  isTrue("log-likelihood possible", lead < 0.05);
  isTrue("converged", found.converged);
  note(`log-likelihood ${found["log-likelihood"].toFixed(6)}, expected ${expected.log_likelihood}`);
}

function spendFit({ expected }, { is, call, data }) {
  const found = fitted(data, call);
  for (const [key, value] of Object.entries(expected.params))
    is(key, found[`gamma-gamma ${key}`], value, { relative: 0.005 });
}

/** Somebody who bought for the first time on the last day. */
function newCustomers({ inputs, expected, tolerance }, { is, rows }) {
  inputs.t_weeks.forEach((weeks, i) => {
    for (const key of ["bgnbd", "pnbd"]) {
      const params = stored(names[key], "week", inputs[key]);
      const [found] = rows("BTYD_PREDICT", [["a"]], [["2025-01-01"]], weeks, "", "", params);
      is(`${key}, ${weeks} weeks`, found[5], expected[key][i], tolerance);
    }
  });
}

/** The models know no unit of time, so a 700th part of one serves as a day. */
function perCustomer(model, { inputs, expected }, { is, rows, note }) {
  const finest = 700;
  const scale = (time) => Math.round(time * finest);
  const params = inputs.params.map((value, i) =>
    i === 1 || (i === 3 && model === "pareto/nbd") ? value * finest : value,
  );
  const orders = expected.expected_purchases_next_39 ?? expected.expected_purchases;
  let left = 0;
  inputs.customers.forEach(({ x, t_x, T }, i) => {
    const last = scale(t_x);
    if (last < x) {
      left++;
      return;
    }
    const first = day(scale(T));
    const others = Array.from({ length: Math.max(0, x - 1) }, (_, k) => day(scale(T) - k - 1));
    const dates = [first, ...others, ...(x > 0 ? [day(scale(T) - last)] : [])];
    const [found] = rows(
      "BTYD_PREDICT",
      columnOf(dates.map(() => "a")),
      columnOf(dates),
      inputs.horizon * finest,
      day(0),
      "",
      stored(model, "day", params),
    );
    is(`customer ${i}: x`, found[1], x, 0);
    is(`customer ${i}: p_alive`, found[4], expected.p_alive[i], "p_alive");
    is(`customer ${i}: expected`, found[5], orders[i], { relative: 1e-5 });
  });
  if (left > 0) note(`${left} customer(s) with more purchases than days`);
}

function vignette(model, { inputs, expected, tolerance }, { is, call, rows, data }) {
  const found = call("BTYD_FIT", ...cdnow(data), lastDay, "week", model);
  const predicted = (x, last, age) => {
    const days = [
      age,
      ...Array.from({ length: Math.max(0, x - 1) }, (_, k) => age - 1 - k),
      age - last,
    ];
    const dates = x === 0 ? [day(age)] : days.map(day);
    return rows(
      "BTYD_PREDICT",
      columnOf(dates.map(() => "a")),
      columnOf(dates),
      inputs.t,
      day(0),
      "",
      found,
    )[0];
  };
  const near = { relative: tolerance.relative };
  is("new customer", predicted(0, 0, 0)[5], expected.expected_new_customer_52, near);
  const one = expected.customer_1516;
  const row = predicted(one.x, 216, 217);
  is("customer 1516: p_alive", row[4], one.p_alive, near);
  is("customer 1516: expected", row[5], one.expected_next_52, near);
  const { t_x, T, ...paradox } = expected.increasing_frequency_paradox;
  for (const x of [10, 15, 20, 25])
    is(`x = ${x}`, predicted(x, t_x * 7, T * 7)[5], paradox[`x${x}`], near);
}

/** Repeat purchases of all customers up to the end of a week: of each what a new one makes in the time since. */
function tracking({ expected }, { is, call, rows, data }) {
  const births = new Map();
  for (const { customer_id: customer, date } of data("data/cdnow_sample.csv")) {
    const born = births.get(customer);
    if (!born || date < born) births.set(customer, date);
  }
  const bornOn = new Map();
  for (const date of births.values()) bornOn.set(date, (bornOn.get(date) ?? 0) + 1);
  for (const key of ["bgnbd", "pnbd"]) {
    const fit = call("BTYD_FIT", ...cdnow(data), lastDay, "week", names[key]);
    expected[`expected_cumulative_${key}`].forEach((known, i) => {
      const end = Date.parse("1997-01-01") + (20 + i) * 7 * 86_400_000;
      let sum = 0;
      for (const [date, customers] of bornOn) {
        const weeks = (end - Date.parse(date)) / (7 * 86_400_000);
        if (weeks > 0)
          sum += customers * rows("BTYD_PREDICT", [["a"]], [[date]], weeks, date, "", fit)[0][5];
      }
      is(`${key}, week ${20 + i}`, sum, known, { relative: 0.005 });
    });
  }
}

/** As BTYD_FIT would print it. */
function stored(model, unit, values) {
  const labels = model === "pareto/nbd" ? ["r", "alpha", "s", "beta"] : ["r", "alpha", "a", "b"];
  return [["model", model], ["unit", unit], ...labels.map((label, i) => [label, values[i]])];
}

/** So many days before the last one. */
function day(before) {
  return new Date(Date.UTC(2024, 11, 31) - before * 86_400_000).toISOString().slice(0, 10);
}
