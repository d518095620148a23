/** What an argument must be before anything is computed; each check throws the code that says why not. */

import { MetricError } from "./problem";

export function requirePositive(value: number, subject: string): void {
  if (!(value > 0)) throw new MetricError("notPositive", subject);
}

export function requireNotNegative(value: number, subject: string): void {
  if (!(value >= 0)) throw new MetricError("negative", subject);
}

export function requireWhole(value: number, subject: string): void {
  if (!Number.isInteger(value)) throw new MetricError("notWhole", subject);
}

/** A number of things: 0, 1, 2 … */
export function requireCount(value: number, subject: string): void {
  requireNotNegative(value, subject);
  requireWhole(value, subject);
}

/** `low` and `high` themselves are allowed. */
export function requireBetween(value: number, low: number, high: number, subject: string): void {
  if (!(value >= low && value <= high)) throw new MetricError("outOfRange", subject, { low, high });
}

/** A share that may be neither 0 nor 1, as a confidence level or a power. */
export function requireInnerShare(value: number, subject: string): void {
  if (!(value > 0 && value < 1)) throw new MetricError("outOfRange", subject, { low: 0, high: 1 });
}

export function requireAtMost(
  value: number,
  subject: string,
  otherValue: number,
  other: string,
): void {
  if (!(value <= otherValue)) throw new MetricError("aboveOther", subject, { other });
}

export function requireSome(values: ArrayLike<unknown>, subject: string): void {
  if (values.length === 0) throw new MetricError("empty", subject);
}
