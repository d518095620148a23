// npm run coverage [-- RUNS]: how often the intervals of forecasts hold what then happens, in simulated shops.
import { count, percent, tableWith } from "./bench/print.mjs";
import { setup } from "./setup.mjs";

setup();
const { load } = await import("./load.mjs");
const { coverage, truths } = await load("test/core/coverage.ts");

const runs = Number(process.argv[2] ?? 200);
if (!Number.isInteger(runs) || runs < 1) {
  console.error("Usage: npm run coverage [-- RUNS]");
  process.exit(2);
}

console.log(
  `${runs} shops a line, watched for 78 weeks, 26 weeks ahead. Shares of intervals that hold:\n`,
);
const print = tableWith({
  model: 10,
  customers: -9,
  nominal: -7,
  parameters: -10,
  "expected by customer": -20,
  orders: -7,
  spend: -7,
  "fits that settle": -16,
});
for (const [model, truth] of Object.entries(truths))
  for (const customers of [250, 1000, 4000])
    for (const nominal of [0.8, 0.95]) {
      const held = coverage(truth, customers, nominal, runs);
      const { parameters, expected, orders, spend, converged } = held;
      const shares = [nominal, parameters, expected, orders, spend, converged].map(percent);
      print([model, count(customers), ...shares]);
    }
