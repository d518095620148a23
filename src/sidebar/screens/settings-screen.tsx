/** Language, refreshing, privacy, cleaning up. */

import { useState } from "preact/hooks";
import type { Settings } from "../../addon/panel";
import { actions, places, waiting } from "../../text/sidebar";
import { settings as words } from "../../text/sidebar-more";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { ListRow } from "../parts/list-row";
import { Screen } from "../parts/screen";
import { Segment } from "../parts/segment";
import { server } from "../server";

const languages = ["file", "de", "en"] as const;
const refreshes = ["off", "daily", "weekly"] as const;

export function SettingsScreen() {
  const say = useSay();
  const { state, ask, go, update } = usePanel();
  const [refresh, setRefresh] = useState(state.settings.refresh);
  const [saved, setSaved] = useState(false);

  const save = (change: Partial<Pick<Settings, "language" | "refresh">>) =>
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
        state.dashboard && (
          <>
            <Button
              kind="primary"
              disabled={refresh === state.settings.refresh}
              onClick={() => save({ refresh })}
            >
              {say(actions.apply)}
            </Button>
            <p class="hint" role="status">
              {saved && say(words.saved)}
            </p>
          </>
        )
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
      {state.dashboard && (
        <Segment
          label={say(words.refresh)}
          name="refresh"
          options={refreshes.map((value) => ({ value, label: say(words.refreshes[value]) }))}
          value={refresh}
          hint={say(words.refreshHint)}
          onChoose={setRefresh}
        />
      )}
      <h2>{say(words.privacy)}</h2>
      <p class="note good">
        <b>{say(words.privacyTitle)}</b> {say(words.privacyText)}
      </p>
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
