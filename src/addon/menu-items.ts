/** What the items of the menu do. */

import { addonName, refusals, toasts } from "../text/addon";
import { ownSheets } from "./own-sheets";
import { rebuild } from "./refresh";
import { failureLocale, Refusal, sentenceFor } from "./refusal";
import { panelLocale } from "./settings";
import { showRowsOfSelected } from "./show-figure-rows";
import { showListOfSelected } from "./show-list";

export function showSidebar(): void {
  saying(() => {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(addonName);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

export function refreshFromMenu(): void {
  saying(() => {
    if (ownSheets("dashboard").length === 0) throw new Refusal(refusals.noDashboard);
    const { period } = rebuild();
    SpreadsheetApp.getActive().toast(toasts.refreshed(period)[panelLocale()], addonName);
  });
}

export function showRowsFromMenu(): void {
  saying(showRowsOfSelected);
}

export function showListFromMenu(): void {
  saying(showListOfSelected);
}

/** What goes wrong in a menu item is said in one sentence, too. */
function saying(work: () => void): void {
  try {
    work();
  } catch (error) {
    SpreadsheetApp.getUi().alert(sentenceFor(error, failureLocale()));
  }
}
