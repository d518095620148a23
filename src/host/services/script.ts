/** One execution as its services see it: where it runs, with which rights, on which book. */
import type { Book } from "../engine/book";
import type { Realm } from "../realm";
import type { AuthMode, HostState } from "../state";

/** Where an execution was started, which decides whether it has a user interface. */
export type Surface = "editor" | "clock" | "formula";

export interface Script {
  readonly host: HostState;
  readonly book: Book;
  readonly realm: Realm;
  readonly mode: AuthMode;
  readonly surface: Surface;
  /** Called before every service call: counts it, charges its time, checks the rights. */
  enter(namespace: string, kind: string, member: string): void;
  /** Notes a failure that the script must not be able to hide. */
  fail(problem: Error): Error;
  /** The members of a kind of service object. */
  kind(name: string): Kind;
}

export interface Kind {
  /** The service the kind belongs to, as in `SpreadsheetApp.Range`; empty for a service itself. */
  readonly namespace: string;
  readonly members: Members<Target>;
}

export const KIND = Symbol("kind");

/** What stands behind a service object: plain data with the name of its kind. */
export interface Target {
  readonly [KIND]: string;
}

export interface Member<T extends Target> {
  readonly signature: string;
  body(self: T, ...args: never[]): unknown;
}

/** Members of a kind: methods, or values such as enums. */
export type Members<T extends Target> = Readonly<Record<string, Member<T> | object>>;

export const isTarget = (value: unknown): value is Target =>
  typeof value === "object" && value !== null && KIND in value;
