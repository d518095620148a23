/** The frame of a card: one figure with interval and basis, two comparisons, a trend and a line below. */

import { twoSidedZ } from "../core/distributions";
import { type Estimate, rateInterval } from "../core/interval";
import type { Share } from "../core/repeat-purchase";
import { against, cardHints, goals, noComparison, span } from "../text/cards";
import type { Text } from "../text/text";
import { periodsPerYear } from "./calendar";
import type { Takes } from "./figure";
import type { Scope } from "./inputs";
import type { Card, CardId, CardState, Comparison, FigureKind } from "./report";
import type { Selection } from "./selection";
import { type Change, type Direction, rateChange } from "./verdict";
import type { Words } from "./words";

/** A rate needs so many customers, a median so many gaps, before it is shown. */
export const fewestCustomers = 10;
const trendLength = 12;

/**
 * Why there is no figure for a period: the data begin too late, `days` short; or there are too few
 * customers or orders, `lacking` short.
 */
export type Absent =
  | { readonly absent: "early"; readonly days: number }
  | { readonly absent: "few"; readonly lacking: Text };

export interface Recipe<T extends object> {
  readonly id: CardId;
  readonly label: Text;
  readonly definition: Text;
  readonly kind: FigureKind;
  readonly changeKind: FigureKind;
  /** What the card says of one period; the last index is the current one. */
  readonly at: (spanIndex: number) => T | Absent;
  readonly value: (at: T) => number;
  readonly interval: (at: T) => { readonly low: number; readonly high: number } | null;
  readonly basis: (at: T) => Text;
  readonly change: (before: T, after: T) => Change;
  readonly state?: (at: T) => CardState;
  /** For a small number: what would narrow its interval. */
  readonly hint?: (at: T, words: Words) => Text;
  readonly goalValue?: number | null;
  /** Who stands behind the current figure; null where no customers do. */
  readonly selection: Selection | null;
  readonly takes?: (at: T) => Takes;
  /** The line below the trend; by default that no goal is set. */
  readonly foot?: (at: T, comparisons: readonly Comparison[]) => Text;
}

const isAbsent = (at: object): at is Absent => "absent" in at;

export function card<T extends object>(scope: Scope, recipe: Recipe<T>): Card {
  const { words, spans } = scope;
  const last = spans.length - 1;
  const first = Math.max(0, spans.length - trendLength);
  const common = {
    id: recipe.id,
    label: words.say(recipe.label),
    definition: words.say(recipe.definition),
    trend: spans.slice(first).map((_, i) => {
      const then = recipe.at(first + i);
      return isAbsent(then) ? null : recipe.value(then);
    }),
    trendSpan: words.say(span(scope.shortName(first), scope.shortName(last))),
    goalValue: recipe.goalValue ?? null,
    selection: recipe.selection,
  };
  const now = recipe.at(last);
  if (isAbsent(now)) {
    const hint = now.absent === "few" ? now.lacking : cardHints.tooEarly(words.count(now.days));
    const nothing = { figure: null, interval: null, basis: "", comparisons: [] };
    const said = words.say(hint);
    return { ...common, ...nothing, state: "tooLittle", hint: said, goal: said };
  }
  const comparisons = compare(scope, recipe, now);
  const state = recipe.state?.(now) ?? "normal";
  const isFirst = state === "normal" && comparisons.every(({ change }) => change === null);
  return {
    ...common,
    state: isFirst ? "first" : state,
    figure: { value: recipe.value(now), kind: recipe.kind },
    interval: recipe.interval(now),
    basis: words.say(recipe.basis(now)),
    hint: state === "small" && recipe.hint ? words.say(recipe.hint(now, words)) : "",
    comparisons,
    goal: words.say(recipe.foot?.(now, comparisons) ?? goals.none),
    ...(recipe.takes && { takes: recipe.takes(now) }),
  };
}

/** A card whose source is not there: what is needed for it. */
export function missingCard(
  { words }: Scope,
  { id, label, definition }: Pick<Recipe<object>, "id" | "label" | "definition">,
  hint: Text,
): Card {
  const said = words.say(hint);
  return {
    id,
    label: words.say(label),
    definition: words.say(definition),
    state: "missing",
    figure: null,
    interval: null,
    basis: "",
    hint: said,
    comparisons: [],
    trend: [],
    trendSpan: "",
    goal: said,
    goalValue: null,
    selection: null,
  };
}

/** Against the period before, and against the same period a year earlier. */
function compare<T extends object>(scope: Scope, recipe: Recipe<T>, now: T): readonly Comparison[] {
  const { words, spans, options } = scope;
  const last = spans.length - 1;
  const steps = [...new Set([1, periodsPerYear(options.period)])];
  return steps.map((back): Comparison => {
    const name = words.say(against(scope.tinyName(last - back)));
    const then = last - back < 0 ? null : recipe.at(last - back);
    if (then === null || isAbsent(then)) {
      const few = then !== null && then.absent === "few";
      const reason = words.say(few ? noComparison.tooFew : noComparison.tooEarly);
      return { against: name, change: null, verdict: null, reason };
    }
    const { value, verdict } = recipe.change(then, now);
    return { against: name, change: { value, kind: recipe.changeKind }, verdict, reason: null };
  });
}

export interface RateAt extends Share, Estimate {}

export const rateAt = (share: Share): RateAt => ({
  ...share,
  ...rateInterval(share.count, share.of),
});

/** What all cards with a rate of customers have in common. */
export const rateRecipe = (good: Direction) =>
  ({
    kind: "percent",
    changeKind: "points",
    value: (at: RateAt) => at.value,
    interval: ({ low, high }: RateAt) => ({ low, high }),
    change: (before: RateAt, after: RateAt) => rateChange(before, after, good),
    // half the interval is wider than ten points: shown, but as a small number
    state: ({ low, high }: RateAt): CardState => (high - low > 0.2 ? "small" : "normal"),
    hint: (at: RateAt, words: Words) => neededFor(at, words),
  }) as const;

/** Customers for an interval of ± 5 points at this rate: z² p (1 − p) / 0.05². */
export function neededFor(at: RateAt, words: Words, hint = cardHints.small): Text {
  const p = Math.min(0.95, Math.max(0.05, at.value));
  const needed = Math.ceil((twoSidedZ(0.95) ** 2 * p * (1 - p)) / 0.05 ** 2);
  return hint(words.count(needed), words.count(at.of));
}

export function tooFewCustomers(scope: Scope, found: number): Absent {
  const lacking = cardHints.tooFewCustomers(scope.words.count(fewestCustomers - found));
  return { absent: "few", lacking };
}
