/** Enquiries per product: counts, units sold, the rate with its interval and a verdict; or what is missing for it. */

import type { Report } from "../../report/report";
import { productTexts as texts } from "../../text/products";
import type { Canvas } from "./canvas";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";

const right = { align: "right", merge: true } as const;

export function drawProducts(canvas: Canvas, { support, locale }: Report): void {
  const products = support?.products;
  if (!products) return;
  const top = drawSection(canvas, products.title, products.caption);
  if (products.rows.length === 0) {
    canvas.name("SK_products", top, top + 1);
    return;
  }
  const head = canvas.row();
  canvas.put(head, 2, 7, texts.product[locale], "heading");
  for (const [from, text] of [
    [8, texts.contacts],
    [11, texts.units],
    [14, texts.per100],
    [17, texts.interval],
  ] as const)
    canvas.put(head, from, from + 2, text[locale], "heading", right);
  canvas.put(head, 21, 25, texts.verdict[locale], "heading");
  canvas.rule(head, 2, 25, colors.line);
  products.rows.forEach((row, i) => {
    const at = canvas.row();
    const number = (from: number, part: "contacts" | "units" | "per100") =>
      canvas.put(at, from, from + 2, row[part], "cell", {
        ...right,
        format: numberFormat(part === "per100" ? "decimal" : "count", locale, null),
        figure: `product.${i}.${part}`,
      });
    canvas.put(at, 2, 7, row.product, "cell");
    number(8, "contacts");
    number(11, "units");
    number(14, "per100");
    canvas.put(at, 17, 19, `${limit(row.low)}–${limit(row.high)}`, "cellQuiet", right);
    const styles = { more: "smallWarn", fewer: "smallGood", usual: "small" } as const;
    canvas.put(at, 21, 25, texts.verdicts[row.verdict][locale], styles[row.verdict]);
  });
  const note = canvas.row();
  canvas.put(note, 2, 25, products.note, "note");
  canvas.name("SK_products", top, note);

  function limit(value: number): string {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return value.toLocaleString(locale === "de" ? "de-DE" : "en-GB", digits);
  }
}
