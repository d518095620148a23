/** A book: one Univer workbook, with what a Google file knows beside it (locale, zone, charts). */
import type {
  ILanguagePack,
  Injector,
  LocaleType,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { type Charts, createCharts } from "./charts";
import type { PluginEntry, UniverPackages } from "./packages";

export interface BookOptions {
  readonly plugins: readonly PluginEntry[];
  /** The file's locale, as Google spells it: `de_DE`, `en_US`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly name?: string;
  /** The language of Univer's own menus, for a page. */
  readonly screenLanguage?: { readonly locale: LocaleType; readonly texts: ILanguagePack };
}

export interface Book {
  readonly packages: UniverPackages;
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly locale: string;
  readonly timeZone: string;
  readonly charts: Charts;
  close(): void;
}

export const BOOK_ID = "book";

export function openBook(packages: UniverPackages, options: BookOptions): Book {
  const { core } = packages;
  const locale = options.screenLanguage?.locale ?? core.LocaleType.EN_US;
  const univer = new core.Univer({
    locale,
    locales: { [locale]: options.screenLanguage?.texts ?? {} },
    logLevel: core.LogLevel.ERROR,
  });
  for (const [plugin, config] of options.plugins) univer.registerPlugin(plugin, config);
  const workbook = univer.createUnit<object, Workbook>(core.UniverInstanceType.UNIVER_SHEET, {
    id: BOOK_ID,
    name: options.name ?? "Untitled spreadsheet",
    sheetOrder: ["1"],
    sheets: { 1: { id: "1", name: "Sheet1", rowCount: 1000, columnCount: 26 } },
  });
  return {
    packages,
    univer,
    injector: univer.__getInjector(),
    workbook,
    locale: options.locale,
    timeZone: options.timeZone,
    charts: createCharts(),
    close: () => univer.dispose(),
  };
}

export function worksheet(book: Book, sheet: string): Worksheet {
  const found = book.workbook.getSheetBySheetId(sheet);
  if (!found) throw new Error(`local host: there is no sheet with the id ${sheet}`);
  return found;
}
