/** A failure, always in the same shape: what happened, what was kept, what to do. */

import { useState } from "preact/hooks";
import { failureWords } from "../../text/sidebar-failures";
import { copyText } from "../clipboard";
import { useSay } from "../panel";
import { Button } from "../parts/button";
import { Icon } from "../parts/icon";
import type { Failed } from "../requests";

export function FailureScreen({ failure, retry, back }: Omit<Failed, "kind">) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const { code, title } = failure;
  const parts = (["happened", "kept", "advice"] as const).map(
    (part) => [say(failureWords[part]), say(failure[part])] as const,
  );

  async function copy() {
    const details = [code, say(title), ...parts.map(([, text]) => text), new Date().toISOString()];
    setCopied(await copyText(details.join("\n")));
  }

  return (
    <div class="screen" role="alert">
      <div class="content failure">
        <Icon name="warning" size={26} />
        <h1 tabIndex={-1}>{say(title)}</h1>
        {parts.map(([heading, text]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <footer>
        {retry && (
          <Button kind="primary" onClick={retry}>
            {say(failureWords.retry)}
          </Button>
        )}
        {back && (
          <Button kind={retry ? "secondary" : "primary"} onClick={back}>
            {say(failureWords.back)}
          </Button>
        )}
        <p class="hint">
          {say(failureWords.code(code))} ·{" "}
          <Button kind="link" onClick={() => void copy()}>
            {say(copied ? failureWords.copied : failureWords.copy)}
          </Button>
        </p>
      </footer>
    </div>
  );
}
