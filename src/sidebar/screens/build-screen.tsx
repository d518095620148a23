/** A dashboard being built: how far, how long, and a way to stop. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { BuildOptions, BuildProgress, Inspection } from "../../addon/panel";
import { actions } from "../../text/sidebar";
import { building } from "../../text/sidebar-dashboard";
import { runBuild } from "../build-loop";
import { failureOf } from "../failure";
import { usePanel, useSay } from "../panel";
import { BuildSteps } from "../parts/build-steps";
import { Button } from "../parts/button";
import { ProgressBar } from "../parts/progress-bar";
import { Screen } from "../parts/screen";
import { useRefresh } from "../refresh";
import { server } from "../server";

interface BuildScreenProps {
  readonly inspection: Inspection;
  readonly options: BuildOptions;
}

export function BuildScreen({ inspection, options }: BuildScreenProps) {
  const say = useSay();
  const { state, go, fail } = usePanel();
  const refresh = useRefresh();
  const [steps, setSteps] = useState<readonly BuildProgress[]>([]);
  const [stopping, setStopping] = useState(false);
  const stop = useRef(new AbortController());
  const elapsed = useSeconds();

  async function run() {
    const { signal } = stop.current;
    const onProgress = (step: BuildProgress) => setSteps((before) => [...before, step]);
    try {
      const summary = await runBuild(server, inspection.sheetId, options, onProgress, signal);
      if (!summary) return go({ at: "options", inspection, cancelled: true });
      refresh(() => go({ at: "result", fresh: true }), null);
    } catch (error) {
      fail({
        failure: failureOf("BUILD", error),
        retry: () => go({ at: "build", inspection, options }),
        back: () => go({ at: "options", inspection, cancelled: false }),
      });
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visit
  useEffect(() => {
    void run();
    return () => stop.current.abort();
  }, []);

  const at = steps.at(-1);
  const line = say(at ? building.step(at.next, at.steps) : building.begin);
  const left = Math.ceil((state.dashboard?.summary.seconds ?? 0) - elapsed);
  return (
    <Screen
      title={say(building.title)}
      footer={
        <>
          <Button
            kind="secondary"
            disabled={stopping}
            onClick={() => {
              stop.current.abort();
              setStopping(true);
            }}
          >
            {say(stopping ? actions.cancelling : actions.cancel)}
          </Button>
          <p class="hint">{say(building.cancelNote)}</p>
        </>
      }
    >
      <p class="small">
        <span aria-live="polite">{line}</span>
        {" · "}
        {say(left > 0 ? building.left(left) : building.since(elapsed))}
      </p>
      <ProgressBar
        label={say(building.title)}
        value={at ? at.next - 1 : 0}
        most={at?.steps ?? 1}
        spoken={line}
      />
      <BuildSteps steps={steps} />
      <p class="note">{say(building.note)}</p>
    </Screen>
  );
}

/** Whole seconds since the screen opened. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
