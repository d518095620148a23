/** A row that leads somewhere: title, and one line of state. */

import { Icon, type IconName } from "./icon";

interface ListRowProps {
  readonly icon: IconName;
  readonly title: string;
  readonly state?: string;
  onOpen(): void;
}

export function ListRow({ icon, title, state, onOpen }: ListRowProps) {
  return (
    <li>
      <button type="button" class="row" onClick={onOpen}>
        <Icon name={icon} />
        <span class="row-text">
          <b>{title}</b>
          {state && <small>{state}</small>}
        </span>
        <Icon name="open" size={16} />
      </button>
    </li>
  );
}
