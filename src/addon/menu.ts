/** The menu under "Extensions", in the user's language. */

import { menu } from "../text/addon";
import { localeOf } from "../text/text";

/** Runs without any authorization, so it asks for nothing but the user's language. */
export function onOpen(): void {
  const locale = localeOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open[locale], "showSidebar")
    .addItem(menu.refresh[locale], "refreshFromMenu")
    .addItem(menu.rows[locale], "showRowsFromMenu")
    .addItem(menu.list[locale], "showListFromMenu")
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}
