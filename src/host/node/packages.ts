/** Loads Univer in Node, through `require`: its ES builds name exports that Node cannot find. */
import { createRequire } from "node:module";
import type { UniverPackages } from "../engine/packages";

const require = createRequire(import.meta.url);

export const univerPackages: UniverPackages = {
  core: require("@univerjs/core"),
  formula: require("@univerjs/engine-formula"),
  sheets: require("@univerjs/sheets"),
  sheetsFormula: require("@univerjs/sheets-formula"),
  numberFormat: require("@univerjs/sheets-numfmt"),
  conditional: require("@univerjs/sheets-conditional-formatting"),
  validation: require("@univerjs/data-validation"),
  sheetsValidation: require("@univerjs/sheets-data-validation"),
  note: require("@univerjs/sheets-note"),
  filter: require("@univerjs/sheets-filter"),
};
