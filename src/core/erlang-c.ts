/** Erlang C: how many agents answer calls in time. */

import { requireBetween, requireNotNegative, requirePositive } from "./check";
import { MetricError } from "./problem";

export interface Staffing {
  readonly agents: number;
  /** Share of calls answered within the target time. */
  readonly serviceLevel: number;
  /** Probability that a call has to wait at all. */
  readonly waitProbability: number;
  readonly meanWaitSeconds: number;
  /** Share of their time the agents are busy. */
  readonly occupancy: number;
}

/** Calls in progress at once; beyond that no table of agents is meant. */
const MOST_TRAFFIC = 100_000;

const noCalls: Staffing = {
  agents: 0,
  serviceLevel: 1,
  waitProbability: 0,
  meanWaitSeconds: 0,
  occupancy: 0,
};

/**
 * The smallest number of agents with which at least `targetShare` of the calls are answered within
 * `targetSeconds`: M/M/n queue, nobody hangs up (Erlang 1917). Without calls no agents are needed. Errors:
 * negative, notPositive, outOfRange (`targetShare` 0 … 1; 1 itself is never reached), tooLarge.
 */
export function staffingNeed(
  callsPerHour: number,
  handlingSeconds: number,
  targetShare = 0.8,
  targetSeconds = 20,
): Staffing {
  requireNotNegative(callsPerHour, "calls_per_hour");
  requirePositive(handlingSeconds, "handling_seconds");
  requireBetween(targetShare, 0, 1, "target_share");
  if (targetShare === 1) throw new MetricError("outOfRange", "target_share", { low: 0, high: 1 });
  requireNotNegative(targetSeconds, "target_seconds");
  const traffic = (callsPerHour * handlingSeconds) / 3600;
  if (traffic > MOST_TRAFFIC)
    throw new MetricError("tooLarge", "calls_per_hour", {
      limit: Math.floor((MOST_TRAFFIC * 3600) / handlingSeconds),
    });

  if (traffic === 0) return noCalls;

  let blocked = 1; // Erlang B for the agents so far, by its recursion (Jagerman 1974)
  for (let agents = 1; ; agents++) {
    blocked = (traffic * blocked) / (agents + traffic * blocked);
    if (agents <= traffic) continue; // the queue would grow for ever
    const staffing = queueOf(traffic, agents, blocked, handlingSeconds, targetSeconds);
    if (staffing.serviceLevel >= targetShare) return staffing;
  }
}

function queueOf(
  traffic: number,
  agents: number,
  blocked: number,
  handlingSeconds: number,
  targetSeconds: number,
): Staffing {
  const occupancy = traffic / agents;
  const waitProbability = blocked / (1 - occupancy * (1 - blocked));
  const spare = agents - traffic;
  return {
    agents,
    serviceLevel: 1 - waitProbability * Math.exp((-spare * targetSeconds) / handlingSeconds),
    waitProbability,
    meanWaitSeconds: (waitProbability * handlingSeconds) / spare,
    occupancy,
  };
}
