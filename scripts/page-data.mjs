// Moves data that no formula needs out of addon.js, which every formula call loads, into the page file, which the
// add-on reads when it needs them. An esbuild plugin for addon.js, and the elements for the page.
import { isDeepStrictEqual } from "node:util";
import { load } from "./load.mjs";

/** Modules that export one function which returns plain data. */
const moved = [{ module: "src/intake/sources/index.ts", name: "sources" }];

export const pageData = {
  name: "page-data",
  setup(build) {
    for (const { module, name } of moved) {
      const filter = new RegExp(`${module.replaceAll("/", "[\\\\/]")}$`);
      build.onLoad({ filter }, () => ({
        contents: `import { pageData } from "../../addon/page-data";
          export const ${name} = () => pageData("${name}");`,
        loader: "js",
      }));
    }
  },
};

/** The elements of the page that hold what was moved, and whatever else is given by name. */
export async function dataElements(others) {
  const data = { ...others };
  for (const { module, name } of moved) {
    data[name] = (await load(module))[name]();
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(data[name])), data[name])) {
      throw new Error(`${module} must hold plain data only: the page file keeps it as JSON.`);
    }
  }
  return Object.entries(data)
    .map(([name, value]) => `<script type="application/json" id="${name}">${json(value)}</script>`)
    .join("\n");
}

/** "<" is escaped, so that no text can end the element. */
const json = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
