/** Everything Apps Script can call: formulas, menu items, the clock, and the panel's requests. */

export { call } from "./call";
export * from "./endpoints";
export { onInstall, onOpen, refreshFromMenu, showSidebar } from "./menu";
export { refreshOnClock } from "./schedule";
