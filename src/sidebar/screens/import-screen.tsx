/** A file on its way into a new sheet. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { SourceSheet } from "../../addon/panel";
import { actions } from "../../text/sidebar";
import { importing } from "../../text/sidebar-data";
import { failureOf, Refused } from "../failure";
import { focusTitle } from "../focus";
import { importFile } from "../import-file";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { ProgressBar } from "../parts/progress-bar";
import { Screen } from "../parts/screen";
import { TargetChoice } from "../parts/target-choice";
import { useRefresh } from "../refresh";
import { server } from "../server";

interface Question {
  readonly targets: readonly SourceSheet[];
  answer(target: SourceSheet | null): void;
}

export function ImportScreen({ file }: { file: File }) {
  const say = useSay();
  const { figures, go, fail } = usePanel();
  const refresh = useRefresh();
  const [sent, setSent] = useState({ rows: 0, total: 0 });
  const [stopping, setStopping] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const stop = useRef(new AbortController());

  /** Waits for the user to choose a sheet to append to. */
  const choose = (targets: readonly SourceSheet[]) =>
    new Promise<SourceSheet | null>((resolve) => {
      const answer = (target: SourceSheet | null) => {
        setQuestion(null);
        resolve(target);
      };
      setQuestion({ targets, answer });
    });

  async function run() {
    try {
      const inspection = await importFile(
        file,
        server,
        choose,
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question takes the screen's place, and gives it back
  useEffect(focusTitle, [question]);
  const cancel = () => {
    stop.current.abort();
    setStopping(true);
    question?.answer(null);
  };
  if (question) return <TargetChoice {...question} cancel={cancel} />;

  const { rows, total } = sent;
  const ending = total > 0 && rows === total;
  const progress =
    total === 0 ? importing.begin : importing.progress(figures.whole(rows), figures.whole(total));
  const line = say(ending ? importing.ending : progress);
  return (
    <Screen
      title={say(importing.title)}
      footer={
        <>
          <Button kind="secondary" disabled={stopping || ending} onClick={cancel}>
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
