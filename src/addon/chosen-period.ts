/**
 * The period that somebody has chosen on the standing dashboard. It is taken over when the panel opens and before
 * every build, and only once: what is chosen later, there or in the panel, is what counts.
 */

import { dayOf, isoDay } from "../core/day";
import { periodEnd, periodOf } from "../core/period";
import { latestKind, namedPeriod } from "../text/periods";
import { periodDropdown, readStoredReport } from "./dashboard";
import { file } from "./file";
import { once } from "./once";
import { ownSheets } from "./own-sheets";
import type { Settings } from "./panel";
import { readBuiltDashboard, remembered, writeSettings } from "./settings";

type Choice = Pick<Settings, "period" | "asOf">;

/** What was taken over last; null: nothing since the dashboard was built. */
const taken = remembered<string>("chosenPeriod");

/** Null where nothing else was chosen. A run looks once. */
export const takeChosenPeriod = once((): Choice | null => {
  const before = taken.read() ?? readBuiltDashboard()?.summary.period;
  if (before === undefined) return null;
  const word = String(file().getRangeByName(periodDropdown)?.getValue() ?? "");
  if (word === before || word === "") return null;
  taken.write(word);
  const choice = choiceOf(word);
  if (choice) writeSettings(choice);
  return choice;
});

/** A new dashboard shows its own period, which nobody has chosen there. */
export function forgetChosenPeriod(): void {
  if (taken.read() !== null) taken.write(null);
}

/** In either language; the newest period goes on to be the newest, an earlier one stays. */
function choiceOf(word: string): Choice | null {
  const latest = latestKind(word);
  if (latest) return { period: latest, asOf: null };
  const named = namedPeriod(word);
  if (!named) return null;
  const { kind, year, part } = named;
  const month = kind === "quarter" ? part * 3 : part;
  const last = periodEnd(kind, periodOf(kind, dayOf(year, month, 1)));
  return { period: kind, asOf: word === newestPeriod() ? null : isoDay(last) };
}

function newestPeriod(): string | undefined {
  const [data] = ownSheets("data");
  const report = data && readStoredReport(data);
  return report?.title.periods?.[0];
}
