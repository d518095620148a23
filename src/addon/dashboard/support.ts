/** When customers get in touch, as a heat map of weekday and hour, and how long they wait per channel. */

import { waitFigure } from "../../report/contacts";
import type { Report, SupportHours, WaitRow } from "../../report/report";
import { firstHour } from "../../report/support";
import { supportTexts } from "../../text/service";
import type { Locale } from "../../text/text";
import type { Canvas } from "./canvas";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, numberFormat, type StyleName } from "./tokens";

const firstColumn = 4;
const hourHeight = 25;
/** Below, a usual number of enquiries is shown as a dot. */
const fewestShown = 0.05;

export function drawBusyHours(canvas: Canvas, { support, locale }: Report): void {
  if (!support?.busy) return;
  const { rows, note } = support.busy;
  const top = drawSection(canvas, support.title, support.caption);
  const head = canvas.row();
  const single = (rows[0]?.hours.length ?? 1) - 1;
  for (let i = 0; i < single; i++) {
    const column = firstColumn + i;
    canvas.put(head, column, column, String(i + firstHour), "heading", { align: "center" });
  }
  const night = firstColumn + single;
  const centred = { align: "center", merge: true } as const;
  canvas.put(head, night, night + 1, supportTexts.night[locale], "heading", centred);
  canvas.put(head, 24, 25, supportTexts.perDay[locale], "heading", { align: "right" });
  rows.forEach((row, weekday) => {
    drawDay(canvas, row, night, `busy.${weekday}`);
  });
  const size = { rows: rows.length, columns: single + 2 };
  canvas.heat({ row: head + 1, column: firstColumn, ...size, middle: 75 }); // most hours are quiet
  canvas.name("SK_support", top, drawParagraph(canvas, note, "note"));
}

function drawDay(
  canvas: Canvas,
  { weekday, hours, perDay }: SupportHours,
  night: number,
  id: string,
): void {
  const at = canvas.row(hourHeight);
  canvas.put(at, 2, 3, weekday, "cellQuiet");
  hours.forEach((value, i) => {
    if (value === null) return;
    const column = firstColumn + i;
    const drawn = {
      align: "center",
      format: `[<${fewestShown}]"·";0.0`,
      merge: column === night,
      figure: `${id}.${i}`,
    } as const;
    canvas.put(at, column, column === night ? column + 1 : column, value, "cell", drawn);
  });
  if (perDay === null) return;
  canvas.put(at, 24, 25, perDay, "cellStrong", {
    align: "right",
    merge: true,
    format: "0.0",
    figure: `${id}.day`,
  });
}

export function drawWaiting(canvas: Canvas, { support, locale }: Report): void {
  const waiting = support?.waiting;
  if (!waiting) return;
  const top = drawSection(canvas, waiting.title, waiting.caption);
  const head = canvas.row();
  const texts = supportTexts;
  canvas.put(head, 2, 7, texts.channel[locale], "heading");
  for (const [from, text] of [
    [8, texts.contacts],
    [11, texts.median],
    [14, texts.p90],
    [17, texts.inTime],
  ] as const) {
    canvas.put(head, from, from + 2, text[locale], "heading", { align: "right", merge: true });
  }
  canvas.rule(head, 2, 19, colors.line);
  waiting.rows.forEach((row, i) => {
    drawWait(canvas, row, "cell", locale, `wait.${i}`);
  });
  const total = drawWait(canvas, waiting.total, "cellStrong", locale, "wait.total");
  canvas.rule(total - 1, 2, 19, colors.line);
  drawParagraph(canvas, waiting.note, "note");
  canvas.name("SK_support2", top, total);
}

/** Gives its number. */
function drawWait(
  canvas: Canvas,
  row: WaitRow,
  style: StyleName,
  locale: Locale,
  id: string,
): number {
  const at = canvas.row();
  const right = { align: "right", merge: true } as const;
  const count = numberFormat("count", locale, null);
  canvas.put(at, 2, 7, row.label, style);
  canvas.put(at, 8, 10, row.contacts, style, {
    ...right,
    format: count,
    figure: `${id}.contacts`,
  });
  putWait(11, row.median, "median");
  putWait(14, row.p90, "p90");
  if (row.inTime !== null) {
    const format = numberFormat("percent1", locale, null);
    canvas.put(at, 17, 19, row.inTime, style, { ...right, format, figure: `${id}.inTime` });
  }
  return at;

  function putWait(from: number, minutes: number | null, measure: "median" | "p90"): void {
    const figure = `${id}.${measure}`;
    if (minutes === null) {
      canvas.put(at, from, from + 2, supportTexts.open[locale], style, { ...right, figure });
      return;
    }
    const { value, kind } = waitFigure(minutes);
    const format = numberFormat(kind, locale, null);
    canvas.put(at, from, from + 2, value, style, { ...right, format, figure });
  }
}
