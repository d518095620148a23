/** The retention rate with its interval, and the goal; or what is missing for it. */

import type { BuildSummary } from "../../addon/panel";
import { result } from "../../text/sidebar-dashboard";
import { usePanel, useSay } from "../panel";
import { IntervalBar } from "./interval-bar";

export function MainFigure({ summary, goal }: { summary: BuildSummary; goal: number | null }) {
  const say = useSay();
  const { figures } = usePanel();
  const { period, retention, low, high, basis } = summary;
  const interval = retention && low !== null && high !== null ? { low, high } : null;
  return (
    <>
      <h2 class="label">{say(result.rate(period))}</h2>
      <p class="figure">
        {retention ? figures.percent(retention) : "–"}
        {interval && <small> ({figures.span(interval.low, interval.high)})</small>}
      </p>
      {retention && interval && <IntervalBar rate={retention.value} {...interval} goal={goal} />}
      <p class="small">{basis}</p>
      <Goal line={summary.goal} />
    </>
  );
}

/** The report marks its goals with ◆, which is for the eye only. */
function Goal({ line }: { line: string }) {
  const words = line.replace(/^◆ /, "");
  return (
    <p class="small">
      {words !== line && <span aria-hidden="true">◆ </span>}
      {words}
    </p>
  );
}
