/** The add-on's menus under Extensions, where Google hangs them. */
import type { Menu, MenuEntry } from "../ui";
import type { MenuNode, MenuTitle } from "./menu-bar";

/** What Google shows instead of the title of an add-on's menu: the name it is published under. */
const ADD_ON_NAME = "Stammkunde";

export const extensionsMenu = (
  label: string,
  menus: readonly Menu[],
  run: (handler: string) => void,
): MenuTitle => ({
  kind: "menu",
  label,
  entries: menus.map((menu) => ({
    kind: "menu",
    label: menu.title === "Add-on" ? ADD_ON_NAME : menu.title,
    entries: menu.entries.map((entry) => nodeOf(entry, run)),
  })),
});

function nodeOf(entry: MenuEntry, run: (handler: string) => void): MenuNode {
  if (entry.kind === "separator") return entry;
  if (entry.kind === "item")
    return { kind: "item", label: entry.label, run: () => run(entry.handler) };
  const { title, entries } = entry.menu;
  return { kind: "menu", label: title, entries: entries.map((one) => nodeOf(one, run)) };
}
