/** What every call loads: the formulas, the menu, and a way to the rest. */

export { call } from "./call";
export { jobs } from "./load-jobs";
export { onInstall, onOpen } from "./menu";
