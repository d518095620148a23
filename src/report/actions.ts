/** What to do now: lists of customers worth speaking to, with the revenue that is at stake. */

import { centsBetween } from "../core/standing";
import { sumOutlook } from "../core/sum-outlook";
import { actionTexts } from "../text/actions";
import { actionIds, actionLimits, actionLists, year } from "./action-lists";
import type { Scope } from "./inputs";
import type { ActionRow, ActionsBlock } from "./report";

/** Fewer customers in the same place a year ago tell nothing about the next year. */
const fewestPeers = 10;

/** The list with the most at stake first; lists without an estimate last. */
export function actionsBlock(scope: Scope): ActionsBlock {
  const { words, history, asOf, lapse } = scope;
  const limits = actionLimits(history, lapse.days);
  const now = actionLists(history, limits);
  const aYearAgo = actionLists(history, limits, asOf - year);
  const { lists } = actionTexts;
  const n = words.count;
  const late = (limits.usual ?? limits.lapse) + 1;
  const who = {
    winBack: lists.winBack.who(n(limits.lapse), n(limits.lapse + year - 1)),
    lapsing:
      late < limits.lapse ? lists.lapsing.who(n(late), n(limits.lapse - 1)) : actionTexts.nobody,
    secondOrder: limits.second
      ? lists.secondOrder.who(n(limits.second.from), n(limits.second.to))
      : lists.secondOrder.unknown,
  };
  const rows = actionIds.map((id): ActionRow => {
    const customers = now[id].length;
    const peers = aYearAgo[id].map((c) => centsBetween(history, c, asOf - year + 1, asOf) / 100);
    const isKnown = history.cents !== null && customers > 0 && peers.length >= fewestPeers;
    const outlook = isKnown ? sumOutlook(peers, customers) : null;
    return {
      id,
      label: words.say(lists[id].label),
      customers,
      worth: outlook && { ...outlook, low: Math.max(0, outlook.low) },
      how: words.say(
        customers === 0
          ? actionTexts.nobody
          : isKnown
            ? actionTexts.how(n(peers.length))
            : actionTexts.unknown(history.cents !== null),
      ),
      who: words.say(who[id]),
      todo: words.say(lists[id].todo),
    };
  });
  return {
    title: words.say(actionTexts.title),
    caption: words.say(actionTexts.caption),
    rows: rows.sort((a, b) => (b.worth?.value ?? -1) - (a.worth?.value ?? -1)),
  };
}
