/** Repeat purchase. */

import { rateInterval } from "../core/interval";
import { repeatPurchase } from "../core/repeat-purchase";
import { formula } from "./formula";
import { row } from "./results";
import { day, optional } from "./scalars";
import { confidence, customers, dates, historyOf, output } from "./vocabulary";

export const REPEAT_PURCHASE_RATE = formula({
  group: "repeat",
  summary: {
    de: "Wiederkaufrate: Anteil der Käufer, die an mindestens zwei Tagen bestellt haben.",
    en: "Repeat purchase rate: share of the buyers who ordered on at least two days.",
  },
  params: {
    customers,
    dates,
    from: optional(
      day({
        de: "Erster Tag, der zählt; sonst von Anfang an.",
        en: "First day that counts; otherwise from the beginning.",
      }),
      null,
    ),
    to: optional(
      day({
        de: "Letzter Tag, der zählt; sonst bis zum Ende.",
        en: "Last day that counts; otherwise to the end.",
      }),
      null,
    ),
    output: output("value", "interval"),
    confidence,
  },
  result: {
    de: "Anteil von 0 bis 1; die Zelle als Prozent formatieren.",
    en: "A fraction from 0 to 1; format the cell as per cent.",
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["b", "2025-03-05"],
      ["c", "2025-03-15"],
      ["d", "2025-03-30"],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: 0.25,
  },
  source: "Customer-days as in Fader, Hardie & Lee (2005); interval: Wilson (1927)",
  compute({ customers: who, dates: when, from, to, output: form, confidence: level }) {
    const { count, of } = repeatPurchase(historyOf({ customers: who, dates: when }), from, to);
    if (form === "value") return count / of;
    const { value, low, high } = rateInterval(count, of, "wilson", level);
    return row(value, low, high);
  },
});
