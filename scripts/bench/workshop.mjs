// A folder with everything the measuring processes need: the built files, kept from builds that happen meanwhile, and
// the tasks in one file, because they use modules of src.
import { copyFile, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import * as esbuild from "esbuild";

/** The engines to compare with stand here, too, where the tasks find them. */
export const cache = resolve("node_modules/.cache/bench");

/** @returns {Promise<{ folder: string, kilobytes: number, close(): Promise<void> }>} */
export async function openWorkshop() {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "run-"));
  for (const file of ["addon.js", "Code.js"])
    await copyFile(join("dist", file), join(folder, file));
  await esbuild.build({
    entryPoints: ["scripts/bench/tasks.mjs"],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    charset: "utf8",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
  return {
    folder,
    kilobytes: (await stat(join(folder, "addon.js"))).size / 1000,
    close: () => rm(folder, { recursive: true }),
  };
}
