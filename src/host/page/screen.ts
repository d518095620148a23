/** The screen behind the host: where the add-on's menus, sidebar, dialogs and messages appear. */
import type { Alert, Button, Menu, Screen } from "../ui";
import { showPageDialog } from "./dialog";
import type { Answering } from "./google-script";
import { showToast } from "./messages";
import type { Sidebar } from "./sidebar";

interface ScreenParts {
  readonly closeLabel: string;
  readonly sidebar: Sidebar;
  readonly answering: Omit<Answering, "close">;
  addMenu(menu: Menu): void;
}

export const screenOf = ({ closeLabel, sidebar, answering, addMenu }: ScreenParts): Screen => ({
  addMenu,
  showSidebar: sidebar.show,
  showDialog: (page, modal) => showPageDialog(closeLabel, page, modal, answering),
  toast: showToast,
  alert: askWithBrowser,
});

/** A script stands still until the answer is there, and only the browser's own boxes can wait. */
function askWithBrowser({ title, prompt, buttons }: Alert): Button {
  const text = [title, prompt].filter(Boolean).join("\n\n");
  const [first = "OK", ...others] = buttons;
  if (others.length === 0) {
    window.alert(text);
    return first;
  }
  return window.confirm(text) ? first : (others.at(-1) ?? "CANCEL");
}
