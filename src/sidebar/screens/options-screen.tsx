/** What a dashboard is built with. */

import { useState } from "preact/hooks";
import type { DashboardPeriod, Inspection } from "../../addon/panel";
import { options as words } from "../../text/sidebar-dashboard";
import { counts as countWords } from "../../text/sidebar-data";
import { openQuestions } from "../mapping";
import { readDays, readPercent } from "../options-form";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { LapseField } from "../parts/lapse-field";
import { Screen } from "../parts/screen";
import { Segment } from "../parts/segment";
import { TextField } from "../parts/text-field";

interface OptionsScreenProps {
  readonly inspection: Inspection;
  /** Whether a build was just cancelled. */
  readonly cancelled: boolean;
}

const periods: readonly DashboardPeriod[] = ["month", "quarter", "year"];

export function OptionsScreen({ inspection, cancelled }: OptionsScreenProps) {
  const say = useSay();
  const { state, figures, go } = usePanel();
  const { settings } = state;
  const [shop, setShop] = useState(inspection.shop);
  // chosen on the dashboard, for the data it shows
  const asOf = inspection.sheetId === settings.sourceSheetId ? settings.asOf : null;
  const [period, setPeriod] = useState(settings.period);
  const [own, setOwn] = useState(settings.lapseDays !== null);
  const [days, setDays] = useState(settings.lapseDays?.toString() ?? "");
  const [goal, setGoal] = useState(
    settings.goal === null ? "" : figures.number(settings.goal * 100),
  );
  const [margin, setMargin] = useState(
    settings.margin === null ? "" : figures.number(settings.margin * 100),
  );
  const [tried, setTried] = useState(false);

  const lapseDays = own ? (readDays(days) ?? undefined) : null;
  const goalRate = readPercent(goal);
  const marginRate = readPercent(margin);
  const hasSpend = inspection.others.some(({ kind }) => kind === "spend");
  const { counts } = inspection;
  const open = openQuestions(inspection.questions);

  function build() {
    setTried(true);
    if (lapseDays === undefined) return document.getElementById("days")?.focus();
    if (goalRate === undefined) return document.getElementById("goal")?.focus();
    if (marginRate === undefined) return document.getElementById("margin")?.focus();
    const name = shop.trim() || null;
    const options = { period, lapseDays, asOf, goal: goalRate, margin: marginRate, shop: name };
    go({ at: "build", inspection, options });
  }

  return (
    <Screen
      title={say(words.title)}
      footer={
        <>
          <Button kind="primary" onClick={build}>
            {say(words.build)}
          </Button>
          <p class="hint">{say(words.footnote)}</p>
        </>
      }
    >
      {cancelled && (
        <p class="note" role="status">
          {say(words.cancelled)}
        </p>
      )}
      <p class="small">
        {counts &&
          say(countWords.both(figures.whole(counts.customers), figures.whole(counts.orders)))}{" "}
        {open > 0 && (
          <Button kind="link" onClick={() => go({ at: "questions", inspection })}>
            {say(words.openQuestions(open))}
          </Button>
        )}
      </p>
      <Segment
        label={say(words.period)}
        name="period"
        options={periods.map((value) => ({ value, label: say(words.periods[value]) }))}
        value={period}
        {...(asOf && { hint: say(words.until(figures.day(Date.parse(asOf) / 86_400_000))) })}
        onChoose={setPeriod}
      />
      <LapseField
        found={inspection.lapseDays}
        own={own}
        days={days}
        wrong={tried && lapseDays === undefined}
        onChoose={setOwn}
        onType={setDays}
      />
      <TextField
        id="goal"
        label={say(words.goal)}
        value={goal}
        hint={say(words.goalHint)}
        problem={tried && goalRate === undefined ? say(words.goalWrong) : null}
        numeric
        onType={setGoal}
      />
      {hasSpend && (
        <TextField
          id="margin"
          label={say(words.margin)}
          value={margin}
          hint={say(words.marginHint)}
          problem={tried && marginRate === undefined ? say(words.goalWrong) : null}
          numeric
          onType={setMargin}
        />
      )}
      <TextField
        id="shop"
        label={say(words.shop)}
        value={shop}
        hint={say(words.shopHint)}
        onType={setShop}
      />
    </Screen>
  );
}
