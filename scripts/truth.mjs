// npm run truth -- DIR: compares the built formulas with a folder of published values.
import { existsSync, readdirSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

setup();
const { build } = await import("./build.mjs");
const { spreadsheet } = await import("../test/truth/spreadsheet.mjs");
const { comparison } = await import("../test/truth/comparison.mjs");
const { dataIn } = await import("../test/truth/data.mjs");

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.log(
    "Usage: npm run truth -- DIR, where DIR holds files of cases (*.json) and their data.",
  );
  process.exit(1);
}
if (!isBuilt()) await build({ say: () => {} });

const sheet = spreadsheet(
  await readFile("dist/addon.js", "utf8"),
  await readFile("dist/Code.js", "utf8"),
);
const deviations = await readFile("test/truth/deviations.md", "utf8");
const total = { passed: 0, failed: 0, left: 0 };

for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json")).sort()) {
  const name = file.replace(".json", "");
  const { title, cases } = JSON.parse(await readFile(join(folder, file), "utf8"));
  const compare = await adapter(name);
  const results = cases.map((one) => ({ name: one.name, ...judge(one, compare) }));
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const counts = { passed: count("passed"), failed: count("failed"), left: count("left") };
  for (const key of Object.keys(total)) total[key] += counts[key];
  const left = counts.left > 0 ? `, ${counts.left} not expressed` : "";
  console.log(
    `${counts.failed === 0 ? "✓" : "✗"} ${file}: ${counts.passed} passed, ${counts.failed} failed${left} (${title})`,
  );
  for (const { name: one, outcome, complaints, facts } of results) {
    for (const complaint of complaints) console.log(`    ${one}: ${complaint}`);
    if (outcome === "passed") for (const fact of facts) console.log(`    ${one}: ${fact}`);
  }
}
if (total.left > 0) console.log(`${total.left} cases not expressed, see test/truth/deviations.md`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** How the cases of a file become formula calls; null where no formula answers them yet. */
async function adapter(name) {
  const path = `test/truth/cases/${name}.mjs`;
  return existsSync(path) ? (await import(pathToFileURL(path).href)).default : null;
}

/** A case that is not expressed must be explained. */
function judge(one, compare) {
  const compared = comparison(one);
  const tools = { ...compared.tools, ...sheet, data: dataIn(folder) };
  try {
    compare?.(one, tools);
  } catch (error) {
    return { outcome: "failed", complaints: [error.message], facts: [] };
  }
  const { checks, complaints, facts } = compared;
  if (checks() > 0)
    return { outcome: complaints.length > 0 ? "failed" : "passed", complaints, facts };
  const isExplained = deviations.includes(`\`${one.name}\``);
  return {
    outcome: isExplained ? "left" : "failed",
    complaints: isExplained ? [] : ["not expressed, and not explained in test/truth/deviations.md"],
    facts,
  };
}

/** Whether dist/ is younger than every source. */
function isBuilt() {
  if (!existsSync("dist/addon.js")) return false;
  const built = statSync("dist/addon.js").mtimeMs;
  const sources = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return sources.every((path) => statSync(path).mtimeMs < built);
}
