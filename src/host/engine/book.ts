/** A book: one Univer workbook, with what a Google file knows beside it (locale, zone, charts). */
import type {
  ILanguagePack,
  Injector,
  LocaleType,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { ScriptError } from "../failures";
import { type Calculation, watchCalculation } from "./calculation";
import { type Charts, createCharts } from "./charts";
import type { Condition, Gradient } from "./conditional-formats";
import type { Validation } from "./data-validation";
import { type LocaleRules, localeRules } from "./locale";
import type { Metadata } from "./metadata";
import type { PluginEntry, UniverPackages } from "./packages";
import { noWrites, type PendingWrites } from "./pending";
import type { Protection } from "./protection";
import { type ReadTyped, typedReader } from "./typed";
import { type Zone, zoneOf } from "./zone";

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
  readonly id: string;
  readonly packages: UniverPackages;
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly locale: string;
  readonly timeZone: string;
  readonly rules: LocaleRules;
  readonly readTyped: ReadTyped;
  readonly zone: Zone;
  readonly charts: Charts;
  readonly pending: PendingWrites;
  /** What Google knows about validation rules and conditional formats, by Univer's rule id. */
  readonly validations: Map<string, Validation>;
  readonly conditions: Map<string, Gradient | Condition>;
  readonly protections: Protection[];
  readonly metadata: Metadata[];
  readonly calculation: Calculation;
  /** An id no sheet has had yet; Google's are whole numbers. */
  newSheetId(): string;
  /** A number no rule, protection or piece of metadata has had yet. */
  newRuleId(): number;
  /** Runs one of Univer's commands to its end. */
  execute(id: string, params: object): void;
  close(): void;
}

/** Google's looks of a new sheet where Univer's differ. */
export const newSheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
};

// Univer keeps parsed formulas by book and text, for all books of a process: ids must differ.
let opened = 0;

export function openBook(packages: UniverPackages, options: BookOptions): Book {
  const { core, formula } = packages;
  opened += 1;
  const id = `book-${opened}`;
  const locale = options.screenLanguage?.locale ?? core.LocaleType.EN_US;
  const univer = new core.Univer({
    locale,
    locales: { [locale]: options.screenLanguage?.texts ?? {} },
    logLevel: core.LogLevel.ERROR,
  });
  for (const [plugin, config] of options.plugins) univer.registerPlugin(plugin, config);
  const workbook = univer.createUnit<object, Workbook>(core.UniverInstanceType.UNIVER_SHEET, {
    id,
    name: options.name ?? "Untitled spreadsheet",
    defaultStyle: { ff: "Arial", fs: 10, vt: core.VerticalAlign.BOTTOM },
    sheetOrder: ["0"],
    sheets: { 0: { id: "0", name: firstSheetName(options.locale), ...newSheet } },
  });
  const rules = localeRules(options.locale);
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  const execute = (id: string, params: object) => {
    commands.syncExecuteCommand(id, params);
  };
  let sheetsMade = 0;
  const newSheetId = () => {
    sheetsMade += 1;
    return String(1_000_000_000 + sheetsMade);
  };
  let rulesMade = 0;
  const newRuleId = () => {
    rulesMade += 1;
    return rulesMade;
  };
  return {
    id,
    packages,
    univer,
    injector,
    workbook,
    execute,
    newSheetId,
    newRuleId,
    validations: new Map(),
    conditions: new Map(),
    protections: [],
    metadata: [],
    pending: noWrites(),
    formulas: injector.get(formula.FormulaDataModel),
    locale: options.locale,
    timeZone: options.timeZone,
    rules,
    readTyped: typedReader(rules),
    zone: zoneOf(options.timeZone),
    charts: createCharts(),
    calculation: watchCalculation(packages, injector),
    close: () => univer.dispose(),
  };
}

export const firstSheetName = (locale: string): string =>
  `${locale.startsWith("de") ? "Tabellenblatt" : "Sheet"}1`;

export function worksheet(book: Book, sheet: string): Worksheet {
  const found = book.workbook.getSheetBySheetId(sheet);
  if (!found) throw new ScriptError(`Sheet ${sheet} not found`);
  return found;
}
