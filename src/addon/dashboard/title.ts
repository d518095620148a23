/** Title, data span, lapse rule and headline. */

import { civilDate } from "../../core/day";
import type { Report } from "../../report/report";
import { titleWords } from "../../text/dashboard";
import { dayName, latestPeriod } from "../../text/periods";
import type { Locale } from "../../text/text";
import type { Canvas } from "./canvas";
import { linesOf } from "./paragraph";
import { colors, styles } from "./tokens";

export const periodDropdown = "SK_period";

export function drawTitle(canvas: Canvas, report: Report, builtAt: string): void {
  drawHead(canvas, report);
  drawData(canvas, report, builtAt);
  canvas.put(canvas.row(), 2, 25, report.title.lapse, "sub");
  canvas.row(6);
  const { headline } = report;
  const line = canvas.row(24);
  const fits = linesOf(headline, styles.headline.size) === 1;
  canvas.put(line, 2, 25, headline, fits ? "headline" : "headlineLong");
  canvas.name("SK_headline", line, line);
  canvas.row(6);
}

/** The row that stays on the screen and on every printed page. */
function drawHead(canvas: Canvas, report: Report): void {
  const { title, locale } = report;
  const w = titleWords;
  const row = canvas.row(36);
  const shop = shortened(title.shop, title.sample ? 24 : 36); // the mark of a sample stands to the right
  const text = `${shop}   ${w.about[locale]}`;
  canvas.put(row, 2, 12, text, "title");
  const parts = [{ start: shop.length, end: text.length }];
  canvas.rich({ row, column: 2, text, parts, style: "titleQuiet" });
  if (title.sample) canvas.put(row, 14, 14, w.sample[locale], "smallWarn", { align: "center" });
  const asOf = `${w.asOf[locale]} ${dayName(civilDate(title.asOf))[locale]}`;
  canvas.put(row, 17, 20, asOf, "strong", { align: "right", format: "General" });
  canvas.formula(
    { row, column: 20, rows: 1, columns: 1 },
    `=IF($U$${row}="${title.period}","${asOf}","${w.notYet[locale]}")`,
  );
  const help = w.choose[locale];
  canvas.put(row, 21, 25, title.period, "strong", { align: "right", merge: true, note: help });
  const words = periodWords(report);
  canvas.dropdown({ name: periodDropdown, row, column: 21, words, help });
  canvas.rule(row, 2, 25, colors.line);
}

/** The one shown, which a date of its own may have set, all others of its kind, and the other kinds. */
function periodWords({ title, period, locale }: Report): readonly string[] {
  const kinds = ["month", "quarter", "year"] as const;
  const others = kinds.filter((kind) => kind !== period).map((kind) => latestPeriod[kind][locale]);
  const { periods = [] } = title;
  const shown = periods.includes(title.period) ? [] : [title.period];
  return [...shown, ...periods, ...others];
}

function drawData(canvas: Canvas, { title, fingerprint, locale }: Report, builtAt: string): void {
  const w = titleWords;
  const day = (value: number) => dayName(civilDate(value))[locale];
  const count = (value: number) => value.toLocaleString(locale === "de" ? "de-DE" : "en-GB");
  const facts = [
    [w.data, `${day(title.firstDay)} – ${day(title.lastDay)}`],
    [w.customers, count(fingerprint.customers)],
    [w.orders, count(fingerprint.orders)],
    [w.updated, timeName(builtAt, locale)],
  ] as const;
  let text = "";
  const parts = facts.map(([name, fact]) => {
    text += `${text === "" ? "" : "  ·  "}${name[locale]} `;
    const start = text.length;
    text += fact;
    return { start, end: text.length };
  });
  const row = canvas.row();
  canvas.put(row, 2, 25, text, "sub");
  canvas.rich({ row, column: 2, text, parts, style: "strong" });
}

/** "2026-10-01T07:12" as "01.10.2026, 07:12". */
function timeName(iso: string, locale: Locale): string {
  const [year, month, date, hour, minute] = (iso.match(/\d+/g) ?? []) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const day = dayName({ year: Number(year), month: Number(month), date: Number(date) });
  return `${day[locale]}, ${hour}:${minute}`;
}

/** Cut between characters, also where one takes two units. */
function shortened(name: string, most: number): string {
  const letters = Array.from(name);
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : name;
}
