// npm run faults: breaks every job of the add-on at every service call, in every way, and counts what survives.
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { load } from "./load.mjs";

const { values } = parseArgs({
  options: {
    jobs: { type: "string" }, // comma-separated beginnings of names
    every: { type: "string", default: "1" }, // only each n-th call
    lang: { type: "string", default: "de" },
  },
});

await build({ strict: false });
const { jobs, kinds, trials } = await load("test/faults/index.ts");
const wanted = values.jobs?.split(",") ?? [""];
let tried = 0;
let survived = 0;
for (const job of jobs.filter(({ name }) => wanted.some((one) => name.startsWith(one)))) {
  for (const kind of kinds) await breakEverywhere(job, kind);
}
console.log(`${survived} of ${tried} survived`);
process.exitCode = survived === tried ? 0 : 1;

async function breakEverywhere(job, kind) {
  const found = new Map();
  let [all, good] = [0, 0];
  for await (const { call, problems } of trials(job, [kind], values.lang, Number(values.every))) {
    all += 1;
    if (problems.length === 0) good += 1;
    for (const problem of problems) found.set(problem, [...(found.get(problem) ?? []), call]);
  }
  tried += all;
  survived += good;
  console.log(`${good === all ? "✓" : "✗"} ${job.name}, ${kind}: ${good} of ${all}`);
  for (const [problem, calls] of found) console.log(`    at call ${calls.join(" ")}: ${problem}`);
}
