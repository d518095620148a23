/** The frame of a screen: way back, title, content, and what can be done at the foot. */

import type { ComponentChildren } from "preact";
import { places } from "../../text/sidebar";
import { usePanel, useSay } from "../panel";
import type { View } from "../view";
import { Icon } from "./icon";

interface ScreenProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly footer?: ComponentChildren;
}

export function Screen({ title, children, footer }: ScreenProps) {
  const { parent } = usePanel();
  return (
    <>
      <div class="content">
        {parent && <BackLink to={parent} />}
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
      {footer && <footer>{footer}</footer>}
    </>
  );
}

function BackLink({ to }: { to: View }) {
  const say = useSay();
  const { go, state } = usePanel();
  const names: Partial<Record<View["at"], keyof typeof places>> = {
    source: state.dashboard ? "data" : "start",
    columns: "columns",
    result: "result",
    more: "more",
    formulas: "formulas",
    settings: "settings",
  };
  return (
    <button type="button" class="back" onClick={() => go(to)}>
      <Icon name="back" size={16} />
      {say(places[names[to.at] ?? "more"])}
    </button>
  );
}
