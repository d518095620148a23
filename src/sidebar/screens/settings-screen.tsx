/** Language, privacy, cleaning up. */

import { useState } from "preact/hooks";
import type { Settings } from "../../addon/panel";
import { places, waiting } from "../../text/sidebar";
import { settings as words } from "../../text/sidebar-more";
import { person, privacy } from "../../text/sidebar-privacy";
import { usePanel, useSay } from "../panel";
import { ListRow } from "../parts/list-row";
import { Screen } from "../parts/screen";
import { Segment } from "../parts/segment";
import { server } from "../server";

const languages = ["file", "de", "en"] as const;

export function SettingsScreen() {
  const say = useSay();
  const { state, ask, go, update } = usePanel();
  const [saved, setSaved] = useState(false);

  const save = (change: Pick<Settings, "language">) =>
    ask({
      area: "SAVE",
      line: waiting.saving,
      send: () => server.saveSettings(change),
      done(after) {
        update(after);
        setSaved(true);
      },
    });

  return (
    <Screen
      title={say(places.settings)}
      footer={
        <p class="hint" role="status">
          {saved && say(words.saved)}
        </p>
      }
    >
      <Segment
        label={say(words.language)}
        name="language"
        options={languages.map((value) => ({ value, label: say(words.languages[value]) }))}
        value={state.settings.language}
        hint={say(words.languageHint)}
        onChoose={(language) => save({ language })}
      />
      <h2>{say(words.privacy)}</h2>
      <p class="note good">
        <b>{say(words.privacyTitle)}</b> {say(words.privacyText)}
      </p>
      <ul class="rows">
        <ListRow
          icon="help"
          title={say(privacy.title)}
          onOpen={() => go({ at: "help", topic: "privacy" })}
        />
        <ListRow
          icon="search"
          title={say(person.title)}
          state={say(person.state)}
          onOpen={() => go({ at: "person" })}
        />
      </ul>
      <h2>{say(words.cleanUp)}</h2>
      <ul class="rows">
        <ListRow
          icon="sheet"
          title={say(words.remove)}
          state={say(words.removeHint)}
          onOpen={() => go({ at: "remove" })}
        />
      </ul>
    </Screen>
  );
}
