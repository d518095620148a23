/** What is remembered with the document. Everything is JSON in document properties, each value small. */

import { type Locale, localeOf } from "../text/text";
import type { BuildSummary, Settings, SheetMapping } from "./panel";

const keys = {
  settings: "settings",
  dashboard: "dashboard",
  build: "build",
  inserting: "inserting",
  import: "import",
  mapping: "mapping:",
};

export const defaultSettings: Settings = {
  version: 1,
  language: "file",
  shop: "",
  sampleShop: "",
  sourceSheetId: null,
  period: "quarter",
  lapseDays: null,
  asOf: null,
  goal: null,
  refresh: "off",
  mappings: {},
};

const store = () => PropertiesService.getDocumentProperties();

/** Settings as saved; what is unreadable or missing falls back to its default. */
export function readSettings(): Settings {
  const all = store().getProperties();
  const mappings: Record<string, SheetMapping> = {};
  for (const [key, value] of Object.entries(all)) {
    const mapping = key.startsWith(keys.mapping) ? parse<SheetMapping>(value) : null;
    if (mapping) mappings[key.slice(keys.mapping.length)] = mapping;
  }
  return {
    ...defaultSettings,
    ...parse<Partial<Settings>>(all[keys.settings]),
    version: 1,
    mappings,
  };
}

export function writeSettings(change: Partial<Omit<Settings, "mappings" | "version">>): void {
  const { mappings: _kept, ...settings } = { ...readSettings(), ...change };
  store().setProperty(keys.settings, JSON.stringify(settings));
}

export function readMapping(sheetId: number): SheetMapping {
  const saved = parse<SheetMapping>(store().getProperty(keys.mapping + sheetId));
  return saved ?? { columns: {}, decisions: {} };
}

export function writeMapping(sheetId: number, mapping: SheetMapping): void {
  store().setProperty(keys.mapping + sheetId, JSON.stringify(mapping));
}

/** What a build summed up, so that nobody has to read its report again. */
export interface BuiltDashboard {
  readonly build: number;
  readonly summary: BuildSummary;
}

export function readBuiltDashboard(): BuiltDashboard | null {
  return parse<BuiltDashboard>(store().getProperty(keys.dashboard));
}

export function writeBuiltDashboard(built: BuiltDashboard | null): void {
  if (built) store().setProperty(keys.dashboard, JSON.stringify(built));
  else store().deleteProperty(keys.dashboard);
}

/** A build under way, between two steps. Times are milliseconds since 1970. */
export interface RunningBuild {
  /** When it began, which tells it from every other build. */
  readonly build: number;
  readonly next: number;
  readonly touchedAt: number;
  /** Who began it, by a key that says nothing else about them. */
  readonly by: string;
}

export function readRunningBuild(): RunningBuild | null {
  return parse<RunningBuild>(store().getProperty(keys.build));
}

export function writeRunningBuild(build: RunningBuild | null): void {
  if (build) store().setProperty(keys.build, JSON.stringify(build));
  else store().deleteProperty(keys.build);
}

/** The name of a sheet that is being inserted and not marked as ours yet. */
export function readInserting(): string | null {
  return store().getProperty(keys.inserting);
}

export function writeInserting(name: string | null): void {
  if (name === null) store().deleteProperty(keys.inserting);
  else store().setProperty(keys.inserting, name);
}

/** The sheet that this user's last import began with, in whichever file. */
export function readOwnImport(): number | null {
  return parse<number>(PropertiesService.getUserProperties().getProperty(keys.import));
}

export function writeOwnImport(sheetId: number): void {
  PropertiesService.getUserProperties().setProperty(keys.import, String(sheetId));
}

function parse<T>(text: string | null | undefined): T | null {
  try {
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** Language of panel and dashboard: as chosen, otherwise the file's. */
export function panelLocale(): Locale {
  const { language } = readSettings();
  return language === "file" ? fileLocale() : language;
}

export function fileLocale(): Locale {
  return localeOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
}
