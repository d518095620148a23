/**
 * The local host: Apps Script over a book, for the files that clasp would push.
 *
 * How the pieces meet, for Node (`node/open-host.ts`) and for a page alike:
 *
 * 1. **Book**: `openBook(packages, { plugins, locale, timeZone })` makes the spreadsheet. `packages`
 *    are the Univer modules (`engine/packages.ts`), loaded in whatever way the place allows;
 *    `plugins` are `headlessPlugins(packages)` or a page's own list around them.
 * 2. **Realm**: `OpenRealm` (`realm.ts`) makes the bare global scope of one execution and loads
 *    scripts into it. Each run, call, trigger and formula gets a fresh one.
 * 3. **Project**: `projectFromFiles({ "Code.js": "…", "Sidebar.html": "…", "appsscript.json": "…" })`.
 * 4. **Screen** (`ui.ts`): where menus, sidebar, dialogs, toasts and alerts go; all are recorded in
 *    `host.shown` whether there is a screen or not.
 * 5. **Host**: `createHost({ book, project, openRealm, user, screen })`.
 *
 * `host.run` runs a function as the editor would (menu click, trigger), `host.call` as
 * `google.script.run` would. Executions are queued, each is followed by `host.settle()`, which
 * lets the book calculate. A page draws `book.charts` (plain `ChartModel`s, listen with
 * `book.charts.onChange`), lists `host.shown.menus`, and calls `host.settle()` after edits.
 */
import type { Book } from "./engine/book";
import type { Project } from "./project";
import type { OpenRealm } from "./realm";
import type { Screen, Shown } from "./ui";

export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

export interface User {
  readonly email: string;
  /** The language of the user's menus, as Google spells it: `de`, `en_GB`. */
  readonly locale: string;
}

export interface HostOptions {
  readonly book: Book;
  readonly project: Project;
  readonly openRealm: OpenRealm;
  readonly user: User;
  /** The scopes the user has granted; all of the manifest's unless told otherwise. */
  readonly scopes?: readonly string[];
  /** The time the fake clock starts at, ISO 8601; the real time unless told otherwise. */
  readonly now?: string;
  readonly screen?: Screen;
}

export interface RunOptions {
  /** FULL unless told otherwise, as for a menu click. */
  readonly mode?: AuthMode;
}

export interface Host {
  readonly book: Book;
  readonly shown: Shown;
  /** Runs a top-level function of the project and returns what it returned. */
  run(name: string, args?: readonly unknown[], options?: RunOptions): Promise<unknown>;
  /** What `google.script.run.name(...args)` would do: copies in, copies out, refuses what it refuses. */
  call(name: string, args?: readonly unknown[]): Promise<unknown>;
  /** Lets the book finish calculating. */
  settle(): Promise<void>;
  /** Moves the fake clock on and fires the clock triggers that fall due. */
  advance(milliseconds: number): Promise<void>;
  /** The message behind an #ERROR! cell, null when the cell has none. */
  cellError(sheetName: string, a1: string): string | null;
  close(): void;
}
