/**
 * Takes back everything the add-on has put into the file: sheets, names, marks, clocks and what it remembers. Lists
 * that were ticked off and written beside are the user's to keep, as imports are.
 */

import { file } from "./file";
import { inLock } from "./lock";
import {
  deleteOwn,
  everyOwnSheet,
  forgetMarks,
  listRoles,
  ownSheets,
  sourceSheets,
} from "./own-sheets";
import { forgetSchedule } from "./schedule";
import { forgetAll, writeRunningBuild, writeSettings } from "./settings";

export function removeAll(): void {
  inLock(() => {
    // what would begin again comes first: it must not outlive the sheets
    writeSettings({ sourceSheetId: null });
    forgetSchedule();
    writeRunningBuild(null);
    const own = everyOwnSheet();
    const ids = new Set(own.map((sheet) => sheet.getSheetId()));
    const named = ownSheets("dashboard", "building", ...listRoles);
    const names = named.flatMap((sheet) => sheet.getNamedRanges());
    // a spreadsheet needs one sheet that can be seen
    if (sourceSheets().every((sheet) => ids.has(sheet.getSheetId()))) file().insertSheet();
    for (const sheet of own) deleteOwn(sheet);
    forgetMarks();
    forgetAll();
    for (const name of names) name.remove(); // they would stay behind without their sheet
  });
}
