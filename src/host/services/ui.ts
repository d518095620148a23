/** The user interface of the editor: menus, sidebar, dialogs, alerts. */
import type { Button as ButtonName, Menu, MenuEntry } from "../ui";
import { Button, ButtonSet } from "./enums";
import { type HtmlTarget, pageOf } from "./html-service";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

export const theUi: Target = { [KIND]: "Ui" };

interface MenuBuilder extends Target {
  readonly title: string;
  readonly entries: MenuEntry[];
}

/** Google hangs an add-on's menu under its name in the Extensions menu. */
const ADD_ON_MENU = "Add-on";

const menuBuilder = (title: string): MenuBuilder => ({ [KIND]: "Menu", title, entries: [] });

const buttonsOf: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

export function uiMembers({ host, ...script }: Script): Members<Target> {
  const alert = (title: string, prompt: string, set: string) => {
    // While the user reads, the script is suspended, and its locks are gone.
    if (host.lock.holder === script.realm) host.lock.holder = null;
    const buttons = buttonsOf[set] ?? ["OK"];
    return Button[host.screen.alert({ title, prompt, buttons })];
  };
  return {
    createMenu: on("string", (_, title: string) => menuBuilder(title)),
    createAddonMenu: on("", () => menuBuilder(ADD_ON_MENU)),
    showSidebar: on("HtmlOutput", (_, html: HtmlTarget) => {
      host.screen.showSidebar({ ...pageOf(html), width: 300 });
    }),
    showModalDialog: on("HtmlOutput string", (_, html: HtmlTarget, title: string) => {
      host.screen.showDialog({ ...pageOf(html), title }, true);
    }),
    showModelessDialog: on("HtmlOutput string", (_, html: HtmlTarget, title: string) => {
      host.screen.showDialog({ ...pageOf(html), title }, false);
    }),
    alert: on(
      "string | string ButtonSet | string string ButtonSet",
      (_, first: string, second?: string, third?: string) =>
        third === undefined ? alert("", first, second ?? "OK") : alert(first, second ?? "", third),
    ),
    Button,
    ButtonSet,
  };
}

export const menuMembers = ({ host }: Script): Members<MenuBuilder> => ({
  addItem: on("string string", (menu, label: string, handler: string) => {
    menu.entries.push({ kind: "item", label, handler });
    return menu;
  }),
  addSeparator: on("", (menu) => {
    menu.entries.push({ kind: "separator" });
    return menu;
  }),
  addSubMenu: on("Menu", (menu, { title, entries }: MenuBuilder) => {
    menu.entries.push({ kind: "menu", menu: { title, entries: [...entries] } });
    return menu;
  }),
  addToUi: on("", ({ title, entries }) => {
    const menu: Menu = { title, entries: [...entries] };
    host.screen.addMenu(menu);
  }),
});
