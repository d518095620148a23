// Imports a TypeScript module of the project into Node, bundled in memory.
import { build } from "esbuild";

/**
 * @param {string} entry path from the project's root
 * @returns {Promise<any>} the module's exports
 */
export async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
