/**
 * The add-on's own sheets. Each is marked by developer metadata, so that names can be changed and the
 * user's sheets are never mistaken for ours. A mark says the role, when the sheet's job began, and the
 * sheet's id: a copy that the user makes of a sheet is the user's.
 */

import { type ActionId, actionIds } from "../report/action-lists";
import { file } from "./file";
import { inLock } from "./lock";
import { readInserting, writeInserting } from "./settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * "building": not finished; "dashboard" and "data" stand; "sample": made-up data; "rows": copies of the user's rows,
 * to look at; "customers": the list of all customers; "imported": a file's rows, which are the user's to keep;
 * "winBackList" …: customers to be ticked off, with what the user writes beside them.
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
  | ListRole;

type ListRole = `${ActionId}List`;

export const listRole = (action: ActionId): ListRole => `${action}List`;
export const listRoles = actionIds.map(listRole);

interface Own {
  readonly id: number;
  readonly role: OwnRole;
  /** Of a dashboard and its data: which build they are of. */
  readonly since: number;
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
      const [role, since, id] = String(mark.getValue()).split(" ");
      return { mark, role: role as OwnRole, since: Number(since), id: Number(id) };
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
 * The youngest build whose dashboard is marked so stands: a single write is the change from the old to the
 * new. Sheets of other builds are not finished, or left over.
 */
function settled(found: readonly Own[]): Own[] {
  const standing = Math.max(
    ...found.map(({ role, since }) => (role === "dashboard" ? since : Number.NEGATIVE_INFINITY)),
  );
  return found.map((one) =>
    one.since === standing || !(one.role in unfinished)
      ? one
      : { ...one, role: unfinished[one.role as keyof typeof unfinished] },
  );
}

const unfinished = { dashboard: "building", data: "buildingData" } as const;

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
export function mark(sheet: Sheet, role: OwnRole, since: number): number {
  const id = sheet.getSheetId();
  const value = `${role} ${since} ${id}`;
  const isOther = (one: Own) => one.id !== id;
  if (marked().some((one) => one.id === id && one.mark === null)) known = null;
  const existing = marked().find((one) => one.id === id)?.mark ?? null;
  if (existing) existing.setValue(value);
  else sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  known = [...marked().filter(isOther), { id, role, since, mark: existing }];
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
    .flatMap(({ id }) => file().getSheetById(id) ?? []);
  if (found.length < 2) return found;
  return found
    .map((sheet) => ({ sheet, index: sheet.getIndex() }))
    .sort((a, b) => a.index - b.index)
    .map(({ sheet }) => sheet);
}

export function deleteOwn(sheet: Sheet): void {
  const id = sheet.getSheetId();
  file().deleteSheet(sheet);
  known = marked().filter((one) => one.id !== id);
}

/** What was imported becomes a sheet like any other, and copies of ours, too. */
export function forgetMarks(): void {
  for (const mark of file().createDeveloperMetadataFinder().withKey(key).find()) mark.remove();
  known = [];
}

/** Everybody else's sheets that can be seen, what was imported, and our samples. */
export function sourceSheets(): Sheet[] {
  return file()
    .getSheets()
    .filter((sheet) => {
      const role = roleOf(sheet);
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

/** A run that ended between inserting a sheet and marking it leaves its name behind, and an empty sheet. */
export function removeUnmarked(): void {
  const names = readInserting();
  if (names.length === 0) return;
  for (const name of names) {
    const sheet = file().getSheetByName(name);
    if (sheet && roleOf(sheet) === null && sheet.getLastRow() === 0) deleteOwn(sheet);
  }
  writeInserting([]);
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
