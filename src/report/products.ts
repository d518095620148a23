/** Enquiries per product against the units sold, where tickets and orders both name products. */

import { contactRatesOf } from "../core/contact-rate";
import type { Day } from "../core/day";
import { productTexts as texts } from "../text/products";
import type { Companions } from "./companions";
import type { Contact } from "./contacts";
import type { Scope } from "./inputs";
import type { ProductRow, ProductsBlock } from "./report";

const mostProducts = 8;

/** Tickets and orders spell a product alike but for letters and spaces. */
export const productKey = (product: string) =>
  product.normalize().trim().replace(/\s+/g, " ").toLowerCase();

export interface Sold {
  readonly sheetName: string;
  /** By place in the sheet's table. */
  readonly row: number;
  readonly product: string;
  readonly units: number;
}

/** Of the days after `from`, up to `to`. */
export function soldBetween({ sold }: Companions, from: Day, to: Day): readonly Sold[] {
  if (!sold) return [];
  const { sheetName, reading } = sold;
  const found: Sold[] = [];
  reading.day.forEach((day, i) => {
    if (day <= from || day > to) return;
    const product = reading.products[reading.product[i] as number] as string;
    const [row, units] = [reading.rowOf[i] as number, reading.units[i] as number];
    found.push({ sheetName, row, product, units });
  });
  return found;
}

/** A line of what is needed where one of the two sides names no product. */
export function productsBlock(
  { companions, spans, words, longName }: Scope,
  contacts: readonly Contact[],
): ProductsBlock {
  const last = spans.length - 1;
  const { from, to } = spans[last] as Scope["spans"][number];
  const names = new Map<string, string>();
  const units = new Map<string, number>();
  for (const { product, units: count } of soldBetween(companions, from, to)) {
    const key = productKey(product);
    if (!names.has(key)) names.set(key, product);
    units.set(key, (units.get(key) ?? 0) + count);
  }
  const asked = new Map<string, number>();
  for (const { product } of contacts)
    if (product !== null) asked.set(productKey(product), (asked.get(productKey(product)) ?? 0) + 1);
  const title = words.say(texts.title);
  const isShared = [...asked.keys()].some((key) => units.has(key));
  if (!isShared) {
    const missing =
      asked.size === 0
        ? texts.noneInTickets
        : units.size === 0
          ? texts.noneInOrders
          : texts.noneShared;
    return { title, caption: words.say(missing), rows: [], note: "" };
  }
  const rates = contactRatesOf(asked, units).filter(({ units: count }) => count > 0);
  const named = [...asked.values()].reduce((all, count) => all + count, 0);
  return {
    title,
    caption: words.say(texts.caption(longName(last))),
    rows: rates.slice(0, mostProducts).map(
      (rate): ProductRow => ({
        product: names.get(rate.item) as string,
        contacts: rate.contacts,
        units: rate.units,
        per100: rate.per100 as number,
        low: rate.low as number,
        high: rate.high as number,
        verdict: rate.flagged ? "more" : rate.fewer ? "fewer" : "usual",
      }),
    ),
    note: words.say(
      texts.note(
        words.count(named),
        words.count(contacts.length),
        words.count(Math.min(mostProducts, rates.length)),
        words.count(rates.length),
      ),
    ),
  };
}
