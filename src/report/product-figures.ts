/** The figures of enquiries per product. */

import { productFigureTexts as definitions, productTexts } from "../text/products";
import type { ReportFigure } from "./figure";
import type { ProductRow, Report } from "./report";
import type { Words } from "./words";

export function productFigures({ support }: Report, words: Words): readonly ReportFigure[] {
  const span = support?.span;
  if (!span) return [];
  return (support.products?.rows ?? []).flatMap((row, i) => {
    const { product, contacts, units, low, high } = row;
    const both = words.say(definitions.of(words.count(contacts), words.count(units)));
    const one = (
      part: keyof Pick<ProductRow, "contacts" | "units" | "per100">,
      which: "contacts" | "units" | "both",
    ): ReportFigure => ({
      id: `product.${i}.${part}`,
      label: words.say(definitions.label(product, productTexts[part])),
      definition: words.say(definitions[part]),
      basis: part === "per100" ? both : "",
      figure: { value: row[part], kind: part === "per100" ? "decimal" : "count" },
      interval: part === "per100" ? { low, high } : null,
      selection: { by: "product", product, which, ...span },
    });
    return [one("contacts", "contacts"), one("units", "units"), one("per100", "both")];
  });
}
