/** Service level: the share of tickets answered within the target time. */

import { requireNotNegative } from "./check";
import { wilson } from "./interval";
import { MetricError } from "./problem";
import { type Ticket, waits } from "./tickets";

export interface ServiceLevel {
  /** Tickets that count: those whose target has passed, or those answered. */
  readonly due: number;
  readonly inTime: number;
  /** Null, as its Wilson limits are, where no ticket counts. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Which tickets the share is of: all whose target time has passed, or only those answered at all. */
export type ServiceLevelBase = "due" | "answered";

/** Errors: negative (target), empty, order. */
export function serviceLevel(
  tickets: readonly Ticket[],
  targetMinutes = 10,
  base: ServiceLevelBase = "due",
  confidence = 0.95,
): ServiceLevel {
  requireNotNegative(targetMinutes, "target_minutes");
  const counted = waits(tickets).filter(({ answered, watched }) =>
    base === "due" ? watched >= targetMinutes : answered,
  );
  const due = counted.length;
  const inTime = counted.filter(
    ({ answered, minutes }) => answered && minutes <= targetMinutes,
  ).length;
  if (due === 0) return { due, inTime, share: null, low: null, high: null };
  return { due, inTime, share: inTime / due, ...wilson(inTime, due, confidence) };
}

/** The share alone. Errors: those of `serviceLevel`, and tooFew where no ticket counts. */
export function serviceLevelShare(
  tickets: readonly Ticket[],
  targetMinutes = 10,
  base: ServiceLevelBase = "due",
): number {
  const { share } = serviceLevel(tickets, targetMinutes, base);
  if (share === null) throw new MetricError("tooFew", "created", { needed: 1, found: 0 });
  return share;
}
