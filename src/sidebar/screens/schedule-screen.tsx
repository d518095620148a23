/** When the dashboard refreshes by itself, who gets a digest of it, and how the last run went. */

import { useState } from "preact/hooks";
import type { Rhythm, ScheduleState } from "../../addon/panel";
import { places, waiting } from "../../text/sidebar";
import { digest, hourSpan, rhythms, schedule as words } from "../../text/sidebar-schedule";
import type { Text } from "../../text/text";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { DigestFields } from "../parts/digest-fields";
import { ScheduleAccount } from "../parts/schedule-account";
import { Screen } from "../parts/screen";
import { SelectField } from "../parts/select-field";
import { readRecipients } from "../recipients";
import { server } from "../server";

const choices: readonly (Rhythm | "off")[] = ["off", "hourly", "daily", "weekly", "monthly"];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

export function ScheduleScreen({ schedule }: { schedule: ScheduleState }) {
  const say = useSay();
  const { state, ask, update } = usePanel();
  const [shown, setShown] = useState(schedule);
  const [refresh, setRefresh] = useState(shown.settings.refresh);
  const [hour, setHour] = useState(shown.settings.hour);
  const [when, setWhen] = useState(shown.settings.digest.when);
  const [typed, setTyped] = useState(shown.settings.digest.recipients.join("\n"));
  const [language, setLanguage] = useState(shown.settings.digest.language);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<Text | null>(null);

  const { addresses, problem } = readRecipients(typed);
  const wrong = when !== "off" && problem !== null;

  const show = (after: ScheduleState, what: Text) => {
    setShown(after);
    setSaid(what);
    update({ ...state, settings: { ...state.settings, ...after.settings } });
  };

  function save() {
    setTried(true);
    if (wrong) return document.getElementById("recipients")?.focus();
    // addresses that nobody wants mail at are kept only where they are some
    const recipients = problem === null ? addresses : [];
    ask({
      area: "SAVE",
      line: waiting.saving,
      send: () => server.saveSchedule({ refresh, hour, digest: { when, recipients, language } }),
      done: (after) => show(after, after.owner === "other" ? words.savedForOther : words.saved),
    });
  }

  const takeOver = () =>
    ask({
      area: "SAVE",
      line: waiting.saving,
      send: () => server.takeOverSchedule(),
      done: (after) => show(after, words.takenOver),
    });

  const preview = () =>
    ask({
      area: "MAIL",
      line: waiting.preview,
      send: () => server.previewDigest(language),
      done: () => setSaid(null),
    });

  const test = (address: string) =>
    ask({
      area: "MAIL",
      line: waiting.sending,
      send: () => server.sendTestDigest(address, language),
      done: () => setSaid(digest.tested),
    });

  return (
    <Screen
      title={say(places.schedule)}
      footer={
        <>
          <Button kind="primary" onClick={save}>
            {say(words.save)}
          </Button>
          {shown.owner === "other" && (
            <Button kind="secondary" onClick={takeOver}>
              {say(words.takeOver)}
            </Button>
          )}
          <p class="hint" role="status">
            {said && say(said)}
          </p>
        </>
      }
    >
      <Trouble schedule={shown} />
      <SelectField
        id="rhythm"
        label={say(words.rhythm)}
        options={choices.map((value) => ({ value, label: say(rhythms[value]) }))}
        value={refresh}
        hint={say(words.rhythmHint)}
        onChoose={setRefresh}
      />
      {refresh !== "off" && refresh !== "hourly" && (
        <SelectField
          id="hour"
          label={say(words.hour)}
          options={hours.map((value) => ({ value, label: say(hourSpan(value)) }))}
          value={hour}
          hint={say(words.hourHint)}
          onChoose={setHour}
        />
      )}
      {refresh !== "off" && (
        <DigestFields
          when={when}
          recipients={typed}
          problem={tried && problem ? say(problem) : null}
          language={language}
          first={problem === null ? (addresses[0] ?? null) : null}
          consent={shown.mailConsent}
          onWhen={setWhen}
          onType={setTyped}
          onLanguage={setLanguage}
          onPreview={preview}
          onTest={test}
        />
      )}
      <ScheduleAccount schedule={shown} />
    </Screen>
  );
}

/** What went wrong last, in one sentence each. */
function Trouble({ schedule }: { schedule: ScheduleState }) {
  const say = useSay();
  const { figures } = usePanel();
  const { lastRun, missed, owner } = schedule;
  return (
    <>
      {lastRun?.failure && (
        <p class="note warn">
          <b>{say(words.failed(figures.moment(lastRun.at)))}</b> {lastRun.failure}
        </p>
      )}
      {lastRun?.mailFailure && <p class="note warn">{lastRun.mailFailure}</p>}
      {missed && (
        <p class="note warn">
          {say(words.missed)} {owner === "other" && say(words.missedAdvice)}
        </p>
      )}
    </>
  );
}
