/** The line on top of sidebar and dialogs: a title, and the cross that closes them. */
import { element } from "./dom";

export interface PanelHeader {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
}

export function panelHeader(closeLabel: string, close: () => void): PanelHeader {
  const title = element("h2");
  const button = element("button", { type: "button", ariaLabel: closeLabel }, "×");
  button.addEventListener("click", close);
  return { title, element: element("header", { className: "panel-header" }, title, button) };
}
