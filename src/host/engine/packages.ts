/**
 * The Univer packages the host works with, handed in as values: Node loads them with `require`
 * (their ES builds do not load there), a page imports them.
 */
import type { Plugin, PluginCtor } from "@univerjs/core";

export interface UniverPackages {
  readonly core: typeof import("@univerjs/core");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly sheets: typeof import("@univerjs/sheets");
  readonly sheetsFormula: typeof import("@univerjs/sheets-formula");
  readonly numberFormat: typeof import("@univerjs/sheets-numfmt");
  readonly conditional: typeof import("@univerjs/sheets-conditional-formatting");
  readonly validation: typeof import("@univerjs/data-validation");
  readonly sheetsValidation: typeof import("@univerjs/sheets-data-validation");
  readonly note: typeof import("@univerjs/sheets-note");
  readonly filter: typeof import("@univerjs/sheets-filter");
}

export type PluginEntry = readonly [plugin: PluginCtor<Plugin>, config?: object];

/** The plug-ins a book needs without a screen; a page puts its own around them. */
export function headlessPlugins(packages: UniverPackages): PluginEntry[] {
  return [
    [packages.formula.UniverFormulaEnginePlugin],
    [packages.sheets.UniverSheetsPlugin],
    [packages.sheetsFormula.UniverSheetsFormulaPlugin],
    [packages.numberFormat.UniverSheetsNumfmtPlugin],
    [packages.conditional.UniverSheetsConditionalFormattingPlugin],
    [packages.validation.UniverDataValidationPlugin],
    [packages.sheetsValidation.UniverSheetsDataValidationPlugin],
    [packages.note.UniverSheetsNotePlugin],
    [packages.filter.UniverSheetsFilterPlugin],
  ];
}
