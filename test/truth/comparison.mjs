// Compares what a formula gives with what a case expects, and keeps account.

/** Tools for an adapter, and what they found for one case. */
export function comparison({ tolerance }) {
  const complaints = [];
  const facts = [];
  let checks = 0;

  /** `within`: a number, a key of the case's tolerance, or { relative }. */
  function is(what, got, want, within = tolerance) {
    if (Array.isArray(want)) {
      is(`${what}: length`, got?.length, want.length, 0);
      want.forEach((value, i) => {
        is(`${what}[${i}]`, got?.[i], value, within);
      });
      return;
    }
    checks++;
    if (!agrees(got, want, limitOf(within, want)))
      complaints.push(`${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(want)}`);
  }

  function limitOf(within, want) {
    const limit = typeof within === "string" ? tolerance[within] : within;
    if (typeof limit === "number") return limit;
    if (typeof limit?.relative === "number") return limit.relative * Math.abs(want);
    throw new Error(`No tolerance: ${JSON.stringify(within)}`);
  }

  return {
    checks: () => checks,
    complaints,
    facts,
    tools: {
      is,
      /** No number may be given: an empty cell, or a formula that refuses. */
      isEmpty: (what, got) => is(what, got, "", 0),
      isTrue: (what, got) => is(what, got, true, 0),
      /** A line to print besides. */
      note: (fact) => facts.push(fact),
    },
  };
}

/** Twelve digits were printed, which matters where nothing else is allowed to differ. */
const printed = (want) => 1e-11 * Math.max(1, Math.abs(want));

function agrees(got, want, limit) {
  if (want === null) return got === "" || got === null;
  if (typeof want !== "number") return got === want;
  if (typeof got !== "number") return false;
  return Math.abs(got - want) <= Math.max(limit, Number.isInteger(want) ? 0 : printed(want));
}
