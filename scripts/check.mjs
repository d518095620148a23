// npm run check: types and layers, format and lint, generated documents, and what clasp would push.
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runNode } from "./run-node.mjs";

const pushed = ["Code.js", "Sidebar.html", "addon.js", "appsscript.json"];

/** Biome knows no NO_COLOR. */
const colors = process.stdout.isTTY ? "force" : "off";

/** Each check resolves to its complaint, which is empty when all is well. */
const checks = {
  "types and layers": () => complaint("node_modules/typescript/bin/tsc", "-b"),
  "format and lint": () =>
    complaint("node_modules/@biomejs/biome/bin/biome", "ci", `--colors=${colors}`),
  documents: () => complaint("scripts/docs.mjs", "--check"),
  "files to push": pushedFiles,
};

async function complaint(...args) {
  const { code, output } = await runNode(args);
  return code === 0 ? "" : output.trim() || `${args[0]} ended with ${code}`;
}

/** Asks clasp itself, about a copy: it reads its settings from a file, which must lie above dist/. */
async function pushedFiles() {
  const folder = await mkdtemp(join(tmpdir(), "stammkunde-"));
  try {
    const settings = join(folder, ".clasp.json");
    await cp("dist", join(folder, "dist"), { recursive: true });
    await writeFile(settings, JSON.stringify({ scriptId: "none", rootDir: "dist" }));
    const { code, output } = await runNode([
      "node_modules/@google/clasp/build/src/index.js",
      "show-file-status",
      "--json",
      `--project=${settings}`,
    ]);
    if (code !== 0) return output.trim();
    const files = JSON.parse(output).filesToPush.map((file) => basename(file));
    if (files.sort().join() === pushed.join()) return "";
    return `clasp would push ${files.join(", ")}; it should be ${pushed.join(", ")}.`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Prints a line for each check and what it complains about; resolves to the number that failed. */
export async function check() {
  let failed = 0;
  for (const [name, run] of Object.entries(checks)) {
    const complaint = await run();
    console.log(complaint === "" ? `✓ ${name}` : `✗ ${name}\n${complaint}\n`);
    if (complaint !== "") failed += 1;
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { setup } = await import("./setup.mjs");
  const { build } = await import("./build.mjs");
  await setup();
  await build();
  process.exitCode = (await check()) === 0 ? 0 : 1;
}
