/** The menu under "Extensions", in the user's language, and what its items do. */

import { addonName, menu, refusals, toasts } from "../text/addon";
import { localeOf } from "../text/text";
import { ownSheets } from "./own-sheets";
import { failureLocale, Refusal, sentenceFor } from "./refusal";
import { rebuild } from "./schedule";
import { panelLocale, readSettings } from "./settings";

/** Runs without any authorization, so it asks for nothing but the user's language. */
export function onOpen(): void {
  const locale = localeOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open[locale], "showSidebar")
    .addItem(menu.refresh[locale], "refreshFromMenu")
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  saying(() => {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(addonName);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

export function refreshFromMenu(): void {
  saying(() => {
    if (ownSheets("dashboard").length === 0) throw new Refusal(refusals.noDashboard);
    const { period } = rebuild(readSettings());
    SpreadsheetApp.getActive().toast(toasts.refreshed(period)[panelLocale()], addonName);
  });
}

/** What goes wrong in a menu item is said in one sentence, too. */
function saying(work: () => void): void {
  try {
    work();
  } catch (error) {
    SpreadsheetApp.getUi().alert(sentenceFor(error, failureLocale()));
  }
}
