/** Whose clock the refresh runs on, how the last run went, and when the next one comes. */

import type { ScheduleState } from "../../addon/panel";
import { hourSpan, schedule as words } from "../../text/sidebar-schedule";
import { usePanel, useSay } from "../panel";

export function ScheduleAccount({ schedule }: { schedule: ScheduleState }) {
  const say = useSay();
  const { figures } = usePanel();
  const { owner, lastRun, nextDay, settings } = schedule;
  const outcome =
    lastRun &&
    (lastRun.outcome === "built"
      ? words.outcome.built(figures.number(lastRun.seconds))
      : words.outcome[lastRun.outcome]);
  return (
    <dl class="pairs">
      {owner && (
        <div>
          <dt>{say(words.account)}</dt>
          <dd>{say(words.owner[owner])}</dd>
        </div>
      )}
      <div>
        <dt>{say(words.lastRun)}</dt>
        <dd>
          {lastRun && outcome ? `${figures.moment(lastRun.at)}, ${say(outcome)}` : say(words.never)}
        </dd>
      </div>
      {settings.refresh !== "off" && (
        <div>
          <dt>{say(words.next)}</dt>
          <dd>
            {nextDay === null
              ? say(words.withinTheHour)
              : `${figures.day(nextDay)}, ${say(hourSpan(settings.hour))}`}
          </dd>
        </div>
      )}
    </dl>
  );
}
