/** The ways in which a script can fail in the host. */

/** What Google would throw at the script: an ordinary exception it may catch. */
export class ScriptError extends Error {
  override readonly name = "Exception";
}

/**
 * The host cannot do what the script asks. Never mistaken for the add-on's own failure: the
 * execution fails with it even when the script caught it.
 */
export class HostGap extends Error {
  override readonly name = "HostGap";
  constructor(what: string) {
    super(`local host: ${what}`);
  }
}

/** The execution is over: out of time, or stopped to ask for permissions. No code of it counts any more. */
export class Killed extends Error {
  override readonly name = "Killed";
}
