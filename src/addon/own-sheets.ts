/**
 * The add-on's own sheets. Each is marked by developer metadata, so that names can be changed and the
 * user's sheets are never mistaken for ours. A mark says the role, when the sheet's job began, and the
 * sheet's id: a copy that the user makes of a sheet is the user's.
 */

import { type ActionId, actionIds } from "../report/action-lists";
import { readStored } from "./dashboard/data-sheet";
import { file } from "./file";
import { inLock } from "./lock";
import { readInserting, writeInserting } from "./settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * "building": not finished; "dashboard" and "data" stand; "sample": made-up data; "rows": copies of the user's rows,
 * to look at; "customers": the list of all customers; "imported": a file's rows, which are the user's to keep;
 * "winBackList" …: customers to be ticked off, with what the user writes beside them; "standIn": a copy of the
 * dashboard that stands in its place while that is written to.
 */
export type OwnRole =
  | "building"
  | "buildingData"
  | "dashboard"
  | "data"
  | "sample"
  | "rows"
  | "customers"
  | "importing"
  | "imported"
  | "standIn"
  | ListRole;

type ListRole = `${ActionId}List`;

export const listRole = (action: ActionId): ListRole => `${action}List`;
export const listRoles = actionIds.map(listRole);

interface Own {
  readonly id: number;
  readonly role: OwnRole;
  /** Of a dashboard, its stand-in and its data: which build they are of. */
  readonly since: number;
  /** Of a stand-in: it stands until the data sheet is of this time. */
  readonly until: number;
  /** Null where this execution has set it: it is looked up only if it is to be changed once more. */
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
}

const key = "stammkunde";

/** Looked up once per execution, since every look is a call; Apps Script loads the script anew each time. */
let known: readonly Own[] | null = null;

/** As marked. */
function marked(): readonly Own[] {
  known ??= file()
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((mark) => {
      const [role, ...numbers] = String(mark.getValue()).split(" ");
      const [since = 0, id = 0, until = 0] = numbers.map(Number);
      return { mark, role: role as OwnRole, since, id, until };
    })
    .filter(({ mark, id }, _, all) => {
      const isOnly = all.filter((one) => one.id === id).length === 1;
      if (isOnly) return Number.isInteger(id);
      return mark.getLocation().getSheet()?.getSheetId() === id; // the others are of copies
    });
  return known;
}

const own = () => settled(marked());

/**
 * The youngest build whose dashboard is marked so stands: a single write is the change from the old to the new.
 * Sheets of other builds are not finished, or left over. Where a stand-in is there, the write is that of the data
 * sheet: until then the dashboard itself is not finished, and from then on the stand-in is left over.
 */
function settled(found: readonly Own[]): Own[] {
  const standing = Math.max(
    ...found.map(({ role, since }) =>
      role === "dashboard" || role === "standIn" ? since : Number.NEGATIVE_INFINITY,
    ),
  );
  const standIn = found.find(({ role, since }) => role === "standIn" && since === standing);
  const roles =
    standIn && !isFilled(found, standIn)
      ? ({ dashboard: "building", standIn: "dashboard", data: "data" } as const)
      : ({ dashboard: "dashboard", standIn: "building", data: "data" } as const);
  return found.map((one) => {
    if (!(one.role in roles)) return one;
    const role = one.role as keyof typeof roles;
    return { ...one, role: one.since === standing ? roles[role] : unfinished[role] };
  });
}

const unfinished = { dashboard: "building", standIn: "building", data: "buildingData" } as const;

/** Whether the data sheet says that the dashboard behind a stand-in is finished. */
function isFilled(found: readonly Own[], { since, until }: Own): boolean {
  const data = found.find((one) => one.role === "data" && one.since === since);
  const sheet = data && sheetWith(data.id);
  return (sheet && readStored(sheet)?.build) === until;
}

export const roleOf = (sheet: Sheet): OwnRole | null => roleOfId(sheet.getSheetId());

export function roleOfId(id: number): OwnRole | null {
  return own().find((one) => one.id === id)?.role ?? null;
}

/** When the job began that a sheet of ours is of, in milliseconds since 1970. */
export function sinceOf(sheet: Sheet): number {
  const id = sheet.getSheetId();
  return own().find((one) => one.id === id)?.since ?? 0;
}

/** Gives the sheet's id. */
export function mark(sheet: Sheet, role: OwnRole, since: number, until = 0): number {
  const id = sheet.getSheetId();
  const value = [role, since, id, ...(until ? [until] : [])].join(" ");
  const isOther = (one: Own) => one.id !== id;
  if (marked().some((one) => one.id === id && one.mark === null)) known = null;
  const existing = marked().find((one) => one.id === id)?.mark ?? null;
  if (existing) existing.setValue(value);
  else sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  known = [...marked().filter(isOther), { id, role, since, until, mark: existing }];
  return id;
}

/** Our sheets of these roles, from left to right; where only a copy of one is left, with its mark, there is none. */
export const ownSheets = (...roles: readonly OwnRole[]): Sheet[] =>
  sheetsWhere((role) => roles.includes(role));

/** Whatever another version has made of them; what was imported or is ticked off is the user's to keep. */
export const everyOwnSheet = (): Sheet[] =>
  sheetsWhere((role) => role !== "imported" && !listRoles.some((list) => list === role));

function sheetsWhere(isWanted: (role: OwnRole) => boolean): Sheet[] {
  const found = own()
    .filter(({ role }) => isWanted(role))
    .flatMap(({ id }) => sheetWith(id) ?? []);
  if (found.length < 2) return found;
  return found
    .map((sheet) => ({ sheet, index: sheet.getIndex() }))
    .sort((a, b) => a.index - b.index)
    .map(({ sheet }) => sheet);
}

const sheets = new Map<number, Sheet>();

function sheetWith(id: number): Sheet | null {
  const sheet = sheets.get(id) ?? file().getSheetById(id);
  if (sheet) sheets.set(id, sheet);
  return sheet;
}

/** Which build the dashboard that stands is of; 0 where there is none. */
export const standingBuild = (): number =>
  own().find(({ role }) => role === "dashboard")?.since ?? 0;

export function deleteOwn(sheet: Sheet): void {
  const id = sheet.getSheetId();
  file().deleteSheet(sheet);
  sheets.delete(id);
  known = marked().filter((one) => one.id !== id);
}

/** What was imported becomes a sheet like any other, and copies of ours, too. */
export function forgetMarks(): void {
  for (const mark of file().createDeveloperMetadataFinder().withKey(key).find()) mark.remove();
  known = [];
}

/** Everybody else's sheets that can be seen, what was imported, and our samples. */
export const sourceSheets = (): Sheet[] => sources().map(({ sheet }) => sheet);

export function sources(): { readonly sheet: Sheet; readonly id: number }[] {
  return file()
    .getSheets()
    .map((sheet) => ({ sheet, id: sheet.getSheetId() }))
    .filter(({ sheet, id }) => {
      const role = roleOfId(id);
      const isData = role === null || role === "sample" || role === "imported";
      return isData && !sheet.isSheetHidden();
    });
}

/**
 * "Name", or "Name 2", "Name 3", … if that is taken; Sheets tells names apart without regard to case. `own` is the
 * name of the sheet that is to be renamed.
 */
export function freeName(name: string, own = ""): string {
  const others = namesTaken().filter((taken) => taken !== own.toLowerCase());
  return freeAmong(others, name);
}

const namesTaken = (): string[] =>
  file()
    .getSheets()
    .map((sheet) => sheet.getName().toLowerCase());

function freeAmong(taken: readonly string[], name: string): string {
  const short = name.slice(0, 90);
  const isFree = (one: string) => !taken.includes(one.toLowerCase());
  if (isFree(short)) return short;
  for (let n = 2; ; n++) if (isFree(`${short} ${n}`)) return `${short} ${n}`;
}

/** A new sheet of ours; the user stays on the sheet they were looking at. */
export function insertOwnSheet(
  name: string,
  role: OwnRole,
  hidden: boolean,
  since = Date.now(),
): Sheet {
  const [made] = insertOwnSheets([{ name, role }], hidden, since);
  return (made as OwnSheet).sheet;
}

export interface OwnSheet {
  readonly sheet: Sheet;
  readonly id: number;
}

export function insertOwnSheets(
  wanted: readonly { readonly name: string; readonly role: OwnRole }[],
  hidden: boolean,
  since: number,
): OwnSheet[] {
  return inLock(() => {
    removeUnmarked();
    const spreadsheet = file();
    const active = spreadsheet.getActiveSheet();
    const taken = namesTaken();
    const names = wanted.map(({ name }) => freeAmong(taken, name));
    writeInserting(names);
    const made = wanted.map(({ role }, i) => {
      const sheet = spreadsheet.insertSheet(names[i] as string, taken.length + i);
      return { sheet, id: mark(sheet, role, since) };
    });
    writeInserting([]);
    spreadsheet.setActiveSheet(active);
    if (hidden) for (const { sheet } of made) sheet.hideSheet();
    return made;
  });
}

/** A copy of the dashboard, in front, which stands until the data sheet is of the time `until`. */
export function insertStandIn(dashboard: Sheet, name: string, until: number): Sheet {
  writeInserting([name]);
  const standIn = file().insertSheet(name, 0, { template: dashboard });
  mark(standIn, "standIn", standingBuild(), until);
  writeInserting([]);
  return standIn;
}

export const hasStandIn = (): boolean => marked().some(({ role }) => role === "standIn");

/** A stand-in that is left alone becomes the dashboard for good. */
export function keepStandIn(sheet: Sheet): void {
  const id = sheet.getSheetId();
  const one = marked().find((own) => own.id === id);
  if (one?.role === "standIn") mark(sheet, "dashboard", one.since);
}

/** A run that ended between inserting a sheet and marking it leaves its name behind, and an empty sheet or a copy. */
export function removeUnmarked(): void {
  const names = readInserting();
  if (names.length === 0) return;
  for (const name of names) {
    const sheet = file().getSheetByName(name);
    if (sheet && roleOf(sheet) === null && isBlankOrCopy(sheet)) deleteOwn(sheet);
  }
  writeInserting([]);
}

function isBlankOrCopy(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  const notesOf = (one: Sheet) => JSON.stringify(one.getDataRange().getNotes());
  return ownSheets("dashboard").some((dashboard) => notesOf(dashboard) === notesOf(sheet));
}

/** New sheets take the place of earlier ones, and their names. */
export function replaceOwn(
  earlier: readonly Sheet[],
  made: readonly { readonly sheet: Sheet; readonly name: string }[],
): void {
  if (earlier.length === 0) return;
  for (const old of earlier) deleteOwn(old);
  for (const { sheet, name } of made) sheet.setName(freeName(name, sheet.getName()));
}
