/** Everything else, each with its state in one line. */

import { places, rowCount, waiting } from "../../text/sidebar";
import { help, more } from "../../text/sidebar-more";
import { rhythms } from "../../text/sidebar-schedule";
import { useOpenFormulas } from "../open-formulas";
import { useOpenSchedule } from "../open-schedule";
import { usePanel, useSay } from "../panel";
import { ListRow } from "../parts/list-row";
import { Screen } from "../parts/screen";
import { server } from "../server";
import type { HelpTopic } from "../view";

const topics: readonly HelpTopic[] = ["unclear", "without", "privacy"];

export function MoreScreen() {
  const say = useSay();
  const { state, figures, ask, go } = usePanel();
  const openFormulas = useOpenFormulas();
  const openSchedule = useOpenSchedule();
  const { settings, sheets } = state;
  const sheet = sheets.find(({ id }) => id === settings.sourceSheetId);

  const openData = () => {
    if (!sheet) return go({ at: "source" });
    ask({
      area: "DATA",
      line: waiting.reading,
      send: () => server.inspect(sheet.id),
      done: (inspection) => go({ at: "columns", inspection }),
    });
  };

  return (
    <Screen title={say(places.more)} footer={<p class="hint">{say(more.thisFile)}</p>}>
      <ul class="rows">
        <ListRow
          icon="data"
          title={say(places.data)}
          state={
            sheet
              ? `${sheet.name}, ${say(rowCount(sheet.rows, figures.whole(sheet.rows)))}`
              : say(more.noData)
          }
          onOpen={openData}
        />
        {state.dashboard && (
          <ListRow
            icon="clock"
            title={say(places.schedule)}
            state={state.dashboard.notice ?? say(rhythms[settings.refresh])}
            onOpen={openSchedule}
          />
        )}
        <ListRow
          icon="formula"
          title={say(places.formulas)}
          state={say(more.formulasHint)}
          onOpen={openFormulas}
        />
        <ListRow
          icon="settings"
          title={say(places.settings)}
          state={say(more.settingsState)}
          onOpen={() => go({ at: "settings" })}
        />
      </ul>
      <h2>{say(places.help)}</h2>
      <ul class="rows">
        {topics.map((topic) => (
          <ListRow
            key={topic}
            icon="help"
            title={say(help[topic].title)}
            onOpen={() => go({ at: "help", topic })}
          />
        ))}
      </ul>
    </Screen>
  );
}
