/** Takes back everything the add-on has put into the file: sheets, names, marks, clocks and what it remembers. */

import { file } from "./file";
import { inLock } from "./lock";
import { deleteOwn, everyOwnSheet, forgetMarks, ownSheets, sourceSheets } from "./own-sheets";
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
    const names = ownSheets("dashboard", "building").flatMap((sheet) => sheet.getNamedRanges());
    // a spreadsheet needs one sheet that can be seen
    if (sourceSheets().every((sheet) => ids.has(sheet.getSheetId()))) file().insertSheet();
    for (const sheet of own) deleteOwn(sheet);
    forgetMarks();
    forgetAll();
    for (const name of names) name.remove(); // they would stay behind without their sheet
  });
}
