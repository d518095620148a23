/** Contacts: when customers get in touch, about which products, and how many agents that takes. */

import { contactRates } from "../core/contact-rate";
import { staffingNeed } from "../core/erlang-c";
import { supportHeatmap } from "../core/support-heatmap";
import { columns, weekdays } from "../text/columns";
import type { Text } from "../text/text";
import { itemHeadings } from "../text/words";
import { type Column, inTable, numbersColumn, optionalColumn, textsColumn } from "./columns";
import { formula } from "./formula";
import { row, table } from "./results";
import { number, optional } from "./scalars";
import { clocksOf, instantsColumn } from "./times";

export const SUPPORT_HEATMAP = formula({
  group: "support",
  summary: {
    de: "Wann sich Kunden melden: übliche Zahl der Kontakte je Wochentag und Stunde.",
    en: "When customers get in touch: the usual number of contacts by weekday and hour.",
  },
  params: {
    datetimes: instantsColumn({
      de: "Spalte mit Datum und Uhrzeit der Kontakte.",
      en: "Column with date and time of the contacts.",
    }),
    values: optionalColumn(
      numbersColumn({
        de: "Spalte, gleich lang: was statt der Kontakte gezählt wird, zum Beispiel Minuten.",
        en: "Column, just as long: what is counted instead of contacts, for example minutes.",
      }),
    ),
  },
  result: {
    de: "Tabelle: eine Zeile je Wochentag, eine Spalte je Stunde; Mittel über alle solchen Stunden vom ersten bis zum letzten Tag.",
    en: "A table: one row per weekday, one column per hour; average over all such hours from the first day to the last.",
  },
  example: {
    table: [["Zeit"], ["2025-03-03 09:10"], ["2025-03-03 09:50"], ["2025-03-04 00:30"]],
    args: [{ column: "A" }],
    gives: [
      ["weekday", ...Array.from({ length: 24 }, (_, hour) => hour)],
      ["Monday", ...Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 2 : 0))],
      ["Tuesday", ...Array.from({ length: 24 }, (_, hour) => (hour === 0 ? 1 : 0))],
      ...["Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map((name) => [
        name,
        ...new Array<string>(24).fill(""),
      ]),
    ],
  },
  source: "Σ values / n (weekdays)",
  compute(args, sheet) {
    const clocks = clocksOf(sheet);
    const hours = args.datetimes.map((at) => Math.floor((at + clocks(at)) / 3_600_000));
    const rows = supportHeatmap(hours, args.values ?? undefined);
    return table(
      [columns.weekday, ...(rows[0] ?? []).keys()],
      rows.map((averages, i) => [(weekdays[i] as Text)[sheet.locale], ...averages]),
      sheet,
    );
  },
});

/** Names of products; a first row that says "product" or the like is a heading. */
function itemsColumn(table: string, meaning: Text): Column<readonly string[]> {
  const isHeading = (text: string) => itemHeadings.includes(text.trim().toLowerCase());
  return inTable(table, {
    ...textsColumn(meaning),
    fits: (cell) => !(typeof cell === "string" && isHeading(cell)),
  });
}

export const CONTACT_RATE = formula({
  group: "support",
  summary: {
    de: "Welche Produkte öfter als andere zu Anfragen führen: Kontakte je 100 verkaufte Stück.",
    en: "Which products lead to requests more often than others: contacts per 100 units sold.",
  },
  params: {
    ticket_items: itemsColumn("tickets", {
      de: "Spalte mit dem Produkt je Anfrage.",
      en: "Column with the product of each request.",
    }),
    order_items: itemsColumn("orders", {
      de: "Spalte mit dem Produkt je verkauftem Stück.",
      en: "Column with the product of each unit sold.",
    }),
    limit: optional(
      number(
        {
          de: "Nur die ersten so vielen Zeilen; sonst alle.",
          en: "Only the first so many rows; otherwise all.",
        },
        { low: 1, whole: true },
      ),
      null,
    ),
  },
  result: {
    de: "Tabelle, die meisten Kontakte zuerst; „auffällig“ heißt: mehr Kontakte als bei den anderen, kaum durch Zufall.",
    en: "A table, most contacts first; “flagged” means: more contacts than the others, hardly by chance.",
  },
  example: {
    table: [
      ["Anfragen", "Verkäufe"],
      ["Lampe", "Lampe"],
      ["Lampe", "Lampe"],
      ["Stuhl", "Stuhl"],
      ["", "Stuhl"],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: [
      ["item", "contacts", "units", "per 100", "low", "high", "flagged"],
      ["Lampe", 2, 2, 100, 12.110464, 361.234383, false],
      ["Stuhl", 1, 2, 50, 1.26589, 278.58217, false],
    ],
  },
  source: "Garwood (1936); Przyborowski & Wilenski (1940); Benjamini & Hochberg (1995)",
  compute(args, sheet) {
    return table(
      [
        columns.item,
        columns.contacts,
        columns.units,
        columns.per100,
        columns.low,
        columns.high,
        columns.flagged,
      ],
      contactRates(args.ticket_items, args.order_items)
        .slice(0, args.limit ?? undefined)
        .map((r) => [r.item, r.contacts, r.units, r.per100, r.low, r.high, r.flagged]),
      sheet,
    );
  },
});

export const STAFFING_NEED = formula({
  group: "support",
  summary: {
    de: "Wie viele Mitarbeiter nötig sind, damit Anrufe schnell genug angenommen werden.",
    en: "How many agents it takes for calls to be answered fast enough.",
  },
  params: {
    calls_per_hour: number({ de: "Anrufe je Stunde.", en: "Calls per hour." }),
    handling_seconds: number({
      de: "Sekunden je Anruf, mit Nachbearbeitung.",
      en: "Seconds per call, wrap-up included.",
    }),
    target_share: optional(
      number({
        de: "Anteil, der in der Zielzeit angenommen wird; sonst 0,8.",
        en: "Share to be answered within the target time; otherwise 0.8.",
      }),
      0.8,
    ),
    target_seconds: optional(
      number({
        de: "Zielzeit in Sekunden; sonst 20.",
        en: "Target time in seconds; otherwise 20.",
      }),
      20,
    ),
  },
  result: {
    de: "Eine Zeile: Mitarbeiter, Servicelevel, Wahrscheinlichkeit zu warten, mittlere Wartezeit in Sekunden, Auslastung.",
    en: "One row: agents, service level, probability of waiting, mean wait in seconds, occupancy.",
  },
  example: { args: [200, 180], gives: [[14, 0.88835, 0.174132, 7.835937, 0.714286]] },
  source: "Erlang (1917), Erlang C",
  notFor: {
    de: "Setzt voraus, dass niemand auflegt; bei Überlast rechnet das Modell zu vorsichtig.",
    en: "Assumes that nobody hangs up; under overload the model is too cautious.",
  },
  compute(args) {
    const found = staffingNeed(
      args.calls_per_hour,
      args.handling_seconds,
      args.target_share,
      args.target_seconds,
    );
    return row(
      found.agents,
      found.serviceLevel,
      found.waitProbability,
      found.meanWaitSeconds,
      found.occupancy,
    );
  },
});
