/** What was recognised in a sheet, to be corrected. */

import { useState } from "preact/hooks";
import type { Inspection } from "../../addon/panel";
import { limitText } from "../../text/limits";
import { actions, rowCount, waiting } from "../../text/sidebar";
import { counts as countWords, columns as words } from "../../text/sidebar-data";
import { changedMapping, openQuestions, withMapping } from "../mapping";
import { usePanel, useSay } from "../panel";
import { AccountTable } from "../parts/account-table";
import { Button } from "../parts/button";
import { ColumnTable } from "../parts/column-table";
import { FoundTables } from "../parts/found-tables";
import { IdentityList } from "../parts/identity-list";
import { PreviewTable } from "../parts/preview-table";
import { Screen } from "../parts/screen";
import { server } from "../server";

export function ColumnsScreen({ inspection }: { inspection: Inspection }) {
  const say = useSay();
  const { state, figures, ask, go, update } = usePanel();
  const [changes, setChanges] = useState<Readonly<Record<string, string>>>({});
  const { sheetId, kind, sourceName, rows, columns, headings, counts, questions } = inspection;
  const { account, identity, choices, others } = inspection;
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  const shownRows = say(rowCount(rows, figures.whole(rows)));
  const changed = Object.keys(changes).length > 0;
  const open = openQuestions(questions);
  const notes = [...inspection.limits.map((limit) => say(limitText[limit])), ...inspection.notes];

  function apply() {
    const mapping = changedMapping(state, sheetId, { columns: changes });
    ask({
      area: "SAVE",
      line: waiting.saving,
      send: () => server.saveMapping(sheetId, mapping),
      done(next) {
        update(withMapping(state, sheetId, mapping));
        go({ at: "columns", inspection: next });
      },
    });
  }

  const next = (): readonly [string, () => void] => {
    if (changed) return [say(words.apply), apply];
    if (open > 0)
      return [say(words.nextQuestions(open)), () => go({ at: "questions", inspection })];
    if (inspection.refusal) return [say(words.chooseOther), () => go({ at: "source" })];
    return [say(actions.next), () => go({ at: "options", inspection, cancelled: false })];
  };
  const [nextLabel, goNext] = next();

  return (
    <Screen
      title={say(kind === "unknown" ? words.unknown : words.recognised(sourceName))}
      footer={
        <Button kind="primary" onClick={goNext}>
          {nextLabel}
        </Button>
      }
    >
      <p class="small">
        {sheet ? `${sheet.name} · ${shownRows}` : shownRows}{" "}
        <Button kind="link" onClick={() => go({ at: "source" })}>
          {say(words.otherSource)}
        </Button>
      </p>
      {inspection.refusal && <p class="note warn">{inspection.refusal}</p>}
      <ColumnTable
        columns={columns}
        headings={headings}
        changes={changes}
        onChange={(role, heading) => setChanges({ ...changes, [role]: heading })}
      />
      <PreviewTable inspection={inspection} />
      {counts && (
        <p class="small">
          {say(countWords.both(figures.whole(counts.customers), figures.whole(counts.orders)))}
        </p>
      )}
      {account && <AccountTable account={account} sheetId={sheetId} />}
      {identity && <IdentityList identity={identity} sheetId={sheetId} />}
      {notes.length > 0 && (
        <>
          <h2>{say(words.notes)}</h2>
          <ul class="note">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <FoundTables tables={others} />}
      {open === 0 && questions.length + choices.length > 0 && (
        <Button kind="link" onClick={() => go({ at: "questions", inspection })}>
          {say(words.answers)}
        </Button>
      )}
    </Screen>
  );
}
