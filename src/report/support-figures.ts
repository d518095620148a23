/** The figures of the support block: usual enquiries by weekday and hour, waits by channel. */

import { companionRowCounts, supportFigureTexts as texts } from "../text/companion-figures";
import { supportTexts } from "../text/service";
import type { Text } from "../text/text";
import { waitFigure } from "./contacts";
import type { ReportFigure } from "./figure";
import type { Figure, Report, SupportHours, WaitRow } from "./report";
import type { ContactSelection } from "./selection";
import { firstHour, singleHours } from "./support";
import type { Words } from "./words";

type Chosen = Pick<ContactSelection, "which"> & Partial<ContactSelection>;

export function supportFigures({ support }: Report, words: Words): readonly ReportFigure[] {
  if (!support?.span) return [];
  const { span, busy, waiting } = support;
  const chosen = (part: Chosen): ContactSelection => ({
    by: "contacts",
    ...span,
    channels: null,
    weekday: null,
    hours: null,
    ...part,
  });
  const waits = waiting ? [...waiting.rows.entries(), ["total", waiting.total] as const] : [];
  return [
    ...(busy?.rows ?? []).flatMap((row, weekday) => busyFigures(row, weekday)),
    ...waits.flatMap(([id, row]) => waitFigures(String(id), row)),
  ];

  function busyFigures(row: SupportHours, weekday: number): readonly ReportFigure[] {
    const usual = (id: string, label: Text, value: number | null, hours: Chosen["hours"]) =>
      value === null
        ? []
        : {
            id: `busy.${weekday}.${id}`,
            label: words.say(label),
            definition: words.say(texts.usual),
            basis: onDays(value, row.days ?? 0),
            figure: { value, kind: "decimal" as const },
            interval: null,
            selection: chosen({ which: "timed", weekday, hours: hours ?? null }),
          };
    return [
      ...row.hours.flatMap((value, i) => {
        const [from, to] = i < singleHours ? [firstHour + i, firstHour + i] : [0, firstHour - 1];
        const name = from === to ? String(from) : supportTexts.night[words.locale];
        return usual(String(i), texts.hour(row.weekday, name), value, [from, to]);
      }),
      ...[usual("day", texts.day(row.weekday), row.perDay, null)].flat(),
    ];
  }

  function onDays(value: number, days: number): string {
    const contacts = companionRowCounts.contacts(words.count(Math.round(value * days)));
    return words.say(texts.onDays(contacts, words.count(days)));
  }

  function waitFigures(id: string, row: WaitRow): readonly ReportFigure[] {
    const { label, channels, contacts, median, p90, inTime } = row;
    if (channels === undefined) return [];
    const one = (
      measure: "contacts" | "median" | "p90" | "inTime",
      figure: Figure | null,
      which: Chosen["which"],
    ): ReportFigure => ({
      id: `wait.${id}.${measure}`,
      label: words.say(texts.wait(label, supportTexts[measure])),
      definition: words.say(texts[measure]),
      basis:
        measure === "contacts" ? "" : words.say(companionRowCounts.contacts(words.count(contacts))),
      figure,
      interval: null,
      selection: chosen({ which, channels }),
    });
    const waited = (minutes: number | null) => (minutes === null ? null : waitFigure(minutes));
    return [
      one("contacts", { value: contacts, kind: "count" }, "all"),
      one("median", waited(median), "all"),
      one("p90", waited(p90), "all"),
      one("inTime", inTime === null ? null : { value: inTime, kind: "percent1" }, "due"),
    ];
  }
}
