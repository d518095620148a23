/** Whether a file goes into the sheet of an earlier one with the same headings, or into a new sheet. */

import type { SourceSheet } from "../../addon/panel";
import { actions } from "../../text/sidebar";
import { importing as words } from "../../text/sidebar-data";
import { useSay } from "../panel";
import { Button } from "./button";
import { Choice } from "./choice";
import { Screen } from "./screen";

interface TargetChoiceProps {
  readonly targets: readonly SourceSheet[];
  answer(target: SourceSheet | null): void;
  cancel(): void;
}

export function TargetChoice({ targets, answer, cancel }: TargetChoiceProps) {
  const say = useSay();
  return (
    <Screen
      title={say(words.where)}
      footer={
        <Button kind="secondary" onClick={cancel}>
          {say(actions.cancel)}
        </Button>
      }
    >
      <p class="lead">{say(words.whereLead)}</p>
      {targets.map((target, i) => (
        <Choice
          key={target.id}
          icon="sheet"
          recommended={i === 0}
          title={say(words.append(target.name))}
          onChoose={() => answer(target)}
        >
          {say(words.appendHint)}
        </Choice>
      ))}
      <Choice icon="file" title={say(words.newSheet)} onChoose={() => answer(null)}>
        {say(words.newSheetHint)}
      </Choice>
    </Screen>
  );
}
