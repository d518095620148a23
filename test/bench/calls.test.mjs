// Every formula is timed, on arguments that it answers.
import { expect, test } from "vitest";
import { outcomeOf } from "../../scripts/bench/call-formula.mjs";
import { calls } from "../../scripts/bench/calls.mjs";
import { catalogue } from "../../scripts/bench/catalogue.mjs";
import { tables } from "../../scripts/bench/tables.mjs";
import { wording } from "../../src/functions/wording";
import { call, catalogue as formulas, german } from "../functions/sheet";

const timed = await catalogue();

/** As the built files answer: in a German file, failures as a sentence. */
function answer({ name, way, inputs = calls[name][way](tables(600)) }) {
  try {
    return call(name, inputs, german);
  } catch (error) {
    throw new Error(wording(error, "de"));
  }
}

test("every formula is timed, under its English name", () => {
  const others = ["ABWANDERUNGSRATE", "KUNDENBINDUNGSRATE", "KUNDENWERT", "WIEDERKAUFRATE"];
  const names = formulas.map(([name]) => name).filter((name) => !others.includes(name));
  expect([...new Set(timed.map(({ name }) => name))].sort()).toEqual(names.sort());
  for (const name of Object.keys(calls)) expect(names).toContain(name);
});

test.each(timed)("$name, $way: is answered, or refused for the size of its result", (one) => {
  const outcome = outcomeOf(() => answer(one));
  expect(outcome.failure).toBeUndefined();
  if (outcome.refusal === undefined) expect(outcome.cells).toBeGreaterThan(0);
});

test("a result that is too large is told from any other failure", () => {
  expect(outcomeOf(() => answer({ name: "COHORT_TABLE", way: "by day" })).refusal).toMatch(
    /^Das Ergebnis hätte 1\d\d\.\d\d\d Zellen, erlaubt sind 100\.000;/,
  );
  expect(outcomeOf(() => answer({ name: "NPS", inputs: [[[11]]] }))).toEqual({
    failure: "„scores“, Zeile 1 des Bereichs („11“): muss zwischen 0 und 10 liegen.",
  });
});

test("German texts give what dates and numbers give", () => {
  const [retention, bridge] = [calls.CUSTOMER_RETENTION, calls.RETENTION_BRIDGE].map((ways, i) => {
    const name = ["CUSTOMER_RETENTION", "RETENTION_BRIDGE"][i];
    return Object.keys(ways).map((way) => answer({ name, way }));
  });
  expect(retention[0]).toBeGreaterThan(0);
  expect(retention[1]).toBe(retention[0]);
  expect(bridge[1]).toEqual(bridge[0]);
});
