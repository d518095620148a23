// What the build's transformations need to know about the syntax of our modules.
import * as acorn from "acorn";

export const parse = (code) => acorn.parse(code, { ecmaVersion: "latest", sourceType: "module" });

/** `{ de: …, en: … }` of strings or templates, and nothing else. */
export const isText = ({ type, properties }) =>
  type === "ObjectExpression" &&
  properties.length === 2 &&
  properties.every(({ key, value }, i) => key?.name === ["de", "en"][i] && isString(value));

const isString = ({ type, value }) => type === "TemplateLiteral" || typeof value === "string";

export function children(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === "string");
}
