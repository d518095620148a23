// npm run docs: writes everything that follows from the declarations and texts; --check only compares.
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";

/** The documents by path; needs node_modules. */
export async function documents() {
  const { readFile } = await import("node:fs/promises");
  const { functionTable, referencePage } = await import("./reference.mjs");
  const { germanTexts } = await import("./german-texts.mjs");
  const readme = await readFile("README.md", "utf8").catch(() => "");
  const between = /(<!-- functions -->\n)[\s\S]*?(<!-- \/functions -->)/;
  const table = await functionTable();
  return {
    "README.md": readme.replace(between, (_, start, end) => `${start}${table}${end}`),
    "src/functions/reference.de.md": await referencePage("de"),
    "src/functions/reference.en.md": await referencePage("en"),
    "test/text/german.snapshot.md": await germanTexts(),
  };
}

/** Resolves to the documents that are not as they should be. */
async function outdated() {
  const { readFile } = await import("node:fs/promises");
  const found = [];
  for (const [path, text] of Object.entries(await documents()))
    if ((await readFile(path, "utf8").catch(() => "")) !== text) found.push({ path, text });
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  setup();
  const stale = await outdated();
  if (process.argv.includes("--check")) {
    for (const { path } of stale) console.log(`${path} is out of date; please run: npm run docs`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    const { writeFile } = await import("node:fs/promises");
    for (const { path, text } of stale) {
      await writeFile(path, text);
      console.log(`${path} written`);
    }
    if (stale.length === 0) console.log("All documents are up to date.");
  }
}
