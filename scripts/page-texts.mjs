// Moves the sentences that no formula needs out of addon.js, which every formula call loads, into the page file.
// In the source they stay where they are read: pairs of German and English in src/text.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { transform } from "esbuild";
import { children, isText, parse } from "./syntax.mjs";

/** Pages of text that formulas use, too, or that are said when no file can be read: they stay. */
const staying = new Set([
  "columns",
  "last-resort",
  "limits",
  "periods",
  "problems",
  "text",
  "words",
]);

/** An esbuild plugin, and what it has moved: by module, `[German, English]` each, cut at the places for values. */
export function pageTexts() {
  /** @type {Record<string, string[][][]>} */
  const texts = {};
  const plugin = {
    name: "page-texts",
    setup(build) {
      build.onLoad({ filter: /src[\\/]text[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        const name = basename(path, ".ts");
        if (staying.has(name)) return undefined;
        const { code } = await transform(await readFile(path, "utf8"), {
          loader: "ts",
          target: "es2022",
        });
        texts[name] = [];
        const contents = moveTexts(code, (text) => texts[name].push(text) - 1);
        return { contents: reader(name) + contents, loader: "js" };
      });
    },
  };
  return { plugin, texts };
}

const reader = (name) => `
  import { pageTexts } from "../addon/page-text";
  const pageText = pageTexts("${name}");
`;

/**
 * `{ de: "…", en: `…${x}…` }` becomes `pageText(7, [], [x])`.
 *
 * @param {string} code a module of src/text, as JavaScript
 * @param {(text: string[][]) => number} keep takes the pieces in both languages and says their place
 */
export function moveTexts(code, keep) {
  const edits = [];
  visit(parse(code));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), code);

  function visit(node) {
    if (!isText(node)) {
      for (const child of children(node)) visit(child);
      return;
    }
    const languages = node.properties.map(({ value }) => value);
    const place = keep(languages.map(pieces));
    const values = languages.map(
      ({ expressions = [] }) => `[${expressions.map(({ start, end }) => code.slice(start, end))}]`,
    );
    const given = values.every((list) => list === "[]") ? "" : `,${values}`;
    edits.push({ start: node.start, end: node.end, by: `pageText(${place}${given})` });
  }
}

const pieces = (node) =>
  node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.cooked) : [node.value];
