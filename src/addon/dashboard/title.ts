/** Title, data span, lapse rule and headline. */

import { civilDate } from "../../core/day";
import type { Report } from "../../report/report";
import { titleWords } from "../../text/dashboard";
import { dayName } from "../../text/periods";
import type { Canvas } from "./canvas";
import { colors } from "./tokens";

export function drawTitle(canvas: Canvas, { title, headline, fingerprint, locale }: Report): void {
  const day = (value: number) => dayName(civilDate(value))[locale];
  const count = (value: number) => value.toLocaleString(locale === "de" ? "de-DE" : "en-GB");
  const row = canvas.row(36);
  const about = `   ${titleWords.about[locale]}`;
  const shop = title.shop.length > 40 ? `${title.shop.slice(0, 39)}…` : title.shop;
  canvas.put(row, 2, 12, shop + about, "title");
  canvas.rich({ row, column: 2, text: shop + about, split: shop.length, rest: "headline" });
  if (title.sample)
    canvas.put(row, 13, 15, titleWords.sample[locale], "smallWarn", {
      align: "center",
      merge: true,
    });
  const asOf = `${titleWords.asOf[locale]} ${day(title.asOf)}`;
  canvas.put(row, 16, 20, asOf, "strong", { align: "right", merge: true });
  canvas.put(row, 21, 25, title.period, "strong", {
    align: "right",
    merge: true,
    note: titleWords.period[locale],
  });
  canvas.rule(row, 2, 25, "bottom", colors.line);
  const data = [
    `${titleWords.data[locale]} ${day(title.firstDay)} – ${day(title.lastDay)}`,
    `${titleWords.customers[locale]} ${count(fingerprint.customers)}`,
    `${titleWords.orders[locale]} ${count(fingerprint.orders)}`,
  ].join("  ·  ");
  canvas.put(canvas.row(18), 2, 25, data, "sub");
  canvas.put(canvas.row(18), 2, 25, title.lapse, "sub");
  canvas.row(8);
  const line = canvas.row(28);
  canvas.put(line, 2, 25, headline, "headline");
  canvas.name("SK_headline", { row: line, column: 2, rows: 1, columns: 24 });
  canvas.row(6);
}
