/** What changed and why: a sentence, and for each way to group the customers a table that adds up. */

import type { Report, WhyBlock, WhyRow, WhySplit } from "../../report/report";
import { whyTexts } from "../../text/why";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { signed, verdictStyle, verdictText } from "./figures";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, numberFormat, type StyleName } from "./tokens";

/** Between two tables. */
const space = 10;
const textRight = { align: "right" } as const;
const right = { align: "right", merge: true } as const; // numbers do not overflow

export function drawWhy(canvas: Canvas, _: DataSheet, report: Report): void {
  const { why, locale } = report;
  if (!why) return;
  const top = drawSection(canvas, why.title, why.caption || why.sentence);
  let last = top;
  if (why.caption) last = drawParagraph(canvas, why.sentence, "cell");
  for (const split of why.splits) drawTable(canvas, why, split, report);
  if (why.splits.length > 0) {
    last = canvas.row();
    canvas.put(last, 2, 25, whyTexts.note[locale], "note");
  }
  canvas.name("SK_why", top, last);
}

function drawTable(canvas: Canvas, why: WhyBlock, split: WhySplit, report: Report): void {
  const { locale, currency } = report;
  const { rows, total } = split;
  canvas.row(space);
  const head = canvas.row();
  canvas.put(head, 2, 6, split.title, "smallStrong");
  canvas.put(head, 7, 9, whyTexts.customers[locale], "heading", textRight);
  canvas.put(head, 10, 12, why.before, "heading", textRight);
  canvas.put(head, 13, 14, why.after, "heading", textRight);
  canvas.put(head, 15, 17, whyTexts.mix[locale], "heading", textRight);
  canvas.put(head, 18, 20, whyTexts.rate[locale], "heading", textRight);
  canvas.put(head, 22, 25, whyTexts.ownChange[locale], "heading");
  canvas.rule(head, 2, 25, colors.line);
  for (const row of rows) {
    const id = `why.${split.id}.${row.group}`;
    const at = drawRow(row.label, row, "cell", id);
    if (!row.change) continue;
    const { value, verdict } = row.change;
    const text = verdictText({ change: { value }, verdict }, locale);
    canvas.put(at, 22, 25, text, verdictStyle(verdict), { figure: `${id}.change` });
  }
  canvas.rule(head + rows.length, 2, 25, colors.ink);
  const sum = drawRow(whyTexts.total[locale], total, "cellStrong", `why.${split.id}.total`);
  const all = signed({ value: total.mix + total.rate, kind: "pointsExact" }, { locale, currency });
  canvas.put(sum, 21, 25, whyTexts.addsUp(all)[locale], "note", textRight);
  const interval = canvas.row();
  canvas.put(interval, 2, 6, whyTexts.interval[locale], "note");
  canvas.put(interval, 15, 17, split.mixRange, "note", textRight);
  canvas.put(interval, 18, 20, split.rateRange, "note", textRight);

  /** Gives its number. */
  function drawRow(
    label: string,
    { before, after, mix, rate }: Pick<WhyRow, "before" | "after" | "mix" | "rate">,
    style: StyleName,
    id: string,
  ): number {
    const at = canvas.row();
    const percent = numberFormat("percent", locale, currency);
    const points = numberFormat("pointsExact", locale, currency);
    const count = (value: number) => value.toLocaleString(locale === "de" ? "de-DE" : "en-GB");
    canvas.put(at, 2, 6, label, style);
    canvas.put(at, 7, 9, `${count(before.of)} → ${count(after.of)}`, style, {
      ...textRight,
      figure: `${id}.customers`,
    });
    if (before.of > 0) number(11, 12, before.count / before.of, percent, "before");
    if (after.of > 0) number(13, 14, after.count / after.of, percent, "after");
    number(16, 17, mix * 100, points, "mix");
    number(19, 20, rate * 100, points, "rate");
    return at;

    function number(from: number, to: number, value: number, format: string, part: string): void {
      canvas.put(at, from, to, value, style, { ...right, format, figure: `${id}.${part}` });
    }
  }
}
