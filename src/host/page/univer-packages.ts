/** Univer in the page: the packages the host works with, and the plug-ins that put them on screen. */
import * as core from "@univerjs/core";
import * as validation from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import * as formula from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import * as sheets from "@univerjs/sheets";
import * as conditional from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import * as sheetsValidation from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import * as filter from "@univerjs/sheets-filter";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import * as sheetsFormula from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import * as note from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import * as numberFormat from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { headlessPlugins, type PluginEntry, type UniverPackages } from "../engine/packages";

export const univerPackages: UniverPackages = {
  core,
  formula,
  sheets,
  sheetsFormula,
  numberFormat,
  conditional,
  validation,
  sheetsValidation,
  note,
  filter,
};

/** Plug-ins for a book that is shown in an element: formula bar above, sheet tabs below. */
export function screenPlugins(container: HTMLElement): PluginEntry[] {
  return [
    [UniverRenderEnginePlugin],
    [UniverUIPlugin, { container, header: true, toolbar: false, footer: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    ...headlessPlugins(univerPackages),
    [
      UniverSheetsUIPlugin,
      {
        footer: {
          statisticBar: false,
          zoomSlider: true,
          menus: false,
          addSheetButtonConfig: { defaultColumnCount: 26 },
        },
      },
    ],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsFilterUIPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsSortUIPlugin],
    [UniverSheetsNoteUIPlugin],
  ];
}
