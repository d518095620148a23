/** The host's own time: it stands still but for service calls, sleeping and `host.advance`. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** What one service call costs; tests raise it to run into time limits. */
  perCall: number;
}

export const clockAt = (now: number): Clock => ({ now, perCall: 10 });

/** A menu click, a sidebar call, a clock trigger. */
export const SIX_MINUTES = 6 * 60_000;
/** A simple trigger, a formula. */
export const THIRTY_SECONDS = 30_000;
