/** Support: how fast customers get a reply, and how long their requests take. */

import { byGroup } from "../core/grouping";
import { handlingTime, meanHandling } from "../core/handling-time";
import { MetricError } from "../core/problem";
import { medianResponse, responseTime } from "../core/response-time";
import { type ServiceLevelBase, serviceLevel, serviceLevelShare } from "../core/service-level";
import type { Ticket } from "../core/tickets";
import { instantOf } from "../core/zone";
import { columns } from "../text/columns";
import { groupOutputWords, serviceLevelOutputWords } from "../text/words";
import { groupsColumn, type Keys, optionalColumn } from "./columns";
import { formula } from "./formula";
import type { Sheet } from "./read-cell";
import { type Answer, table } from "./results";
import { number, optional, word } from "./scalars";
import { durationsColumn, instantsColumn } from "./times";
import { asOf } from "./vocabulary";

const created = instantsColumn({
  de: "Spalte mit dem Eingang der Anfragen, Datum und Uhrzeit.",
  en: "Column with the arrival of the requests, date and time.",
});

const replied = instantsColumn(
  {
    de: "Spalte mit der ersten Antwort, gleich lang; leer, wo noch keine kam.",
    en: "Column with the first reply, just as long; blank where there was none yet.",
  },
  true,
);

const groups = optionalColumn(
  groupsColumn({
    de: "Spalte mit der Gruppe, gleich lang, zum Beispiel der Kanal: dann eine Tabelle.",
    en: "Column with the group, just as long, for example the channel: then a table.",
  }),
);

const groupOutput = optional(
  word(groupOutputWords, {
    de: "„Wert“ (sonst, ohne Gruppen) oder „Tabelle“ (sonst, mit Gruppen).",
    en: '"value" (default without groups) or "table" (default with groups).',
  }),
  null,
);

/** Tickets in minutes, watched to the end of the last day that counts. */
function ticketsOf(
  args: {
    readonly created: Float64Array;
    readonly replied: Float64Array;
    readonly as_of: number | null;
  },
  sheet: Sheet,
): readonly Ticket[] {
  if (args.created.length === 0) throw new MetricError("empty", "created");
  let latest = Number.NEGATIVE_INFINITY;
  for (const times of [args.created, args.replied])
    for (const time of times) if (time > latest) latest = time;
  const lastDay = args.as_of ?? sheet.dayOf(latest);
  const end = instantOf((lastDay + 1) * 86_400_000, sheet.offsetAt);
  return Array.from(args.created, (at, i) => {
    const reply = args.replied[i] as number;
    return {
      replied: Number.isNaN(reply) ? null : (reply - at) / 60_000,
      watched: (end - at) / 60_000,
    };
  });
}

/** A row for each group; without groups one row for all. */
function rowsByGroup<T>(
  items: readonly T[],
  keys: Keys | null,
  sheet: Sheet,
  rowOf: (items: readonly T[]) => readonly Answer[],
): readonly (readonly Answer[])[] {
  if (keys === null) return [[columns.all[sheet.locale], ...rowOf(items)]];
  return byGroup(items, keys.number, keys.keys.length).map((part, g) => [
    keys.keys[g] as string,
    ...rowOf(part),
  ]);
}

const supportExample = [
  ["Eingang", "Antwort", "Kanal"],
  ["2025-03-03 09:00", "2025-03-03 10:00", "E-Mail"],
  ["2025-03-03 10:00", "2025-03-03 10:05", "Chat"],
  ["2025-03-03 11:00", "2025-03-03 15:00", "E-Mail"],
  ["2025-03-03 12:00", "", "E-Mail"],
];

export const RESPONSE_TIME = formula({
  group: "support",
  summary: {
    de: "Antwortzeit: nach wie vielen Stunden die Hälfte der Anfragen beantwortet ist, offene mitgezählt.",
    en: "Response time: after how many hours half of the requests are answered, open ones included.",
  },
  params: { created, replied, groups, as_of: asOf, output: groupOutput },
  result: {
    de: "Stunden, oder eine Tabelle je Gruppe: Gruppe, Anfragen, offen, Median, P90, Mittel der beantworteten. Offene warten bis zum Ende des letzten Tages.",
    en: "Hours, or a table by group: group, n, open, median, P90, mean of answered. Open ones wait until the end of the last day.",
  },
  example: {
    table: supportExample,
    args: [{ column: "A" }, { column: "B" }],
    gives: 2.5,
  },
  source: "Kaplan & Meier (1958)",
  notFor: {
    de: "Das Mittel der beantworteten lässt offene weg und wirkt daher zu schnell.",
    en: "The mean of the answered leaves out open ones and so looks too fast.",
  },
  compute(args, sheet) {
    const tickets = ticketsOf(args, sheet);
    if ((args.output ?? (args.groups ? "table" : "value")) === "value")
      return medianResponse(tickets);
    return table(
      [
        columns.group,
        columns.requests,
        columns.open,
        columns.median,
        columns.p90,
        columns.meanAnswered,
      ],
      rowsByGroup(tickets, args.groups, sheet, (part) => {
        const { n, open, median, p90, meanAnswered } = responseTime(part);
        return [n, open, median, p90, meanAnswered];
      }),
      sheet,
    );
  },
});

export const SERVICE_LEVEL = formula({
  group: "support",
  summary: {
    de: "Servicelevel: Anteil der Anfragen, die in der Zielzeit beantwortet wurden, von allen, deren Zielzeit um ist.",
    en: "Service level: share of the requests answered within the target time, of all whose target time has passed.",
  },
  params: {
    created,
    replied,
    target_minutes: optional(
      number(
        { de: "Zielzeit in Minuten; sonst 10.", en: "Target time in minutes; otherwise 10." },
        { low: 0 },
      ),
      10,
    ),
    groups,
    as_of: asOf,
    output: optional(
      word(serviceLevelOutputWords, {
        de: "„Wert“ (sonst, ohne Gruppen), „Tabelle“ (sonst, mit Gruppen) oder „beantwortete“ (nur diese zählen).",
        en: '"value" (default without groups), "table" (default with groups) or "answered" (only these count).',
      }),
      null,
    ),
  },
  result: {
    de: "Anteil von 0 bis 1, oder eine Tabelle je Gruppe: Gruppe, fällig, rechtzeitig, Anteil mit Grenzen.",
    en: "A fraction from 0 to 1, or a table by group: group, due, in time, share with limits.",
  },
  example: {
    table: supportExample,
    args: [{ column: "A" }, { column: "B" }, 60],
    gives: 0.5,
  },
  source: "Wilson (1927)",
  compute(args, sheet) {
    const tickets = ticketsOf(args, sheet);
    const base: ServiceLevelBase = args.output === "answered" ? "answered" : "due";
    if (args.output === "value" || (args.output !== "table" && args.groups === null))
      return serviceLevelShare(tickets, args.target_minutes, base);
    return table(
      [columns.group, columns.due, columns.inTime, columns.share, columns.low, columns.high],
      rowsByGroup(tickets, args.groups, sheet, (part) => {
        const { due, inTime, share, low, high } = serviceLevel(part, args.target_minutes, base);
        return [due, inTime, share, low, high];
      }),
      sheet,
    );
  },
});

export const HANDLING_TIME = formula({
  group: "support",
  summary: {
    de: "Bearbeitungszeit: wie lange eine Anfrage im Mittel beschäftigt.",
    en: "Handling time: how long a request keeps somebody busy on average.",
  },
  params: {
    durations: durationsColumn({
      de: "Spalte mit der Dauer je Anfrage: Zahlen, oder Zellen im Format Dauer.",
      en: "Column with the duration of each request: numbers, or cells formatted as duration.",
    }),
    groups,
  },
  result: {
    de: "Dauer in der Einheit der Spalte, oder eine Tabelle je Gruppe: Gruppe, Anfragen, Mittel mit Grenzen, Median, P90.",
    en: "A duration in the unit of the column, or a table by group: group, n, mean with limits, median, P90.",
  },
  example: {
    table: [["Minuten"], [4], [6], [5], [9]],
    args: [{ column: "A" }],
    gives: 6,
  },
  source: "Efron (1987), Journal of the American Statistical Association 82 (BCa)",
  compute(args, sheet) {
    const durations = Array.from(args.durations);
    if (args.groups === null) return meanHandling(durations);
    return table(
      [
        columns.group,
        columns.requests,
        columns.mean,
        columns.low,
        columns.high,
        columns.median,
        columns.p90,
      ],
      rowsByGroup(durations, args.groups, sheet, (part) => {
        const { n, mean, low, high, median, p90 } = handlingTime(part);
        return [n, mean, low, high, median, p90];
      }),
      sheet,
    );
  },
});
