/** Where a rate's interval lies on its bar. */

export interface IntervalScale {
  readonly from: number;
  readonly to: number;
  /** Position of a rate on the bar: 0 at its left end, 1 at its right. */
  place(rate: number): number;
}

/** The upper half alone where everything lies in it, so that an interval can be seen; otherwise all of it. */
export function intervalScale(...rates: readonly number[]): IntervalScale {
  const from = rates.every((rate) => rate >= 0.5) ? 0.5 : 0;
  const to = 1;
  return { from, to, place: (rate) => Math.min(1, Math.max(0, (rate - from) / (to - from))) };
}
