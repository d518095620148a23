/** Where the data comes from: a sheet of this file, a CSV file, or the sample. Also the first run. */

import type { PanelState, SourceSheet } from "../../addon/panel";
import { places, rowCount, waiting } from "../../text/sidebar";
import { source } from "../../text/sidebar-data";
import { more } from "../../text/sidebar-more";
import { useOpenFormulas } from "../open-formulas";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { Choice } from "../parts/choice";
import { FileChoice } from "../parts/file-choice";
import { ListRow } from "../parts/list-row";
import { QuickFormula } from "../parts/quick-formula";
import { Screen } from "../parts/screen";
import { useRefresh } from "../refresh";
import { sampleShop } from "../sample/sample-shop";
import { server } from "../server";

export function SourceScreen() {
  const say = useSay();
  const { state, figures, ask, go } = usePanel();
  const refresh = useRefresh();
  const openFormulas = useOpenFormulas();
  const [first, ...others] = sourceSheets(state);
  const rows = ({ rows }: SourceSheet) => say(rowCount(rows, figures.whole(rows)));
  const firstRun = state.dashboard === null;

  const open = (sheet: SourceSheet) =>
    ask({
      area: "DATA",
      line: waiting.reading,
      send: () => server.inspect(sheet.id),
      done: (inspection) => go({ at: "columns", inspection }),
    });
  const here = () => go({ at: "source" });
  const trySample = () =>
    ask({
      area: "SAMPLE",
      line: waiting.sample,
      send: () => server.insertSample(sampleShop(state.locale)),
      done: (inspection) =>
        refresh(() => go({ at: "options", inspection, cancelled: false }), here),
    });

  return (
    <Screen
      title={say(firstRun ? source.title : source.otherTitle)}
      footer={<p class="hint">{say(source.privacy)}</p>}
    >
      {firstRun && <p class="lead">{say(source.lead)}</p>}
      {first ? (
        <Choice icon="sheet" recommended title={say(source.sheet)} onChoose={() => open(first)}>
          {say(source.sheetFound(first.name, rows(first)))}
        </Choice>
      ) : (
        <p class="note">{say(source.noSheet)}</p>
      )}
      <FileChoice recommended={!first} onFile={(file) => go({ at: "import", file })} />
      <Choice icon="sample" title={say(source.sample)} onChoose={trySample}>
        {say(source.sampleHint)}
      </Choice>
      <Button kind="link" onClick={() => refresh(here, here)}>
        {say(source.lookAgain)}
      </Button>
      {others.length > 0 && (
        <>
          <h2>{say(source.others)}</h2>
          <ul class="rows">
            {others.map((sheet) => (
              <ListRow
                key={sheet.id}
                icon="sheet"
                title={sheet.name}
                state={rows(sheet)}
                onOpen={() => open(sheet)}
              />
            ))}
          </ul>
        </>
      )}
      {firstRun && (
        <>
          <QuickFormula />
          <ul class="rows">
            <ListRow
              icon="formula"
              title={say(places.formulas)}
              state={say(more.formulasHint)}
              onOpen={openFormulas}
            />
            <ListRow
              icon="settings"
              title={say(places.settings)}
              onOpen={() => go({ at: "settings" })}
            />
          </ul>
        </>
      )}
    </Screen>
  );
}

/** Sheets that hold a table; the one the user looks at first, then the longest. */
function sourceSheets({ sheets, activeSheetId }: PanelState): readonly SourceSheet[] {
  const rank = (sheet: SourceSheet) => (sheet.id === activeSheetId ? Infinity : sheet.rows);
  return sheets.filter(({ rows }) => rows > 1).sort((a, b) => rank(b) - rank(a));
}
