/** A rate's interval on its scale, with a notch at the goal. */

import { result } from "../../text/sidebar-dashboard";
import { intervalScale } from "../interval-scale";
import { usePanel, useSay } from "../panel";

interface IntervalBarProps {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly goal: number | null;
}

export function IntervalBar({ rate, low, high, goal }: IntervalBarProps) {
  const say = useSay();
  const { figures } = usePanel();
  const scale = intervalScale(low, high, goal ?? high);
  const percent = (share: number) => `${100 * share}%`;
  const whole = (share: number) => figures.whole(100 * share);
  return (
    <div class="interval">
      <div
        class="bar"
        role="img"
        aria-label={say(result.spoken(whole(rate), whole(low), whole(high)))}
      >
        <i
          style={{
            left: percent(scale.place(low)),
            width: percent(scale.place(high) - scale.place(low)),
          }}
        />
        {goal !== null && <u style={{ left: percent(scale.place(goal)) }} />}
      </div>
      <div class="ends" aria-hidden="true">
        <span>{figures.percent({ value: scale.from, kind: "percent" })}</span>
        <span>{figures.percent({ value: scale.to, kind: "percent" })}</span>
      </div>
    </div>
  );
}
