// npm run docs: writes everything that follows from the declarations and texts; --check only compares.
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { setup } from "./setup.mjs";

setup();
const { functionTable, referencePage } = await import("./reference.mjs");
const { germanTexts } = await import("./german-texts.mjs");

const readme = await read("README.md");
const table = formatted(functionTable());
const documents = {
  "README.md": readme.replace(
    /(<!-- functions -->\n)[\s\S]*?(<!-- \/functions -->)/,
    (_, start, end) => `${start}${table}${end}`,
  ),
  "src/functions/reference.de.md": formatted(referencePage("de")),
  "src/functions/reference.en.md": formatted(referencePage("en")),
  "test/text/german.snapshot.md": formatted(await germanTexts()),
};

const onlyCheck = process.argv.includes("--check");
for (const [path, text] of Object.entries(documents)) {
  if ((await read(path)) === text) continue;
  if (onlyCheck) {
    console.log(`${path} is out of date; please run: npm run docs`);
    process.exitCode = 1;
  } else {
    await writeFile(path, text);
    console.log(`${path} written`);
  }
}

/** A document's text; "" where it does not exist. */
async function read(path) {
  return readFile(path, "utf8").catch(() => "");
}

/** As the project's formatter has it, which checks documents too. */
function formatted(markdown) {
  const biome = "node_modules/@biomejs/biome/bin/biome";
  const { stdout, status } = spawnSync(
    process.execPath,
    [biome, "format", "--stdin-file-path=document.md"],
    { input: markdown, encoding: "utf8" },
  );
  return status === 0 && stdout !== "" ? stdout : markdown;
}
