// npm run faults: breaks every job of the add-on at every service call, in every way, and counts what survives.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { build } from "./build.mjs";
import { load } from "./load.mjs";

if (isMainThread) await breakAll();
else await breakAsTold();

async function breakAll() {
  const { values } = parseArgs({
    options: {
      jobs: { type: "string", default: "" }, // comma-separated beginnings of names
      every: { type: "string", default: "1" }, // only each n-th call
      lang: { type: "string", default: "de" },
      workers: { type: "string", default: String(availableParallelism()) },
    },
  });
  await build({ strict: false });
  const { jobs, kinds } = await load("test/faults/index.ts");
  const beginnings = values.jobs.split(",");
  const names = jobs
    .map(({ name }) => name)
    .filter((name) => beginnings.some((one) => name.startsWith(one)));
  const tasks = names.flatMap((name) => kinds.map((kind) => ({ name, kind })));
  const table = Object.fromEntries(names.map((name) => [name, {}]));
  let [tried, survived] = [0, 0];
  const work = async () => {
    const worker = new Worker(import.meta.filename, { workerData: values });
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      worker.postMessage(task);
      const [result] = await once(worker, "message");
      tried += result.tried;
      survived += result.survived;
      if (result.tried > 0) table[task.name][task.kind] = `${result.survived} of ${result.tried}`;
      console.log(`${task.name}, ${task.kind}: ${result.survived} of ${result.tried}`);
      for (const [problem, calls] of result.problems)
        console.log(`    at call ${calls.join(" ")}: ${problem}`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  console.table(table);
  console.log(`${survived} of ${tried} survived`);
  process.exitCode = survived === tried ? 0 : 1;
}

async function breakAsTold() {
  const { jobs, trials } = await load("test/faults/index.ts");
  parentPort.on("message", async ({ name, kind }) => {
    const job = jobs.find((one) => one.name === name);
    const result = { tried: 0, survived: 0, problems: new Map() };
    const { lang, every } = workerData;
    const step = kind === "close" || kind === "cancel" ? 1 : Number(every); // requests are few
    for await (const { call, problems } of trials(job, [kind], lang, step)) {
      result.tried += 1;
      if (problems.length === 0) result.survived += 1;
      for (const problem of problems)
        result.problems.set(problem, [...(result.problems.get(problem) ?? []), call]);
    }
    parentPort.postMessage(result);
  });
}
