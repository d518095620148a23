/** What is remembered with the document. Everything is JSON in document properties, each value small. */

import { type Locale, localeOf } from "../text/text";
import { file, fileLocaleName } from "./file";
import { once } from "./once";
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
  margin: null,
  refresh: "off",
  hour: 7,
  digest: { when: "off", recipients: [], language: "panel" },
  mappings: {},
};

const store = once(() => PropertiesService.getDocumentProperties());

let loaded: Record<string, string> | null = null;

/** All of them in one call per execution; what is written meanwhile is kept up with. */
function kept(): Record<string, string> {
  loaded ??= store().getProperties() as Record<string, string>;
  return loaded;
}

/** As it stands now: somebody else may have changed it since all were read. */
const current = (key: string): string | null =>
  loaded ? store().getProperty(key) : (kept()[key] ?? null);

function write(key: string, value: unknown): void {
  if (value === null) {
    store().deleteProperty(key);
    delete kept()[key];
    return;
  }
  const text = JSON.stringify(value);
  store().setProperty(key, text);
  kept()[key] = text;
}

export function forgetAll(): void {
  store().deleteAllProperties();
  for (const key of Object.keys(kept())) delete kept()[key];
}

/** Whether texts that are remembered differ once changed; with `save` they are. An address that changes gets no mail. */
export function changeRemembered(change: (text: string) => string, save = false): boolean {
  const changed = Object.entries(kept()).flatMap(([key, text]) => {
    const now = changedJson(text, change);
    return now === text ? [] : [[key, now] as const];
  });
  for (const [key, text] of save ? changed : []) {
    store().setProperty(key, text);
    kept()[key] = text;
  }
  return changed.length > 0;
}

function changedJson(text: string, change: (text: string) => string): string {
  const value = parse<unknown>(text);
  if (value === null) return change(text);
  const now = JSON.stringify(value, (key, one: unknown) => {
    if (key === "recipients" && Array.isArray(one))
      return one.filter((address: string) => change(address) === address);
    return typeof one === "string" ? change(one) : one;
  });
  return now === JSON.stringify(value) ? text : now;
}

/** What was saved; a later version may have saved more, and other things. Null where it cannot be read. */
function saved(text = kept()[keys.settings]): Readonly<Record<string, unknown>> | null {
  const found = parse<Record<string, unknown>>(text);
  return typeof found === "object" && !Array.isArray(found) ? found : null;
}

/** Settings as saved; what is missing or does not fit falls back to its default. */
export function readSettings(): Settings {
  const all = kept();
  const mappings: Record<string, SheetMapping> = {};
  for (const [key, value] of Object.entries(all)) {
    const mapping = key.startsWith(keys.mapping) ? parse<SheetMapping>(value) : null;
    if (mapping) mappings[key.slice(keys.mapping.length)] = mapping;
  }
  const fitting = Object.entries(saved() ?? {}).filter(([key, value]) => fits(key, value));
  return { ...defaultSettings, ...Object.fromEntries(fitting), version: 1, mappings };
}

const choices: Readonly<Record<string, readonly unknown[]>> = {
  language: ["de", "en", "file"],
  period: ["month", "quarter", "year"],
  refresh: ["off", "hourly", "daily", "weekly", "monthly"],
  asOf: [null],
};

function fits(key: string, value: unknown): boolean {
  const usual = (defaultSettings as unknown as Record<string, unknown>)[key];
  if (choices[key]?.includes(value)) return true;
  if (key === "asOf") return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (usual === null) return value === null || typeof value === "number";
  return choices[key] === undefined && value !== null && typeof value === typeof usual;
}

/** What nobody can read any more gives way to the defaults; true where that was so. */
export function resetUnreadable(): boolean {
  if (kept()[keys.settings] === undefined || saved()) return false;
  writeSettings({});
  return true;
}

/** What this version does not know stays as it is. */
export function writeSettings(change: Partial<Omit<Settings, "mappings" | "version">>): void {
  const now = saved(current(keys.settings) ?? "");
  const { mappings: _kept, ...settings } = { ...defaultSettings, ...now, ...change };
  write(keys.settings, settings);
}

export function readMapping(sheetId: number): SheetMapping {
  const saved = parse<SheetMapping>(kept()[keys.mapping + sheetId]);
  return saved ?? { columns: {}, decisions: {} };
}

/** A value holds 9 kB. Without `agreed`, a renamed column is asked for instead of followed. */
const largestValue = 9000;
/** So many fit whatever they hold, with room for everything else. */
const mostMappings = 40;

export function writeMapping(sheetId: number, mapping: SheetMapping): void {
  const key = keys.mapping + sheetId;
  if (kept()[key] === undefined) forgetOldMappings();
  const { agreed: _tooLarge, ...small } = mapping;
  write(key, bytesOf(JSON.stringify(mapping)) > largestValue ? small : mapping);
}

/** One more thing that is remembered with the document, under a name of its own. */
export function remembered<T>(key: string) {
  return {
    read: (): T | null => parse<T>(kept()[key]),
    write: (value: T | null): void => write(key, value),
  };
}

/** Where there are many, those of sheets that are gone make room. */
function forgetOldMappings(): void {
  const all = Object.keys(kept()).filter((key) => key.startsWith(keys.mapping));
  if (all.length < mostMappings) return;
  const present = file()
    .getSheets()
    .map((sheet) => keys.mapping + sheet.getSheetId());
  for (const key of all) if (!present.includes(key)) write(key, null);
}

/** As UTF-8. */
const bytesOf = (text: string) => unescape(encodeURIComponent(text)).length;

/** What a build summed up, so that nobody has to read its report again. */
export interface BuiltDashboard {
  /** The build that the sheets are of. */
  readonly build: number;
  /** When they were last filled, in milliseconds since 1970. */
  readonly at?: number;
  readonly summary: BuildSummary;
  /** Of the plan they were drawn by; missing where that is not known. */
  readonly drawn?: string;
}

export function readBuiltDashboard(): BuiltDashboard | null {
  const built = parse<BuiltDashboard>(kept()[keys.dashboard]);
  return built?.summary ? built : null; // another version may have kept something else
}

export function writeBuiltDashboard(built: BuiltDashboard | null): void {
  write(keys.dashboard, built);
}

/** A build under way, between two steps. Times are milliseconds since 1970. */
export interface RunningBuild {
  /** When it began, which tells it from every other build. */
  readonly build: number;
  readonly next: number;
  readonly touchedAt: number;
  /** Who began it, by a key that says nothing else about them. */
  readonly by: string;
  /** Ids of the sheets it writes into; null before the first step. */
  readonly sheets: { readonly data: number; readonly dashboard: number } | null;
}

/** Somebody else may have begun one since this execution began. */
export function readRunningBuild(): RunningBuild | null {
  return parse<RunningBuild>(current(keys.build));
}

export function writeRunningBuild(build: RunningBuild | null): void {
  write(keys.build, build);
}

/** The names of sheets that are being inserted and not marked as ours yet. */
export function readInserting(): string[] {
  return parse<string[]>(current(keys.inserting)) ?? [];
}

export function writeInserting(names: readonly string[]): void {
  write(keys.inserting, names.length === 0 ? null : names);
}

/** When this user last began an import, in whichever file: what is left of it is nobody else's. */
export function readOwnImport(): number | null {
  return parse<number>(PropertiesService.getUserProperties().getProperty(keys.import));
}

export function writeOwnImport(since: number): void {
  PropertiesService.getUserProperties().setProperty(keys.import, String(since));
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

/** The file's number and date style, "de-DE"; what `Intl` takes. */
export const fileTag = (): string =>
  (SpreadsheetApp.getActive().getSpreadsheetLocale() || "en_US").replace("_", "-");

export function fileLocale(): Locale {
  return localeOf(fileLocaleName());
}
