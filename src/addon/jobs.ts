/** Everything but formulas and the menu itself: what its items do, what the panel asks for, what the clock does. */

export * from "./endpoints";
export { refreshFromMenu, showListFromMenu, showRowsFromMenu, showSidebar } from "./menu-items";
export { refreshOnClock } from "./refresh-on-clock";
