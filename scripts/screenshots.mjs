// Takes the README's pictures. Needs dist/ as it shall be shown: npm run build.
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const outfile = "node_modules/.cache/screenshots.mjs";
await build({
  entryPoints: ["test/workbench/screenshots.ts"],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
});
const { takeScreenshots } = await import(pathToFileURL(outfile).href);
await takeScreenshots();
