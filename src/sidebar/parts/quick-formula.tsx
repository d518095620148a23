/** A formula that works without any set-up. */

import { source } from "../../text/sidebar-data";
import { formulaInFile } from "../formula-text";
import { usePanel, useSay } from "../panel";

/** 120 of 150 kept; the interval is Wilson's, [0.7289; 0.8562]. */
const example = { formula: "=RETENTION_RATE(150, 200, 80)", rate: 0.8, low: 0.7289, high: 0.8562 };

export function QuickFormula() {
  const say = useSay();
  const { state, figures } = usePanel();
  const { formula, rate, low, high } = example;
  return (
    <>
      <h2>{say(source.quick)}</h2>
      <p class="code">
        {formulaInFile(formula, state.separator)}
        <br />→ {figures.percent({ value: rate, kind: "percent" })} ({figures.span(low, high)})
      </p>
      <p class="hint">{say(source.quickHint)}</p>
    </>
  );
}
