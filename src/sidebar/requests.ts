/** One request to the add-on at a time: waiting for it, giving it up, and what to do when it fails. */

import { useRef, useState } from "preact/hooks";
import type { FailureArea } from "../text/sidebar-failures";
import type { Text } from "../text/text";
import { type Failure, failureOf } from "./failure";

export interface Request<T> {
  readonly area: FailureArea;
  /** What is being waited for. */
  readonly line: Text;
  /** The way out of waiting and of a failure; null where there is none. Left out: the screen it came from. */
  readonly back?: (() => void) | null;
  send(): Promise<T>;
  done(answer: T): void;
}

export interface Failed {
  readonly kind: "failed";
  readonly failure: Failure;
  /** Null where the same attempt would fail again. */
  readonly retry: (() => void) | null;
  readonly back: (() => void) | null;
}

interface Waiting {
  readonly kind: "waiting";
  readonly line: Text;
  readonly back: (() => void) | null;
}

export type Activity = Waiting | Failed;

export interface Requests {
  readonly activity: Activity | null;
  ask<T>(request: Request<T>): void;
  fail(failed: Omit<Failed, "kind">): void;
  /** Stops waiting, or puts a failure away. An answer that comes later is not looked at. */
  dismiss(): void;
}

export function useRequests(): Requests {
  const [activity, setActivity] = useState<Activity | null>(null);
  const latest = useRef(0);

  function dismiss() {
    latest.current += 1;
    setActivity(null);
  }

  async function ask<T>(request: Request<T>) {
    dismiss();
    const mine = latest.current;
    const { back = dismiss } = request;
    setActivity({ kind: "waiting", line: request.line, back });
    try {
      const answer = await request.send();
      if (mine !== latest.current) return;
      setActivity(null);
      request.done(answer);
    } catch (error) {
      if (mine !== latest.current) return;
      const failure = failureOf(request.area, error);
      const retry = () => void ask(request);
      setActivity({ kind: "failed", failure, retry, back });
    }
  }

  return {
    activity,
    ask: (request) => void ask(request),
    fail: (failed) => setActivity({ kind: "failed", ...failed }),
    dismiss,
  };
}
