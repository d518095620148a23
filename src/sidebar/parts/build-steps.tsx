/** The steps of a build so far: those that are over, and the one under way. */

import type { BuildProgress } from "../../addon/panel";
import { Icon } from "./icon";

export function BuildSteps({ steps }: { steps: readonly BuildProgress[] }) {
  return (
    <ol class="steps">
      {steps.map(({ next, label }, i) => {
        const now = i === steps.length - 1;
        return (
          <li key={next} class={now ? "now" : "done"} aria-current={now ? "step" : undefined}>
            <Icon name={now ? "clock" : "check"} size={18} />
            {label}
          </li>
        );
      })}
    </ol>
  );
}
