/** What came of the last refresh on the clock. Written when it begins, so that one that dies is known, too. */

import { failures } from "../text/schedule";
import type { Locale, Text } from "../text/text";
import type { ShownRun } from "./panel";
import { remembered } from "./settings";

export interface Run {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly seconds: number;
  readonly outcome: ShownRun["outcome"];
  readonly failure: Text | null;
  readonly mailFailure: Text | null;
  /** When one last ended well; null: none has. */
  readonly wellAt: number | null;
}

export const lastRun = remembered<Run>("run");

/** Google ends a run after six minutes. */
const longest = 7 * 60_000;

/** A run that has not ended in time never will. */
export function failureOf({ outcome, failure, at }: Run): Text | null {
  return outcome === "running" && Date.now() - at > longest ? failures.ended : failure;
}

export function shownRun(run: Run, locale: Locale): ShownRun {
  const failure = failureOf(run);
  return {
    at: new Date(run.at).toISOString(),
    seconds: run.seconds,
    outcome: failure ? "failed" : run.outcome,
    failure: failure?.[locale] ?? null,
    mailFailure: run.mailFailure?.[locale] ?? null,
  };
}

/** The sentence for whoever opens the panel; null once the dashboard has been built since. */
export function noticeSince(builtAt: number, locale: Locale): string | null {
  const run = lastRun.read();
  if (!run || run.at < builtAt) return null;
  return failureOf(run)?.[locale] ?? null;
}
