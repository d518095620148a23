// An esbuild plugin that leaves the formulas' help out of the add-on: it stands in Code.js, in the sidebar and in
// the reference already, and every formula call would load it for nothing.
import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { transform } from "esbuild";

/** Parts of a declaration that only people and tests read. */
const forReaders = new Set(["group", "summary", "result", "source", "notFor", "example"]);

export const withoutHelp = {
  name: "without-help",
  setup(build) {
    build.onLoad({ filter: /src[\\/]functions[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), {
        loader: "ts",
        target: "es2022",
      });
      return { contents: cutHelp(code), loader: "js" };
    });
  },
};

/**
 * Replaces by `0`, outside functions: the parts of declarations that only people and tests read, and every
 * text in two languages, which are the meanings of parameters.
 *
 * @param {string} code a module of src/functions, as JavaScript
 */
export function cutHelp(code) {
  /** @type {[number, number][]} */
  const cuts = [];
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((rest, [start, end]) => `${rest.slice(0, start)}0${rest.slice(end)}`, code);

  function visit(node) {
    if (isText(node)) cuts.push([node.start, node.end]);
    else if (node.type === "Property" && forReaders.has(node.key.name) && isPlain(node.value))
      cuts.push([node.value.start, node.value.end]);
    else if (!isFunction(node)) for (const child of children(node)) visit(child);
  }
}

/** `{ de: …, en: … }` and nothing else. */
const isText = ({ type, properties }) =>
  type === "ObjectExpression" &&
  properties.length === 2 &&
  properties.every(({ key }, i) => key?.name === ["de", "en"][i]);

/** Help is written out; a parameter that happens to be called "group" is made by a call. */
const isPlain = ({ type }) =>
  /^(?:Literal|TemplateLiteral|ObjectExpression|ArrayExpression)$/.test(type);

/** Texts inside functions are results, not help. */
const isFunction = ({ type }) => type === "ArrowFunctionExpression" || type.startsWith("Function");

function children(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === "string");
}
