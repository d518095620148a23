// The shifted beta-geometric model of contracts.
import { columnOf } from "../data.mjs";

export default function compare({ inputs, expected, tolerance }, { is, call, rows }) {
  if (!inputs.column) return; // parameters are given, nothing is fitted
  const active = columnOf(inputs.counts);
  const [[alpha, beta, logLikelihood]] = call("RETENTION_FORECAST", active, 1, "params");
  is("alpha", alpha, expected.alpha, { relative: 2e-4 });
  is("beta", beta, expected.beta, { relative: 2e-4 });
  is("log_likelihood", logLikelihood, expected.log_likelihood, tolerance.log_likelihood);

  const horizon = expected.retention_rate.length - (inputs.counts.length - 1);
  const found = rows("RETENTION_FORECAST", active, horizon);
  const part = (place) => found.map((row) => row[place]);
  is("survival", [1, ...part(1)], expected.survival, tolerance.survival);
  is("retention_rate", part(2), expected.retention_rate, tolerance.retention_rate);
  const before = [1, ...part(1)];
  const leaving = part(1).map((share, i) => before[i] - share);
  is("churn_probability", leaving, expected.churn_probability, tolerance.churn_probability);
  const isInside = found.every(([, survival, , low, high]) => low <= survival && survival <= high);
  is("limits around the curve", isInside, true, 0);
}
