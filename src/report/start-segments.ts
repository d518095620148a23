/** Groups of the customers at the start of a period, by what was known of them then. */

import type { Day } from "../core/day";
import type { History } from "../core/history";
import { quantile } from "../core/quantile";
import type { Segment } from "../core/rate-decomposition";
import { type Standing, standingOn } from "../core/standing";
import type { Text } from "../text/text";
import { whyTexts } from "../text/why";
import type { Scope } from "./inputs";

/** What customers are grouped by. */
export type SplitId = "orders" | "age" | "spend";

/** The days after `from`, up to `to`. */
export interface Between {
  readonly from: Day;
  readonly to: Day;
}

export interface Split {
  readonly id: SplitId;
  readonly title: Text;
  readonly segments: readonly (Segment & { readonly label: Text; readonly group: number })[];
}

export interface Starter extends Standing {
  /** The customer's number in the ledger. */
  readonly customer: number;
  readonly kept: boolean;
  /** Days since the first order. */
  readonly age: number;
}

const measured: Readonly<Record<SplitId, (starter: Starter) => number>> = {
  orders: ({ orders }) => orders,
  age: ({ age }) => age,
  spend: ({ cents }) => cents / 100,
};

export interface Starters {
  /** Everybody active at the start of each span. */
  readonly before: readonly Starter[];
  readonly after: readonly Starter[];
  /** The same for both spans; none for spend where no amounts are known. */
  readonly borders: Readonly<Record<SplitId, readonly number[]>>;
  /** Group i holds the values up to and including border i, the last group those above. */
  groupOf(split: SplitId, starter: Starter): number;
}

export function startersOf(
  history: History,
  window: number,
  { before, after }: { readonly before: Between; readonly after: Between },
): Starters {
  const then = starters(history, before, window);
  const now = starters(history, after, window);
  const borders = {
    orders: [1, 2, 5],
    age: [90, 365, 730],
    spend: history.cents ? thirds([...then, ...now]) : [],
  };
  return {
    before: then,
    after: now,
    borders,
    groupOf: (split, starter) => bordersBelow(borders[split], measured[split](starter)),
  };
}

function bordersBelow(borders: readonly number[], value: number): number {
  let below = 0;
  for (let i = 0; i < borders.length; i++) if (value > (borders[i] as number)) below++;
  return below;
}

/**
 * Segments that hold somebody, by spend only where amounts are known; a split is left out where no segment holds
 * somebody both times, as in a shop whose customers all grow older together.
 */
export function startSegments(
  { history, lapse, words }: Scope,
  before: Between,
  after: Between,
): readonly Split[] {
  const found = startersOf(history, lapse.days, { before, after });
  const { orders, age, spend } = whyTexts.splits;
  const [low, high] = found.borders.spend.map(words.money);
  const splits = [
    split("orders", orders.title, orders.labels),
    split("age", age.title, age.labels),
    ...(low === undefined || high === undefined
      ? []
      : [split("spend", spend.title, spend.labels(low, high))]),
  ];
  return splits.filter(({ segments }) =>
    segments.some(({ nBefore, nAfter }) => nBefore > 0 && nAfter > 0),
  );

  function split(id: SplitId, title: Text, labels: readonly Text[]): Split {
    const before = countsByGroup(found, id, found.before, labels.length);
    const after = countsByGroup(found, id, found.after, labels.length);
    const segments = labels.map((label, group) => ({
      label,
      group,
      nBefore: before.all[group] as number,
      kBefore: before.kept[group] as number,
      nAfter: after.all[group] as number,
      kAfter: after.kept[group] as number,
    }));
    return { id, title, segments: segments.filter(({ nBefore, nAfter }) => nBefore + nAfter > 0) };
  }
}

function countsByGroup(
  { groupOf }: Starters,
  split: SplitId,
  people: readonly Starter[],
  groups: number,
): Record<"all" | "kept", Int32Array> {
  const all = new Int32Array(groups);
  const kept = new Int32Array(groups);
  for (const starter of people) {
    const group = groupOf(split, starter);
    all[group] = (all[group] as number) + 1;
    if (starter.kept) kept[group] = (kept[group] as number) + 1;
  }
  return { all, kept };
}

/** Everybody active at the start of a span. */
function starters(history: History, { from, to }: Between, window: number): readonly Starter[] {
  const found: Starter[] = [];
  for (let customer = 0; customer < history.customers; customer++) {
    const standing = standingOn(history, customer, from);
    if (!standing || standing.last <= from - window) continue;
    const last = standingOn(history, customer, to)?.last ?? standing.last;
    const { orders, first, cents } = standing; // named, because spreading them took four times as long
    found.push({
      customer,
      orders,
      first,
      last: standing.last,
      cents,
      kept: last > to - window,
      age: from - first,
    });
  }
  return found;
}

/** Borders in whole currency units between three groups of about the same size, the same for both periods. */
function thirds(people: readonly Starter[]): readonly number[] {
  const spent = people.map(({ cents }) => cents / 100);
  return [1 / 3, 2 / 3].map((share) => Math.round(quantile(spent, share)));
}
