// Intervals and tests of proportions.

export default function compare({ inputs, expected, tolerance }, { is, call, refuses }) {
  if ("wilson" in expected) {
    const { successes, n } = inputs;
    const limits = (...options) => call("RATE_INTERVAL", successes, n, ...options)[0].slice(1);
    is("estimate", call("RATE_INTERVAL", successes, n)[0][0], expected.estimate);
    is("wilson", limits(), expected.wilson);
    is("clopper_pearson", limits("exact"), expected.clopper_pearson);
    is("jeffreys", limits("jeffreys"), expected.jeffreys_beta_quantiles);
    is("wilson_90", limits("wilson", 0.9), expected.wilson_90);
    is("wilson_99", limits("wilson", 0.99), expected.wilson_99);
  } else if ("newcombe" in expected) {
    // The cases have the first less the second, the formula after less before.
    const { x1, n1, x2, n2 } = inputs;
    const [difference, low, high, p] = call("RETENTION_COMPARE", x2, n2, x1, n1)[0];
    is("difference", difference, expected.difference, 1e-12);
    is("newcombe", [low, high], expected.newcombe, tolerance.intervals);
    is("fisher_p", p, expected.fisher_p, tolerance.p);
  } else if ("exact" in expected) {
    // Spend per event: CAC turns a count and its exact limits round.
    const { events, exposure } = inputs;
    if (events === 0) {
      is("refused", refuses("CAC", exposure, events), true, 0);
      return;
    }
    const [value, low, high] = call("CAC", exposure, events, "interval")[0];
    is("rate", 1 / value, expected.rate);
    is("exact", [1 / high, 1 / low], expected.exact);
  }
}
