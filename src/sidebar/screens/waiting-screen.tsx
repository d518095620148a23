/** While the add-on works: nothing at first, then what is waited for, then a way out. */

import { useEffect, useState } from "preact/hooks";
import { waiting } from "../../text/sidebar";
import type { Text } from "../../text/text";
import { useSay } from "../panel";
import { Button } from "../parts/button";
import type { Activity } from "../requests";

/** "soon": most requests end here, and nothing flickers. */
type Phase = "soon" | "skeleton" | "slow";

const milliseconds = { skeleton: 400, slow: 8000 };

/** How long this wait has lasted; null when nothing is waited for. */
export function useWaitingPhase(activity: Activity | null): Phase | null {
  const [since, setSince] = useState<{ activity: Activity | null; phase: Phase } | null>(null);
  useEffect(() => {
    if (activity?.kind !== "waiting") return;
    const timers = (["skeleton", "slow"] as const).map((phase) =>
      setTimeout(() => setSince({ activity, phase }), milliseconds[phase]),
    );
    return () => timers.forEach(clearTimeout);
  }, [activity]);
  if (activity?.kind !== "waiting") return null;
  return since?.activity === activity ? since.phase : "soon";
}

interface WaitingScreenProps {
  readonly line: Text;
  readonly phase: Phase | null;
  /** Null where there is nothing to go back to. */
  readonly stop: (() => void) | null;
}

const bones = ["60%", "85%", "40%", "100%", "100%", "75%"];

export function WaitingScreen({ line, phase, stop }: WaitingScreenProps) {
  const say = useSay();
  const shown = phase === "skeleton" || phase === "slow";
  return (
    <div class="screen">
      <div class="content">
        <p class="small" role="status">
          {shown && say(line)} {phase === "slow" && say(waiting.slow)}
        </p>
        {shown && (
          <div aria-hidden="true">
            {bones.map((width, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the bones never change
              <div class="bone" style={{ width }} key={i} />
            ))}
          </div>
        )}
      </div>
      {phase === "slow" && stop && (
        <footer>
          <Button kind="secondary" onClick={stop}>
            {say(waiting.stop)}
          </Button>
        </footer>
      )}
    </div>
  );
}
