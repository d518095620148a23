/** A file on its way into a new sheet. */

import { useEffect, useRef, useState } from "preact/hooks";
import { actions } from "../../text/sidebar";
import { importing } from "../../text/sidebar-data";
import { failureOf, Refused } from "../failure";
import { importFile } from "../import-file";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { ProgressBar } from "../parts/progress-bar";
import { Screen } from "../parts/screen";
import { useRefresh } from "../refresh";
import { server } from "../server";

export function ImportScreen({ file }: { file: File }) {
  const say = useSay();
  const { figures, go, fail } = usePanel();
  const refresh = useRefresh();
  const [sent, setSent] = useState({ rows: 0, total: 0 });
  const [stopping, setStopping] = useState(false);
  const stop = useRef(new AbortController());

  async function run() {
    try {
      const inspection = await importFile(
        file,
        server,
        (rows, total) => setSent({ rows, total }),
        stop.current.signal,
      );
      if (!inspection) return go({ at: "source" });
      refresh(
        () => go({ at: "columns", inspection }),
        () => go({ at: "source" }),
      );
    } catch (error) {
      const hopeless = error instanceof Refused && error.kind === "file";
      fail({
        failure: failureOf("FILE", error),
        retry: hopeless ? null : () => go({ at: "import", file }),
        back: () => go({ at: "source" }),
      });
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visit
  useEffect(() => {
    void run();
    return () => stop.current.abort();
  }, []);

  const { rows, total } = sent;
  const line =
    total === 0
      ? say(importing.begin)
      : say(importing.progress(figures.whole(rows), figures.whole(total)));
  return (
    <Screen
      title={say(importing.title)}
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
          <p class="hint">{say(importing.cancelNote)}</p>
        </>
      }
    >
      <p class="small" role="status">
        {line}
      </p>
      <ProgressBar label={say(importing.title)} value={rows} most={total || 1} spoken={line} />
      <p class="note">{say(importing.note)}</p>
    </Screen>
  );
}
