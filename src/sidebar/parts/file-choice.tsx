/** Takes a CSV file: dropped anywhere on the page, or chosen. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { source } from "../../text/sidebar-data";
import { useSay } from "../panel";
import { Choice } from "./choice";

interface FileChoiceProps {
  readonly recommended: boolean;
  onFile(file: File): void;
}

export function FileChoice({ recommended, onFile }: FileChoiceProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const take = useRef<(files: FileList | null | undefined) => void>(() => {});
  take.current = (files) => {
    setSeveral((files?.length ?? 0) > 1);
    if (files?.length === 1) onFile(files[0] as File);
  };

  // on the whole page, for a file dropped beside the mark would replace the page
  useLayoutEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === "dragover");
      if (event.type === "drop") take.current(event.dataTransfer?.files);
    };
    const types = ["dragover", "dragleave", "drop"] as const;
    for (const type of types) addEventListener(type, drag);
    return () => {
      for (const type of types) removeEventListener(type, drag);
    };
  }, []);

  return (
    <div class={over ? "file over" : "file"}>
      <Choice
        icon="file"
        title={say(source.csv)}
        recommended={recommended}
        onChoose={() => input.current?.click()}
      >
        {say(source.csvHint)}
      </Choice>
      <input
        type="file"
        ref={input}
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => take.current(event.currentTarget.files)}
      />
      <p class="hint problem" role="status">
        {several && say(source.oneFile)}
      </p>
    </div>
  );
}
