/** What a comparison says: the difference, and the verdict as a word; the mark is for the eye only. */

import type { BuildSummary } from "../../addon/panel";
import { result } from "../../text/sidebar-dashboard";
import { usePanel, useSay } from "../panel";

export function Verdict({ comparison }: { comparison: BuildSummary["comparisons"][number] }) {
  const say = useSay();
  const { figures } = usePanel();
  const { change, verdict } = comparison;
  if (!change || !verdict) return <>{say(result.noComparison)}</>;
  const mark = verdict === "unclear" ? "≈" : change.value < 0 ? "▼" : "▲";
  return (
    <>
      {figures.points(change.value)} ·{" "}
      <span class={`verdict ${verdict}`}>
        <span aria-hidden="true">{mark} </span>
        {say(result.verdicts[verdict])}
      </span>
    </>
  );
}
