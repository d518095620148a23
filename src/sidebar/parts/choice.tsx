/** One of the ways to begin. */

import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon";

interface ChoiceProps {
  readonly icon: IconName;
  readonly title: string;
  readonly recommended?: boolean;
  readonly children: ComponentChildren;
  onChoose(): void;
}

export function Choice({ icon, title, recommended = false, children, onChoose }: ChoiceProps) {
  return (
    <button type="button" class={recommended ? "choice first" : "choice"} onClick={onChoose}>
      <Icon name={icon} />
      <span class="row-text">
        <b>{title}</b>
        <small>{children}</small>
      </span>
    </button>
  );
}
