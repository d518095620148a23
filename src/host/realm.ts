/**
 * A realm is the bare global scope one execution runs in: the language's own built-ins, the
 * services, the script files, nothing else. Node makes one with `vm`, a page with a hidden frame.
 */
export interface Realm {
  /** Constructors of this realm, so that what a service returns is the script's own kind of thing. */
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  /** Adds a global. */
  define(name: string, value: unknown): void;
  /** Runs a script file at top level. */
  load(file: ScriptFile): void;
  /** Names of the top-level functions that script files have declared so far. */
  functions(): string[];
  /** A global of the script, `undefined` when there is none. */
  read(name: string): unknown;
}

export interface ScriptFile {
  readonly name: string;
  readonly code: string;
}

/** `now` is what `Date.now()` and `new Date()` answer inside the realm. */
export type OpenRealm = (now: () => number) => Realm;
