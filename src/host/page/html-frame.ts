/** A page of the add-on in a sandboxed frame, as Google's HTML service shows it. */
import type { HtmlPage } from "../ui";
import { type Answering, answer, client } from "./google-script";
import { nonce } from "./nonce";

export interface HtmlFrame {
  readonly element: HTMLIFrameElement;
  dispose(): void;
}

export function htmlFrame(page: HtmlPage, answering: Answering): HtmlFrame {
  const element = document.createElement("iframe");
  element.className = "page";
  element.setAttribute("sandbox", "allow-scripts allow-forms allow-modals allow-popups");
  element.title = page.title;
  element.srcdoc = withBridge(page.content);
  const stop = answer(element, answering);
  return {
    element,
    dispose() {
      stop();
      element.remove();
    },
  };
}

/** Puts `google.script` before the page's own scripts, and lets these run under the page's policy. */
function withBridge(content: string): string {
  const parsed = new DOMParser().parseFromString(content, "text/html");
  const bridge = parsed.createElement("script");
  bridge.textContent = `(${client})()`;
  parsed.head.prepend(bridge);
  for (const script of parsed.scripts) script.setAttribute("nonce", nonce());
  return `<!doctype html>${parsed.documentElement.outerHTML}`;
}
