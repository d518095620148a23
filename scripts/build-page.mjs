// Builds the workbench page: the local spreadsheet with the add-on in a browser.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { load } from "./load.mjs";

const root = new URL("../", import.meta.url);
const source = new URL("src/host/page/", root);

/**
 * @param {string} [folder] where to put it, in place of what is there
 * @returns {Promise<string>} the folder to serve
 */
export async function buildPage(
  folder = fileURLToPath(new URL("node_modules/.cache/workbench", root)),
) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    entryPoints: ["main.ts", "style.css"].map((name) => fileURLToPath(new URL(name, source))),
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const copies = [
    ...["index.html", "icon.svg"].map((name) => [new URL(name, source), name]),
    [new URL("node_modules/excelize-wasm/excelize.wasm.gz", root), "excelize.wasm.gz"],
  ];
  const { sampleShop } = await load("src/sidebar/sample/sample-shop.ts");
  for (const locale of ["de", "en"]) {
    await writeFile(join(folder, `sample-${locale}.json`), JSON.stringify(sampleShop(locale)));
  }
  await Promise.all(copies.map(([from, name]) => cp(from, join(folder, name))));
  return folder;
}
