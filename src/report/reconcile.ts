/** Why others say another number: their rates on the same orders, and the customers who make the difference. */

import { wilson } from "../core/interval";
import { type ReckonedRate, reconcileRates } from "../core/reconcile";
import { reconcileTexts } from "../text/reconcile";
import type { Text } from "../text/text";
import { keptIn } from "./customer-cards";
import type { Scope } from "./inputs";
import type { ReconcileBlock, ReconcileRow } from "./report";

export function reconcileBlock(scope: Scope): ReconcileBlock {
  const { words, history, spans, lapse } = scope;
  const last = spans.length - 1;
  const title = words.say(reconcileTexts.title);
  const { from, to } = spans[last] as Scope["spans"][number];
  if ("absent" in keptIn(scope, last))
    return { title, caption: words.say(reconcileTexts.missing), from, to, rows: [] };
  const rates = reconcileRates(history, from, to, lapse.days).filter(({ below }) => below > 0);
  const ours = rates[0] as ReckonedRate;
  return {
    title,
    caption: words.say(reconcileTexts.caption(scope.longName(last))),
    from,
    to,
    rows: rates.map((rate): ReconcileRow => {
      const { id, above, below } = rate;
      const { label, meaning } = reconcileTexts.rates[id];
      const isShare = above >= 0 && above <= below;
      return {
        id,
        label: words.say(label),
        meaning: words.say(meaning),
        above,
        below,
        interval: isShare ? wilson(above, below) : null,
        difference: [
          reconcileTexts.account(sumOf(rate, "above"), sumOf(rate, "below")),
          ...(above > below ? [reconcileTexts.over] : []),
        ]
          .map(words.say)
          .join(" "),
      };
    }),
  };

  /** "120 + 5 Zurückgekehrte = 125"; the number alone where nobody counts otherwise. */
  function sumOf(rate: ReckonedRate, side: "above" | "below"): string {
    const parts = rate.differences
      .filter((difference) => difference[side] !== 0)
      .map((difference) => {
        const { who, above, below, customers } = difference;
        const name = reconcileTexts.who[rate.id]?.[`${who} ${above} ${below}`] as Text;
        return ` ${difference[side] > 0 ? "+" : "−"} ${words.count(customers)} ${words.say(name)}`;
      });
    const sum = words.count(rate[side]);
    return parts.length === 0 ? sum : `${words.count(ours[side])}${parts.join("")} = ${sum}`;
  }
}
