/** What a host remembers between executions, shared by all its services. */
import type { Clock } from "./clock";
import type { Book } from "./engine/book";
import type { ScriptError } from "./failures";
import type { Project } from "./project";
import type { Trigger } from "./triggers";
import type { Screen, Shown } from "./ui";

export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

export interface User {
  readonly email: string;
  /** The language of the user's menus, as Google spells it: `de`, `en_GB`. */
  readonly locale: string;
}

/** How often services were called, by member (`Range.setValues`). */
export interface Calls {
  total: number;
  readonly members: Record<string, number>;
}

export interface ServiceCall {
  readonly member: string;
  /** Counted from 1 within the execution. */
  readonly number: number;
}

/** Decides for each service call whether it goes wrong: by an exception of its own or any, or by ending the run. */
export type Faults = (call: ServiceCall) => "fail" | "kill" | ScriptError | undefined;

export interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly name: string | null;
  readonly replyTo: string | null;
  readonly noReply: boolean;
  /** When it was sent, on the fake clock. */
  readonly sentAt: number;
}

export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

export interface HostState {
  readonly book: Book;
  readonly project: Project;
  readonly clock: Clock;
  readonly screen: Screen;
  readonly shown: Shown;
  readonly calls: Calls;
  /** Who is at the keyboard; tests change it to see what another user sees. */
  user: User;
  /** The scopes the user has granted. */
  granted: readonly string[];
  faults: Faults | null;
  /** True while somebody else holds the document's lock. */
  lockedByOther: boolean;
  readonly lock: { holder: object | null };
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, CacheEntry>>;
  readonly triggers: Trigger[];
  /** Milliseconds that a user's triggers have run, by user and day. */
  readonly triggerTime: Map<string, number>;
  readonly outbox: Mail[];
  /** Recipients the user may still write to today. */
  mailQuota: number;
  /** Lines written with console and Logger. */
  readonly log: string[];
  /** Messages behind #ERROR! cells, by sheet id and position. */
  readonly cellErrors: Map<string, string>;
}
