/** What scripts show to the user: menus, sidebar, dialogs, toasts, alerts. */

export type MenuEntry =
  | { readonly kind: "item"; readonly label: string; readonly handler: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: Menu };

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

export interface HtmlPage {
  readonly title: string;
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export type Button = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly Button[];
}

/** The screen a page puts behind the host; without one everything is only recorded. */
export interface Screen {
  addMenu(menu: Menu): void;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, modal: boolean): void;
  toast(toast: Toast): void;
  /** Suspends the script until the user answers. */
  alert(alert: Alert): Button;
}

/** Everything shown so far, newest last. */
export interface Shown {
  readonly menus: Menu[];
  sidebar: HtmlPage | null;
  readonly dialogs: { readonly page: HtmlPage; readonly modal: boolean }[];
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  /** Answers that tests give to the next alerts; without one the first button is pressed. */
  readonly answers: Button[];
}

export const nothingShown = (): Shown => ({
  menus: [],
  sidebar: null,
  dialogs: [],
  toasts: [],
  alerts: [],
  answers: [],
});

/** Records everything and passes it on to the screen behind, if there is one. */
export function recordingScreen(shown: Shown, behind?: Screen): Screen {
  return {
    addMenu(menu) {
      const sameTitle = shown.menus.findIndex((one) => one.title === menu.title);
      if (sameTitle < 0) shown.menus.push(menu);
      else shown.menus[sameTitle] = menu;
      behind?.addMenu(menu);
    },
    showSidebar(page) {
      shown.sidebar = page;
      behind?.showSidebar(page);
    },
    showDialog(page, modal) {
      shown.dialogs.push({ page, modal });
      behind?.showDialog(page, modal);
    },
    toast(toast) {
      shown.toasts.push(toast);
      behind?.toast(toast);
    },
    alert(alert) {
      shown.alerts.push(alert);
      return shown.answers.shift() ?? behind?.alert(alert) ?? alert.buttons[0] ?? "OK";
    },
  };
}
