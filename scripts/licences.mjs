// What a bundle contains of other people's work, for a comment at its head.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @param {import("esbuild").Metafile} metafile
 * @returns {Promise<string>} one line a package: name, version, licence, copyright
 */
export async function licences(metafile) {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const lines = await Promise.all([...folders].sort().map(line));
  return lines.join("\n");
}

async function line(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), "utf8") : "";
  const copyright = /^.*copyright \(c\).*$/im.exec(text)?.[0].trim() ?? "";
  return `${name} ${version}, ${license}. ${copyright}`.trim();
}
