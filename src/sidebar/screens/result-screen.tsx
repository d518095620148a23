/** The dashboard's main figure, what it says, and where to go from there. */

import { waiting } from "../../text/sidebar";
import { result } from "../../text/sidebar-dashboard";
import { selected } from "../../text/sidebar-figure";
import { useOpenFigure } from "../open-figure";
import { useOpenSchedule } from "../open-schedule";
import { usePanel, useSay } from "../panel";
import { AccountTable } from "../parts/account-table";
import { Button } from "../parts/button";
import { ListRow } from "../parts/list-row";
import { MainFigure } from "../parts/main-figure";
import { Screen } from "../parts/screen";
import { Verdict } from "../parts/verdict";
import { focusSheet, server } from "../server";

/** `fresh`: right after its build. */
export function ResultScreen({ fresh }: { fresh: boolean }) {
  const say = useSay();
  const { state, figures, ask, go } = usePanel();
  const openSchedule = useOpenSchedule();
  const openFigure = useOpenFigure();
  const { dashboard, settings } = state;
  if (!dashboard) return null;
  const { summary, builtAt } = dashboard;
  const hasSource = state.sheets.some(({ id }) => id === settings.sourceSheetId);

  const jump = () =>
    ask({
      area: "JUMP",
      line: waiting.jumping,
      send: () => server.openDashboard(),
      done: focusSheet,
    });
  const showCustomers = () =>
    ask({
      area: "ROWS",
      line: waiting.customers,
      send: () => server.showCustomers(),
      done: focusSheet,
    });
  const rebuild = () => {
    if (!hasSource) return go({ at: "source" });
    ask({
      area: "DATA",
      line: waiting.reading,
      send: () => server.inspect(settings.sourceSheetId as number),
      done: (inspection) =>
        go(
          inspection.refusal
            ? { at: "columns", inspection }
            : { at: "options", inspection, cancelled: false },
        ),
    });
  };

  return (
    <Screen
      title={say(result.title)}
      footer={
        <>
          <Button kind="primary" onClick={jump}>
            {say(result.jump)}
          </Button>
          <Button kind="secondary" onClick={rebuild}>
            {say(result.rebuild)}
          </Button>
        </>
      }
    >
      {fresh ? (
        <p class={summary.addsUp ? "note good" : "note warn"}>
          <b>{say(result.done(Math.max(1, Math.round(summary.seconds))))}</b>{" "}
          {say(summary.addsUp ? result.accounted : result.notAccounted)}
        </p>
      ) : (
        <p class="small">{say(result.builtAt(figures.moment(builtAt)))}</p>
      )}
      {dashboard.notice && <p class="note warn">{dashboard.notice}</p>}
      <MainFigure summary={summary} goal={settings.goal} />
      <p class="headline">{summary.headline}</p>
      <dl class="pairs">
        {summary.comparisons.map((comparison) => (
          <div key={comparison.against}>
            <dt>{comparison.against}</dt>
            <dd>
              <Verdict comparison={comparison} />
            </dd>
          </div>
        ))}
        {summary.repeat && (
          <div>
            <dt>{say(result.repeat)}</dt>
            <dd>{figures.percent(summary.repeat)}</dd>
          </div>
        )}
      </dl>
      <ul class="rows">
        <ListRow
          icon="search"
          title={say(selected.title)}
          state={say(selected.hint)}
          onOpen={openFigure}
        />
      </ul>
      <AccountTable account={summary.account} sheetId={hasSource ? settings.sourceSheetId : null} />
      <h2>{say(result.next)}</h2>
      <ul class="rows">
        <ListRow
          icon="sheet"
          title={say(result.customers)}
          state={say(result.customersHint)}
          onOpen={showCustomers}
        />
        {settings.refresh === "off" && (
          <ListRow
            icon="clock"
            title={say(result.refresh)}
            state={say(result.refreshHint)}
            onOpen={openSchedule}
          />
        )}
      </ul>
    </Screen>
  );
}
