// The top-level functions that Sheets, menus, triggers and the sidebar look for, as text.
// Sheets reads parameter names from the declaration and their meaning from the JSDoc above it.

const bundle = "Stammkunde";

/** A formula: documented, with the parameters' real names. */
export function formulaStub(name, declaration, locale) {
  const names = Object.keys(declaration.params);
  const args = names.map(identifier).join(", ");
  return [
    jsdoc(declaration, locale),
    `function ${name}(${args}) {`,
    `  return ${bundle}.call("${name}", [${args}]);`,
    "}",
  ].join("\n");
}

/** What a menu calls by name. */
export function entryStub(name) {
  return `function ${name}() {\n  return ${bundle}.${name}.apply(null, arguments);\n}`;
}

/** What triggers, menus and the sidebar's requests call by name, and no formula needs. */
export function jobStub(name) {
  return `function ${name}() {\n  return ${bundle}.jobs().${name}.apply(null, arguments);\n}`;
}

/** `new` is a reserved word, so its parameter is written `new_`. */
export function identifier(name) {
  return name === "new" ? "new_" : name;
}

function jsdoc({ summary, params, result }, locale) {
  const optional = { de: "Freiwillig. ", en: "Optional. " }[locale];
  return [
    "/**",
    ` * ${summary[locale]}`,
    " *",
    ...Object.entries(params).map(
      ([name, param]) =>
        ` * @param {${jsType(param)}} ${identifier(name)} ${param.optional ? optional : ""}${param.meaning[locale]}`,
    ),
    ` * @return ${result[locale]}`,
    " * @customfunction",
    " */",
  ].join("\n");
}

const cellTypes = { customers: "string", dates: "Date", numbers: "number", texts: "string" };
const scalarTypes = { number: "number", date: "Date", string: "string" };

/** A range of several cells arrives as rows of cells. */
function jsType({ kind, type }) {
  return kind === "column" ? `${cellTypes[type]}[][]` : scalarTypes[type];
}
