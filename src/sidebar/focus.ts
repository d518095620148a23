/** Where the keyboard is after something changed, and Escape as the way back. */

import { useEffect, useRef } from "preact/hooks";

/**
 * A new screen and a failure begin at their title; after a request that stays on its screen the keyboard is
 * where it was. Returns a function that notes where that is.
 */
export function useFocus(visit: number, activity: "waiting" | "failed" | null): () => void {
  const before = useRef<Element | null>(null);
  const shown = useRef({ visit, activity });
  useEffect(() => {
    const last = shown.current;
    shown.current = { visit, activity };
    if (activity === "failed") focusTitle();
    else if (activity === null && last.visit !== visit) focusTitle();
    else if (activity === null && last.activity !== null) restore(before.current);
  }, [visit, activity]);
  return () => {
    before.current = document.activeElement;
  };
}

/** Nothing had the keyboard when the sidebar opened, and nothing takes it then. */
function restore(before: Element | null) {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  else if (before) focusTitle();
}

/** A tab that was just chosen keeps the keyboard. */
export function focusTitle() {
  if (document.activeElement?.getAttribute("role") === "tab") return;
  document.querySelector<HTMLElement>(".screen:not([hidden]) h1")?.focus();
}

export function useEscape(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
