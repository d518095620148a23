/** Groups of the customers at the start of a period, by what was known of them then. */

import type { History } from "../core/history";
import { quantile } from "../core/quantile";
import type { Segment } from "../core/rate-decomposition";
import { type Standing, standingOn } from "../core/standing";
import type { Text } from "../text/text";
import { whyTexts } from "../text/why";
import type { Scope } from "./inputs";

export interface Split {
  readonly title: Text;
  readonly segments: readonly (Segment & { readonly label: Text })[];
}

interface Starter extends Standing {
  readonly kept: boolean;
  /** Days since the first order. */
  readonly age: number;
}

type Span = Pick<Scope["spans"][number], "from" | "to">;

/**
 * Segments that hold somebody, by spend only where amounts are known; a split is left out where no segment holds
 * somebody both times, as in a shop whose customers all grow older together.
 */
export function startSegments(
  { history, lapse, words }: Scope,
  before: Span,
  after: Span,
): readonly Split[] {
  const then = starters(history, before, lapse.days);
  const now = starters(history, after, lapse.days);
  const { orders, age, spend } = whyTexts.splits;
  const splits = [
    split(orders.title, orders.labels, [1, 2, 5], (starter) => starter.orders),
    split(age.title, age.labels, [90, 365, 730], (starter) => starter.age),
  ];
  if (history.cents) {
    const borders = thirds([...then, ...now]);
    const [low, high] = borders.map(words.money) as [string, string];
    splits.push(split(spend.title, spend.labels(low, high), borders, ({ cents }) => cents / 100));
  }
  return splits.filter(({ segments }) =>
    segments.some(({ nBefore, nAfter }) => nBefore > 0 && nAfter > 0),
  );

  /** Group i holds the values up to and including border i, the last group those above. */
  function split(
    title: Text,
    labels: readonly Text[],
    borders: readonly number[],
    value: (starter: Starter) => number,
  ): Split {
    const inGroup = (people: readonly Starter[], i: number) =>
      people.filter((starter) => borders.filter((border) => value(starter) > border).length === i);
    const kept = (people: readonly Starter[]) => people.filter((starter) => starter.kept).length;
    const segments = labels.map((label, i) => {
      const [b, a] = [inGroup(then, i), inGroup(now, i)];
      return { label, nBefore: b.length, kBefore: kept(b), nAfter: a.length, kAfter: kept(a) };
    });
    return { title, segments: segments.filter(({ nBefore, nAfter }) => nBefore + nAfter > 0) };
  }
}

/** Everybody active at the start of a span. */
function starters(history: History, { from, to }: Span, window: number): readonly Starter[] {
  const found: Starter[] = [];
  for (let c = 0; c < history.customers; c++) {
    const standing = standingOn(history, c, from);
    if (!standing || standing.last <= from - window) continue;
    const last = standingOn(history, c, to)?.last ?? standing.last;
    found.push({ ...standing, kept: last > to - window, age: from - standing.first });
  }
  return found;
}

/** Borders in whole currency units between three groups of about the same size, the same for both periods. */
function thirds(people: readonly Starter[]): readonly number[] {
  const spent = people.map(({ cents }) => cents / 100);
  return [1 / 3, 2 / 3].map((share) => Math.round(quantile(spent, share)));
}
