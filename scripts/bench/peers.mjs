// The engines that Stammkunde is compared with. They come into the bench's own folder, not among the dependencies: nobody
// but the bench needs them.
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Pinned, so that figures of two days compare. */
export const peers = {
  "@duckdb/node-api": "1.5.6-r.1",
  "nodejs-polars": "0.25.2",
  // its native half says that it needs Node 22, so npm leaves it out unless asked for; it runs under 20
  ...(process.platform === "linux" && { [`nodejs-polars-linux-${process.arch}-gnu`]: "0.25.2" }),
  arquero: "7.2.1",
  hyperformula: "3.5.0",
};

/** Installs them in `folder` unless they are there. */
export async function installPeers(folder) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "package.json");
  const wanted = `${JSON.stringify({ private: true, dependencies: peers }, null, 2)}\n`;
  if ((await readFile(file, "utf8").catch(() => "")) === wanted) return;
  console.log(`Installing the engines to compare with in ${folder} …`);
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error"];
  await writeFile(file, wanted);
  try {
    await promisify(execFile)("npm", args);
  } catch (error) {
    await writeFile(file, "");
    throw error;
  }
}
