// Kaplan-Meier and log-rank.
import { columnOf } from "../data.mjs";

/** Durations, events (0 or 1) and groups of a case. */
function observations({ inputs }, data) {
  if (inputs.time) return inputs.time.map((time, i) => [time, inputs.event[i], inputs.group?.[i]]);
  const [eventKey, eventValue] = inputs.event?.split(" = ") ?? ["status", "1"];
  const timeKey = inputs.time ?? (inputs.data.includes("telco") ? "tenure" : "time");
  const [filterKey, filterValue] = inputs.filter?.split(" = ") ?? [];
  return data(inputs.data)
    .filter((row) => !filterKey || row[filterKey] === filterValue)
    .map((row) => [
      Number(row[timeKey]),
      row[eventKey] === eventValue ? 1 : 0,
      inputs.group && row[inputs.group],
    ]);
}

export default function compare(one, tools) {
  if (one.inputs.covariates) return; // Cox regression is no formula
  const { inputs } = one;
  const time = typeof inputs.time === "string" ? { ...inputs, time: undefined } : inputs;
  const rows = observations({ inputs: time }, tools.data);
  if (inputs.group) logRank(one, rows, tools);
  else curve(one, rows, tools);
}

function curve({ inputs, expected, tolerance }, observed, { is, rows, call, refuses }) {
  const times = columnOf(observed.map(([time]) => time));
  const events = columnOf(observed.map(([, event]) => event));
  const found = rows("SURVIVAL_CURVE", times, events, inputs.conf_level);
  const part = (place) => found.map((row) => row[place]);
  is("time", part(0), expected.time, 0);
  is("n_risk", part(1), expected.n_risk, 0);
  is("n_event", part(2), expected.n_event, 0);
  is("n_censor", part(3), expected.n_censor, 0);
  is("survival", part(4), expected.survival, tolerance.survival);
  is("lower_loglog", part(5), expected.lower_loglog, tolerance.limits);
  is("upper_loglog", part(6), expected.upper_loglog, tolerance.limits);
  const isCertain = expected.survival.map((share) => share === 0 || share === 1);
  const errors = expected.se_greenwood.map((error, i) => (isCertain[i] ? null : error));
  is("se_greenwood", part(7), errors, tolerance.se);

  const time = (share, output = "value") =>
    call("SURVIVAL_TIME", times, events, share, output, inputs.conf_level);
  if (expected.median === null) {
    is("median refused", refuses("SURVIVAL_TIME", times, events), true, 0);
  } else {
    is("median", time(0.5), expected.median, tolerance.median);
    const limits = expected.median_ci_loglog;
    if (inputs.conf_level === 0.95)
      is("median limits", time(0.5, "interval")[0].slice(1), limits, 1e-9);
  }
  is("rmst", time(0.5, "rmst"), expected.rmst, tolerance.rmst);
}

function logRank({ expected, tolerance }, observed, { is, rows }) {
  const column = (place) => columnOf(observed.map((row) => row[place]));
  const found = rows("LOGRANK_TEST", column(0), column(1), column(2));
  const [, chi, degrees, p] = found[found.length - 1];
  const byGroup = new Map(found.slice(0, -1).map(([group, ...row]) => [group, row]));
  const part = (place) => expected.groups.map((group) => byGroup.get(group)?.[place]);
  is("n", part(0), expected.n, 0);
  is("observed", part(1), expected.observed, 0);
  is("expected", part(2), expected.expected, 1e-8);
  is("chisq", chi, expected.chisq, tolerance.chisq);
  is("df", degrees, expected.df, 0);
  is("p", p, expected.p, tolerance.p);
}
