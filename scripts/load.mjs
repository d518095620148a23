// Imports a TypeScript module of the project into Node: bundled to a file beside node_modules, then loaded.
import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = resolve("node_modules/.cache/load");

/**
 * @param {string} entry path from the project's root
 * @returns {Promise<any>} the module's exports
 */
export async function load(entry) {
  await mkdir(folder, { recursive: true });
  const outfile = resolve(folder, `${basename(entry, ".ts")}-${randomUUID()}.mjs`);
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    charset: "utf8",
    outfile,
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
