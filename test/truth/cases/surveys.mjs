// NPS, CSAT and CES.
import { columnOf } from "../data.mjs";

/** Codes outside the scale are blanks of this survey. */
const answers = (rows, key, low, high) =>
  rows
    .filter((row) => row[key].trim() !== "")
    .map((row) => Number(row[key]))
    .filter((score) => score >= low && score <= high);

const filtered = (rows, filter) => {
  if (!filter) return rows;
  const [key, value] = filter.split(" = ");
  return rows.filter((row) => row[key] === value);
};

export default function compare(one, tools) {
  const { inputs, expected } = one;
  if (inputs.first) npsCompare(one, tools);
  else if ("top_2_box" in expected) satisfied(one, tools);
  else if ("scores" in inputs || inputs.column === "netpro") nps(one, tools);
  else if ("promoter_share" in inputs) shares(one, tools);
}

function nps({ inputs, expected, tolerance }, { is, call, details, data, refuses }) {
  const scores =
    inputs.scores ?? answers(filtered(data(inputs.data), inputs.filter), inputs.column, 0, 10);
  if (scores.length === 0) {
    is("refused", refuses("NPS", columnOf(scores)), true, 0);
    return;
  }
  const [n, up, middle, down, score, low, high, margin] = details(
    "NPS",
    columnOf(scores),
    "detail",
  );
  is("responses", n, expected.responses, 0);
  is("promoters", up, expected.promoters, 0);
  is("passives", middle, expected.passives, 0);
  is("detractors", down, expected.detractors, 0);
  is("nps", score, expected.nps, tolerance.nps);
  is("value", call("NPS", columnOf(scores)), expected.nps, tolerance.nps);
  const wald = expected.adjusted_wald;
  const cut = wald.ci_95.map((limit) => Math.min(100, Math.max(-100, limit)));
  is("interval", [low, high], cut, 1e-6);
  is("margin", margin, (wald.ci_95[1] - wald.ci_95[0]) / 2, 1e-6);
  is("standard error", margin / 1.959963984540054, wald.standard_error, tolerance.se);
}

/** 324 answers with these shares. */
function shares({ inputs, expected }, { is, call }) {
  const part = (text) => {
    const [above, below] = text.split("/").map(Number);
    return Math.round((inputs.n * above) / below);
  };
  const scores = [
    ...new Array(part(inputs.promoter_share)).fill(10),
    ...new Array(part(inputs.passive_share)).fill(8),
    ...new Array(part(inputs.detractor_share)).fill(0),
  ];
  is("nps", call("NPS", columnOf(scores)), expected.nps);
}

function npsCompare({ inputs, expected, tolerance }, { is, call, data }) {
  const of = (filter) => columnOf(answers(filtered(data(inputs.data), filter), "netpro", 0, 10));
  // The case has the first less the second, the formula after less before.
  const [difference, low, high, p] = call("NPS_COMPARE", of(inputs.second), of(inputs.first))[0];
  const wald = expected.adjusted_wald;
  is("difference", difference, expected.difference, tolerance.points);
  is("interval", [low, high], wald.ci_95, tolerance.points);
  is("p", p, wald.p_two_sided, tolerance.p);
}

function satisfied({ inputs, expected, tolerance }, { is, call, details, data }) {
  const scores = columnOf(answers(data(inputs.data), inputs.column, 1, 5));
  const [n, satisfiedOnes, share, low, high, mean] = details("CSAT", scores, 4, "detail");
  is("responses", n, expected.responses, 0);
  is("top_2_box", satisfiedOnes, expected.top_2_box, 0);
  is("share", share, expected.share);
  is("wilson_95", [low, high], expected.wilson_95);
  is("mean", mean, expected.mean);
  const [value, from, to] = call("CES", scores, 5, "interval")[0];
  is("mean as effort", value, expected.mean);
  is("t interval", [from, to], expected.t_ci_95_of_mean);
  is("share of easy answers", call("CES", scores, 5, "share"), expected.share, tolerance);
}
