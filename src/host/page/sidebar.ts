/** The sidebar beside the grid: Google's frame of 300 pixels around a page of the add-on. */
import type { HtmlPage } from "../ui";
import type { Answering } from "./google-script";
import { type HtmlFrame, htmlFrame } from "./html-frame";
import { panelHeader } from "./panel-header";

export interface Sidebar {
  show(page: HtmlPage): void;
}

export function sidebarIn(
  aside: HTMLElement,
  closeLabel: string,
  answering: Omit<Answering, "close">,
): Sidebar {
  let frame: HtmlFrame | null = null;

  const close = () => {
    frame?.dispose();
    frame = null;
    aside.hidden = true;
    answering.focus();
  };
  const header = panelHeader(closeLabel, close);
  aside.append(header.element);

  return {
    show(page) {
      frame?.dispose();
      frame = htmlFrame(page, { ...answering, close });
      header.title.textContent = page.title;
      aside.append(frame.element);
      aside.hidden = false;
    },
  };
}
