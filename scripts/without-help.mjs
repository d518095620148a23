// An esbuild plugin that leaves the formulas' help out of the add-on: it stands in Code.js, in the sidebar and in
// the reference already, and every formula call would load it for nothing.
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { children, isText, parse } from "./syntax.mjs";

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
 * Leaves out, outside functions, the parts of declarations that only people and tests read, and replaces by `0`
 * every text in two languages, which are the meanings of parameters.
 *
 * @param {string} code a module of src/functions, as JavaScript
 */
export function cutHelp(code) {
  /** @type {[number, number, string][]} */
  const cuts = [];
  visit(parse(code));
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce(
      (rest, [start, end, instead]) => rest.slice(0, start) + instead + rest.slice(end),
      code,
    );

  function visit(node) {
    if (isText(node)) cuts.push([node.start, node.end, "0"]);
    else if (isHelp(node)) cuts.push([node.start, node.end + (code[node.end] === "," ? 1 : 0), ""]);
    else if (!isFunction(node)) for (const child of children(node)) visit(child);
  }
}

const isHelp = ({ type, key, value }) =>
  type === "Property" && forReaders.has(key.name) && isPlain(value);

/** Help is written out; a parameter that happens to be called "group" is made by a call. */
const isPlain = ({ type }) =>
  /^(?:Literal|TemplateLiteral|ObjectExpression|ArrayExpression)$/.test(type);

/** Texts inside functions are results, not help. */
const isFunction = ({ type }) => type === "ArrowFunctionExpression" || type.startsWith("Function");
