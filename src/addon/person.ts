/**
 * Finding a person in the file, and taking them out of everything the add-on has written. The user's own sheets are
 * only searched: what stands there is theirs to remove, and comes back with the next build as long as it does.
 */

import { withoutDirectionMarks } from "../core/direction-marks";
import { personTexts, refusals } from "../text/addon";
import { changeStoredReport } from "./dashboard";
import { file } from "./file";
import { inLock } from "./lock";
import { deleteOwn, listRoles, type OwnRole, roleOf } from "./own-sheets";
import type { PersonFound } from "./panel";
import { Refusal } from "./refusal";
import { changeRemembered, panelLocale } from "./settings";
import { writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const fewestCharacters = 3;
/** Numbers of rows that are listed for a sheet; all are counted. */
const mostListed = 50;

const usersRoles: readonly (OwnRole | null)[] = [null, "imported", "sample"];
/** To look at; they can be opened anew. */
const lookedAt: readonly (OwnRole | null)[] = ["rows", "customers"];

export function findPerson(name: string): PersonFound {
  const pattern = patternOf(name);
  const ours: { sheetName: string; places: number }[] = [];
  const theirs: { sheetName: string; rows: number[]; count: number }[] = [];
  for (const sheet of file().getSheets()) {
    const places = placesIn(sheet, pattern);
    const rows = [...new Set(places.map(({ row }) => row))];
    if (rows.length === 0) continue;
    const sheetName = withoutDirectionMarks(sheet.getName());
    if (usersRoles.includes(roleOf(sheet)))
      theirs.push({ sheetName, rows: rows.slice(0, mostListed), count: rows.length });
    else ours.push({ sheetName, places: places.length });
  }
  return { ours, theirs, remembered: changeRemembered(replacing(pattern, "")) };
}

/**
 * Sheets to look at go as a whole; elsewhere a word, or a code that means
 * nothing, takes the person's place. Gives what is left to find.
 */
export function erasePerson(name: string, how: "erase" | "code"): PersonFound {
  if (how !== "erase" && how !== "code") throw new Refusal(refusals.badOptions);
  const pattern = patternOf(name);
  const locale = panelLocale();
  const by =
    how === "erase"
      ? personTexts.erased[locale]
      : personTexts.code(Utilities.getUuid().slice(0, 6))[locale];
  const change = replacing(pattern, by);
  inLock(() => {
    for (const sheet of file().getSheets()) {
      const role = roleOf(sheet);
      if (usersRoles.includes(role)) continue;
      if (!lookedAt.includes(role)) takeOut(sheet, pattern, change);
      else if (placesIn(sheet, pattern).length > 0) deleteOwn(sheet);
    }
    changeRemembered(change, true);
  });
  return findPerson(name);
}

/** The name as a word of its own: "anna@example.org" is not in "hanna@example.org". */
function patternOf(name: string): RegExp {
  const text = String(name).trim().normalize("NFC");
  if (text.length < fewestCharacters || text.length > 200)
    throw new Refusal(refusals.personTooShort);
  const plain = text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const before = "(?<![\\p{L}\\p{N}._%+-])";
  const after = "(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])";
  return new RegExp(before + plain + after, "giu");
}

/** Letters with marks are written in two ways; what does not change keeps its own. */
const replacing = (pattern: RegExp, by: string) => (text: string) => {
  const found = text.normalize("NFC");
  return found.search(pattern) < 0 ? text : found.replace(pattern, by);
};

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNote: boolean;
}

/** Cells and notes with the name. A number is one's name only where rows stand, not on a dashboard. */
function placesIn(sheet: Sheet, pattern: RegExp): Place[] {
  const range = sheet.getDataRange();
  const role = roleOf(sheet);
  const hasRows = [...lookedAt, ...usersRoles, ...listRoles].includes(role);
  const cells = range
    .getValues()
    .map((row) => row.map((cell) => (typeof cell === "number" && hasRows ? String(cell) : cell)));
  const find = (rows: readonly (readonly unknown[])[], isNote: boolean) =>
    rows.flatMap((row, r) =>
      row.flatMap((text, c) =>
        typeof text === "string" && text.normalize("NFC").search(pattern) >= 0
          ? [{ row: r + 1, column: c + 1, text: text.normalize("NFC"), isNote }]
          : [],
      ),
    );
  return [...find(cells, false), ...find(range.getNotes(), true)];
}

/** The kept report first: its text is cut into cells, and a cut may go through the name. */
function takeOut(sheet: Sheet, pattern: RegExp, change: (text: string) => string): void {
  const role = roleOf(sheet);
  if (role === "data" || role === "buildingData") changeStoredReport(sheet, change);
  for (const { row, column, text, isNote } of placesIn(sheet, pattern)) {
    if (isNote) sheet.getRange(row, column).setNote(change(text));
    else writeCells(sheet, row, column, [[change(text)]]);
  }
}
