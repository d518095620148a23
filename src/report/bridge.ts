/** The bridge: from the active customers at the start of the period to those at its end. */

import { retentionBridge } from "../core/customer-retention";
import { civilDate } from "../core/day";
import { dayName, periodNouns } from "../text/periods";
import { bridgeTexts } from "../text/report";
import type { Scope } from "./inputs";
import type { BridgeBlock, BridgeRow } from "./report";

/** Null while nobody was active at either end. */
export function bridgeBlock(scope: Scope): BridgeBlock | null {
  const { words, history, spans, options } = scope;
  const span = spans[spans.length - 1];
  if (!span || (span.start === 0 && span.end === 0)) return null;
  const lines = retentionBridge(history, span.from, span.to, scope.lapse.days);
  const from = words.say(dayName(civilDate(span.from)));
  const to = words.say(dayName(civilDate(span.to)));
  const { labels, meanings } = bridgeTexts;
  const meaning = {
    start: meanings.activeOn(from),
    new: meanings.new(periodNouns[options.period].one),
    reactivated: meanings.reactivated,
    kept: meanings.kept(words.count(span.kept), history.cents !== null),
    lost: meanings.lost,
    newLost: meanings.newLost,
    end: meanings.activeOn(to),
  };
  const rows = lines.map(
    ({ line, customers, cents }): BridgeRow => ({
      id: line,
      label: words.say(labels[line]),
      meaning: words.say(meaning[line]),
      customers,
      money: cents === null ? null : cents / 100,
    }),
  );
  const offHeads = remainder(lines.map(({ customers }) => customers));
  const offCents = history.cents ? remainder(lines.map(({ cents }) => cents ?? 0)) : null;
  const addsUp = offHeads === 0 && Math.abs(offCents ?? 0) < 0.5;
  return {
    title: words.say(bridgeTexts.title(from, to)),
    caption: words.say(bridgeTexts.caption),
    from: span.from,
    to: span.to,
    rows,
    offHeads,
    offMoney: offCents === null ? null : offCents / 100,
    check: words.say(
      addsUp
        ? bridgeTexts.addsUp(offCents !== null)
        : bridgeTexts.off(words.count(offHeads), words.money((offCents ?? 0) / 100)),
    ),
    note: span.retention === null ? "" : words.say(seedNote(scope)),
  };
}

/** Start and every movement, less the end: 0 where the bridge adds up. */
function remainder(lines: readonly number[]): number {
  const end = lines[lines.length - 1] as number;
  return lines.slice(0, -1).reduce((sum, value) => sum + value, 0) - end;
}

function seedNote({ words, spans }: Scope) {
  const { start, end, kept, new: won } = spans[spans.length - 1] as Scope["spans"][number];
  const n = words.count;
  return bridgeTexts.note(
    `(${n(end)} − ${n(won)}) ÷ ${n(start)}`,
    words.percent((end - won) / start),
    words.percent(kept / start),
    n(kept),
    n(start),
  );
}
