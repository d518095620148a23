/** Who is on which list of "what to do now": plain rules over the purchase histories. */

import type { Day } from "../core/day";
import type { History } from "../core/history";
import { lapseTime } from "../core/interpurchase";
import { quantile } from "../core/quantile";
import { firstGaps, type Standing, standingOn } from "../core/standing";

export const actionIds = ["winBack", "lapsing", "secondOrder"] as const;
export type ActionId = (typeof actionIds)[number];

export const year = 365;
/** From so many orders on, a customer bought regularly. */
const regularOrders = 3;
/** By the end of the usual silence, this share of those who come back have come back. */
const usualShare = 0.75;
/** Second orders are due between these shares of the times they took. */
const dueShares = { from: 0.25, to: 0.9 };
/** Fewer second orders say nothing about when one is due. */
const fewestGaps = 10;

/** Days of silence, since the last order. */
export interface ActionLimits {
  /** From here on a customer counts as lost. */
  readonly lapse: number;
  /** The longest usual silence; null where nobody has come back yet. */
  readonly usual: number | null;
  /** When most second orders come; null where there are too few. */
  readonly second: { readonly from: number; readonly to: number } | null;
}

export function actionLimits(history: History, lapse: number): ActionLimits {
  const gaps = firstGaps(history);
  const at = (share: number) => Math.round(quantile(gaps, share));
  return {
    lapse,
    usual: gaps.length === 0 ? null : lapseTime(history, usualShare),
    second: gaps.length < fewestGaps ? null : { from: at(dueShares.from), to: at(dueShares.to) },
  };
}

/** The customers of each list on a day, by their number in the ledger; nobody is on two lists. */
export function actionLists(
  history: History,
  limits: ActionLimits,
  on: Day = history.asOf,
): Readonly<Record<ActionId, readonly number[]>> {
  const lists: Record<ActionId, number[]> = { winBack: [], lapsing: [], secondOrder: [] };
  for (let c = 0; c < history.customers; c++) {
    const standing = standingOn(history, c, on);
    const id = standing && listOf(standing, on - standing.last, limits);
    if (id) lists[id].push(c);
  }
  return lists;
}

function listOf(
  { orders }: Standing,
  silent: number,
  { lapse, usual, second }: ActionLimits,
): ActionId | null {
  if (orders === 1)
    return second && silent >= second.from && silent <= second.to ? "secondOrder" : null;
  if (silent < lapse) return usual !== null && silent > usual ? "lapsing" : null;
  return orders >= regularOrders && silent < lapse + year ? "winBack" : null;
}
