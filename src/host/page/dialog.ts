/** Dialogs: pages of the add-on, and the workbench's own lists. */
import type { HtmlPage } from "../ui";
import { element } from "./dom";
import type { Answering } from "./google-script";
import { htmlFrame } from "./html-frame";
import { panelHeader } from "./panel-header";

const defaultSize = { width: 600, height: 500 };

interface Dialog {
  readonly title: string;
  readonly content: Node;
  readonly modal: boolean;
  onClose?(): void;
}

/** Opens a dialog and returns what closes it. */
export function showDialog(
  closeLabel: string,
  { title, content, modal, onClose }: Dialog,
): () => void {
  const header = panelHeader(closeLabel, () => dialog.close());
  header.title.textContent = title;
  const dialog = element("dialog", {}, header.element, content);
  dialog.addEventListener("close", () => {
    dialog.remove();
    onClose?.();
  });
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
  return () => dialog.close();
}

export function showPageDialog(
  closeLabel: string,
  page: HtmlPage,
  modal: boolean,
  answering: Omit<Answering, "close">,
): void {
  const frame = htmlFrame(page, { ...answering, close: () => close() });
  frame.element.width = String(page.width ?? defaultSize.width);
  frame.element.height = String(page.height ?? defaultSize.height);
  const close = showDialog(closeLabel, {
    title: page.title,
    content: frame.element,
    modal,
    onClose: frame.dispose,
  });
}
