/** The one sentence above everything: what the main figure says against last year and the period before. */

import { periodNouns } from "../text/periods";
import { headlines } from "../text/report";
import type { Scope } from "./inputs";
import type { Card, Comparison } from "./report";

export function headline({ words, options }: Scope, retention: Card | undefined): string {
  if (!retention?.figure) return words.say(headlines.tooLittle);
  const [previous, lastYear] = retention.comparisons;
  const { toPrevious } = periodNouns[options.period];
  if (options.period === "year") return yearOnly(previous);
  const parts: string[] = [];
  const year = clear(lastYear);
  const before = clear(previous);
  if (year) parts.push(words.say(headlines.year[year]));
  else {
    parts.push(words.say(headlines.only(words.percent(retention.figure.value))));
    if (!before) parts.push(words.say(headlines.noYear));
  }
  if (before) parts.push(words.say(headlines.previous[before](toPrevious)));
  return parts.join(" ");

  function yearOnly(comparison: Comparison | undefined): string {
    const verdict = clear(comparison);
    return verdict
      ? words.say(headlines.year[verdict])
      : words.say(headlines.only(words.percent(retention?.figure?.value ?? 0)));
  }
}

function clear(comparison: Comparison | undefined): "better" | "worse" | "unclear" | null {
  const verdict = comparison?.verdict;
  return verdict === "better" || verdict === "worse" || verdict === "unclear" ? verdict : null;
}
