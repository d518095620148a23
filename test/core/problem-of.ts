/** Runs something that must be refused and says how: `code subject`, as in `notPositive start`. */

import { MetricError } from "../../src/core/problem";

export function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof MetricError) return `${error.code} ${error.subject}`;
    throw error;
  }
  return "no problem";
}
