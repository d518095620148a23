/** Short messages over the page: toasts, and the note that a script is running. */
import type { Toast } from "../ui";
import { byId, element } from "./dom";

/** Shows a toast for its seconds; a negative number keeps it until it is clicked away. */
export function showToast({ title, message, seconds }: Toast): void {
  const toast = element(
    "button",
    { type: "button", className: "toast" },
    ...(title ? [element("strong", {}, title)] : []),
    element("span", {}, message),
  );
  toast.addEventListener("click", () => toast.remove());
  byId("messages").append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}

/** Shows a note until the work is done, unless it is done at once. */
export async function whileRunning<T>(note: string, work: Promise<T>): Promise<T> {
  const shown = element("div", { className: "running" }, note);
  const soon = setTimeout(() => byId("messages").append(shown), 300);
  try {
    return await work;
  } finally {
    clearTimeout(soon);
    shown.remove();
  }
}
