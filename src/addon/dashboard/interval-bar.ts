/** An interval on its scale, with a notch for the goal, as one bar of a sparkline. */

import type { DataSheet } from "./data-sheet";
import { colors } from "./tokens";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The scale ends at 1; it begins at the middle where nothing lies below. */
export function scaleStart({ low }: Interval, goal: number | null): number {
  return Math.min(low, goal ?? 1) >= 0.5 ? 0.5 : 0;
}

/** The formulas of bars; what they have in common is kept once. */
export function intervalBars(data: DataSheet) {
  const options = data.reference(
    data.block([
      ["charttype", "bar"],
      ["max", 1],
      ["color1", colors.track],
      ["color2", colors.accent],
    ]),
  );
  return (interval: Interval, goal: number | null, start: number): string => {
    const segments = data.block([barSegments(interval, goal, start)]);
    return `=SPARKLINE(${data.reference(segments)},${options})`;
  };
}

const notchWidth = 0.008;

/**
 * The segments add up to 1. They alternate between track and accent, so a goal inside the interval is a
 * notch in it, and one outside a tick beside it.
 */
export function barSegments({ low, high }: Interval, goal: number | null, from: number): number[] {
  const at = (value: number) => Math.min(1, Math.max(0, (value - from) / (1 - from)));
  const [a, b] = [at(low), at(high)];
  if (goal === null) return [a, b - a, 1 - b];
  const notch = at(goal) - notchWidth / 2;
  if (notch > a && notch + notchWidth < b)
    return [a, notch - a, notchWidth, b - notch - notchWidth, 1 - b];
  if (at(goal) < (a + b) / 2) {
    const tick = Math.max(0, Math.min(notch, a - notchWidth));
    const bar = Math.max(a, tick + notchWidth);
    return [tick, notchWidth, bar - tick - notchWidth, Math.max(0, b - bar), 1 - Math.max(b, bar)];
  }
  const tick = Math.min(1 - notchWidth, Math.max(notch, b));
  const bar = Math.min(b, tick);
  return [Math.min(a, bar), Math.max(0, bar - a), tick - bar, notchWidth, 1 - tick - notchWidth];
}
