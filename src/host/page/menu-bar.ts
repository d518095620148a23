/** Menus: a row of buttons, each with a list that opens below it; lists may hold further lists. */
import { element } from "./dom";

export type MenuNode =
  | { readonly kind: "item"; readonly label: string; run(): void }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly entries: readonly MenuNode[] };

export type MenuTitle = Extract<MenuNode, { kind: "menu" }>;

/** Shows the menus in place of what the bar showed before. */
export function showMenus(bar: HTMLElement, menus: readonly MenuTitle[]): void {
  bar.replaceChildren(...menus.map(({ label, entries }) => openable(bar, label, entries)));
}

/** Lets menus close as users expect: a click elsewhere, a click into a frame, Escape. */
export function closeMenusOutside(bar: HTMLElement): void {
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeAll(bar);
  });
  window.addEventListener("blur", () => closeAll(bar));
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") closeAll(bar, true);
    else if (step) moveFocus(bar, step);
    else return;
    event.preventDefault();
  });
}

function openable(bar: HTMLElement, label: string, entries: readonly MenuNode[]): HTMLElement {
  const button = element("button", { type: "button", className: "menu-item" }, label);
  button.setAttribute("aria-haspopup", "true");
  button.setAttribute("aria-expanded", "false");
  const list = element("div", { className: "menu-list" });
  list.setAttribute("role", "menu");
  list.append(...entries.map((entry) => menuEntry(bar, entry)));
  const menu = element("div", { className: "menu" }, button, list);
  const open = () => {
    closeSiblings(menu);
    button.setAttribute("aria-expanded", "true");
  };
  button.addEventListener("click", () => {
    if (isOpen(menu) && !menu.parentElement?.closest(".menu")) closeAll(bar);
    else open();
  });
  menu.addEventListener("pointerenter", () => {
    const inOpenMenu = menu.parentElement?.closest(".menu");
    if (inOpenMenu || bar.querySelector(":scope > .menu > [aria-expanded=true]")) open();
  });
  return menu;
}

function menuEntry(bar: HTMLElement, entry: MenuNode): HTMLElement {
  if (entry.kind === "separator") return element("hr");
  if (entry.kind === "menu") return openable(bar, entry.label, entry.entries);
  const item = element("button", { type: "button", className: "menu-item" }, entry.label);
  item.setAttribute("role", "menuitem");
  item.addEventListener("pointerenter", () => {
    if (item.parentElement) closeWithin(item.parentElement);
  });
  item.addEventListener("click", () => {
    closeAll(bar);
    entry.run();
  });
  return item;
}

const isOpen = (menu: Element): boolean =>
  menu.querySelector(":scope > button")?.getAttribute("aria-expanded") === "true";

function closeWithin(container: Element): void {
  for (const button of container.querySelectorAll("[aria-expanded=true]"))
    button.setAttribute("aria-expanded", "false");
}

function closeSiblings(menu: Element): void {
  for (const sibling of menu.parentElement?.children ?? [])
    if (sibling !== menu) closeWithin(sibling);
}

function closeAll(bar: HTMLElement, focusTitle = false): void {
  const title = bar.querySelector<HTMLElement>(":scope > .menu > [aria-expanded=true]");
  closeWithin(bar);
  if (focusTitle) title?.focus();
}

function moveFocus(bar: HTMLElement, step: number): void {
  const focused = document.activeElement as HTMLElement;
  const expanded = focused.getAttribute("aria-expanded") === "true";
  const list = expanded ? focused.nextElementSibling : focused.closest(".menu-list");
  const buttons = [
    ...(list ?? bar).querySelectorAll<HTMLElement>(":scope > button, :scope > .menu > button"),
  ];
  const at = buttons.indexOf(focused);
  const next = at >= 0 ? (at + step) % buttons.length : step > 0 ? 0 : -1;
  buttons.at(next)?.focus();
}
