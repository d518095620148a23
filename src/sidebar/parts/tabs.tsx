/** The sections of the panel: one stop for the keyboard, arrows move, Enter opens. */

import { useRef } from "preact/hooks";
import { places } from "../../text/sidebar";
import { useSay } from "../panel";
import { Icon } from "./icon";

type Tab = "result" | "more";

const tabs = [
  { id: "result", icon: "dashboard" },
  { id: "more", icon: "more" },
] as const;

export function Tabs({ tab, open }: { tab: Tab; open: (tab: Tab) => void }) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={say(places.tabs)} ref={list} onKeyDown={move}>
      {tabs.map(({ id, icon }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === tab}
          aria-controls="panel"
          tabIndex={id === tab ? 0 : -1}
          onClick={() => open(id)}
        >
          <Icon name={icon} />
          {say(places[id])}
        </button>
      ))}
    </div>
  );
}
