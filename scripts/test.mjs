// npm test: installs what is missing, builds, checks, runs every test and ends with one line of counts.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { check } from "./check.mjs";
import { runNode } from "./run-node.mjs";
import { setup } from "./setup.mjs";

/** Published and independently computed values; too large to be committed, used where they lie beside. */
const truth = "../shared/truth";

/** Far from everybody's own, so that nobody relies on the zone of their machine. */
const zone = process.env.TZ ?? "America/Sao_Paulo";

await setup();
const counts = [await built(), await checked(), await tested()];
if (existsSync(truth)) counts.push(await comparedWithTruth());

const sum = (what) => counts.reduce((total, one) => total + one[what], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);

/** Goes on without a build: checks and most tests need none, and a newcomer wants to see them all. */
async function built() {
  try {
    await build({ strict: true });
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.log(`✗ build\n${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function checked() {
  return { passed: 0, failed: await check() };
}

async function tested() {
  const folder = await mkdtemp(join(tmpdir(), "stammkunde-"));
  try {
    const report = join(folder, "tests.json");
    const cases = join(folder, "cases.txt");
    const { code } = await runNode(
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config=test/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      { show: true, env: { TZ: zone, CASES: cases } },
    );
    if (existsSync(cases)) console.log(casesLine(await readFile(cases, "utf8")));
    return countsOf(JSON.parse(await readFile(report, "utf8")), code);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** "Random cases tried: 52,310 (core 30,000, intake 12,310, …)", by folder of the tests. */
function casesLine(lines) {
  const byFolder = new Map();
  for (const line of lines.trim().split("\n")) {
    const [file, tried] = line.split(" ");
    const folder = file.split(/[\\/]/)[0];
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + Number(tried));
  }
  const parts = [...byFolder].sort(([, a], [, b]) => b - a);
  const written = (count) => count.toLocaleString("en");
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  return `Random cases tried: ${written(all)} (${parts.map(([name, count]) => `${name} ${written(count)}`).join(", ")})`;
}

/** A file that could not be loaded and an error outside any test count as failures, too. */
function countsOf(report, code) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function comparedWithTruth() {
  const { code, output } = await runNode(["scripts/truth.mjs", truth], {
    show: true,
    env: { TZ: zone },
  });
  const counted = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  const [passed, failed] = counted ? [Number(counted[1]), Number(counted[2])] : [0, 0];
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
