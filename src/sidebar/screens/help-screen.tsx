/** A few words on a question that often comes up. */

import { help } from "../../text/sidebar-more";
import { useSay } from "../panel";
import { Screen } from "../parts/screen";
import type { HelpTopic } from "../view";

export function HelpScreen({ topic }: { topic: HelpTopic }) {
  const say = useSay();
  const { title, text } = help[topic];
  return (
    <Screen title={say(title)}>
      {text.map((paragraph) => (
        <p key={paragraph.en}>{say(paragraph)}</p>
      ))}
    </Screen>
  );
}
