/** The note on every figure: what it means, what it rests on, its interval, and which data it was made from. */

import type { ReportFigure } from "../../report/figure";
import { figuresOf } from "../../report/figures";
import type { Report } from "../../report/report";
import { isBesideOrders } from "../../report/selection";
import { besideLine, figureNotes, fingerprintLine } from "../../text/dashboard";
import type { Text } from "../../text/text";
import { intervalText, percentText, shownIn } from "./figures";
import type { SheetPlan } from "./sheet-plan";

/** The plan with the notes of its figures, above what is noted there already. */
export function withFigureNotes(plan: SheetPlan, report: Report): SheetPlan {
  const figures = new Map(figuresOf(report).map((one) => [one.id, one]));
  const notes = new Map(plan.notes.map((note) => [`${note.row} ${note.column}`, note]));
  for (const { id, row, column, when } of plan.figures) {
    const figure = figures.get(id);
    const place = `${row} ${column}`;
    if (!figure) continue;
    const before = notes.get(place)?.text ?? "";
    // a note cannot follow a dropdown: what its first word shows is explained, the others are named below
    const isFirst = !when || when.word === firstWord(plan, when.dropdown);
    const lines = isFirst ? [noteOn(figure, report), before] : [before, valueLine(figure, report)];
    const text = lines.filter((line) => line !== "").join("\n");
    notes.set(place, { row, column, text });
  }
  return { ...plan, notes: [...notes.values()] };
}

const firstWord = ({ dropdowns }: SheetPlan, dropdown: string): string | undefined =>
  dropdowns.find(({ name }) => name === dropdown)?.words[0];

/** "Kohorte Q1 2026, Umsatz, +2: 62 %" */
const valueLine = ({ label, figure }: ReportFigure, report: Report): string =>
  figure ? `${label}: ${percentText(figure.value, report.locale)}` : label;

function dataLine(
  { selection }: ReportFigure,
  { rows, customers, checksum, beside }: Report["fingerprint"],
  count: (value: number) => string,
): Text {
  return beside && selection && isBesideOrders(selection)
    ? besideLine(count(beside.rows), beside.checksum)
    : fingerprintLine(count(rows), count(customers), checksum);
}

function noteOn(figure: ReportFigure, report: Report): string {
  const { locale, fingerprint } = report;
  const count = (value: number) => value.toLocaleString(locale === "de" ? "de-DE" : "en-GB");
  const interval = intervalText(figure, shownIn(report));
  return [
    figure.label,
    figure.definition,
    figure.basis,
    interval === "" ? "" : figureNotes.interval(interval.slice(1, -1))[locale],
    dataLine(figure, fingerprint, count)[locale],
  ]
    .filter((line) => line !== "")
    .join("\n");
}
