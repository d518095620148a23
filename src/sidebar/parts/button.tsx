/** Buttons: one primary per screen, verb first. */

import type { ComponentChildren } from "preact";

interface ButtonProps {
  readonly kind: "primary" | "secondary" | "danger" | "link";
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  onClick(): void;
}

export function Button({ kind, children, disabled = false, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind === "link" ? "link" : `button ${kind}`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
