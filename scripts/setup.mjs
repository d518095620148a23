// Makes a fresh clone ready: checks Node, installs the packages that are missing. Needs neither itself.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const oldestNode = [20, 11];

/** Ends the process with one sentence when the machine cannot run the project. */
export function setup() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    giveUp(
      `Stammkunde needs Node ${oldestNode.join(".")} or newer; this is Node ${process.versions.node}.`,
    );
  }
  if (installed()) return;
  console.log("Installing packages with npm ci; this happens once and takes about a minute …");
  const { status, error } = spawnSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: fileURLToPath(root),
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32", // npm is a .cmd there
    },
  );
  if (status !== 0) giveUp(`npm ci did not work${error ? `: ${error.message}` : ""}.`);
}

const root = new URL("../", import.meta.url);

/** Whether node_modules holds what package-lock.json names; versions tell more than file times. */
function installed() {
  const wanted = packages("package-lock.json");
  const found = packages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || found[path]?.version === version,
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(lockfile, root), "utf8")).packages;
  } catch {
    return {};
  }
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
