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
 *
 * Tests look with `host.values`, `display`, `formulas`, `sheet` (everything of a sheet as plain data),
 * `shown`, `outbox`, `executions` and `calls`, act with `addSheet`, `type` and `advance`, and make
 * trouble by setting `faults`, `clock.perCall`, `granted`, `user`, `lockedByOther` or `mailQuota`.
 */
import { copyAcross, isCallable } from "./bridge";
import { clockAt } from "./clock";
import { type Desk, deskOf } from "./desk";
import { fireTriggers } from "./due-triggers";
import type { Book } from "./engine/book";
import { flushWrites, readArea } from "./engine/cells";
import { keepCheckboxesBoolean } from "./engine/checkboxes";
import { registerGoogleFunctions } from "./engine/google-functions";
import { allowOpenRanges } from "./engine/open-ranges";
import { resolveArea } from "./engine/resolve";
import { sheetNamed } from "./engine/sheets";
import { followGrid } from "./engine/shift";
import { offerFunctions } from "./formulas";
import type { Project } from "./project";
import type { OpenRealm } from "./realm";
import { createRunner, type ExecutionRecord } from "./runner";
import type { AuthMode, HostState, User } from "./state";
import { nothingShown, recordingScreen, type Screen } from "./ui";

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

export interface Host extends Desk, HostState {
  /** Every run, call and trigger so far; formulas are not listed. */
  readonly executions: readonly ExecutionRecord[];
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

export function createHost(options: HostOptions): Host {
  const { book, openRealm } = options;
  const state = stateOf(options);
  const settle = () => settleBook(book);
  const { executions, execute, enqueue } = createRunner(state, openRealm, settle);

  const host: Host = Object.assign(
    state,
    deskOf(book, () => state.clock.now, settle),
    {
      executions,
      settle,
      run: (name: string, args: readonly unknown[] = [], { mode = "FULL" }: RunOptions = {}) =>
        enqueue(() => execute({ name, mode, surface: "editor" }, ({ run }) => run(name, args))),
      call: (name: string, args: readonly unknown[] = []) =>
        enqueue(() =>
          execute({ name, mode: "FULL", surface: "editor" }, ({ run, realm }) => {
            if (!isCallable(name)) throw new Error(`Script function not found: ${name}`);
            const copies = args.map((arg) => copyAcross(arg, realm));
            return copyAcross(run(name, copies), globalThis);
          }),
        ),
      advance: (milliseconds: number) =>
        enqueue(() => fireTriggers(state, state.clock.now + milliseconds, execute)),
      cellError(sheetName: string, a1: string) {
        const cell = resolveArea(book, a1, sheetNamed(book, sheetName));
        const shown = cell && readArea(book, cell, ({ value }) => value)[0]?.[0];
        if (shown !== "#ERROR!") return null;
        return state.cellErrors.get(`${cell?.sheet} ${cell?.row} ${cell?.column}`) ?? null;
      },
      close: () => book.close(),
    },
  );

  followGrid(book);
  keepCheckboxesBoolean(book);
  allowOpenRanges(book);
  registerGoogleFunctions(book);
  offerFunctions(state, openRealm);
  return host;
}

function stateOf({ book, project, user, scopes, now, screen }: HostOptions): HostState {
  const shown = nothingShown();
  const { oauthScopes } = project.manifest;
  return {
    book,
    project,
    clock: clockAt(now === undefined ? Date.now() : Date.parse(now)),
    shown,
    screen: recordingScreen(shown, screen),
    calls: { total: 0, members: {} },
    user,
    granted: oauthScopes.filter((scope) => scopes?.includes(scope) ?? true),
    faults: null,
    lockedByOther: false,
    lock: { holder: null },
    properties: new Map(),
    caches: new Map(),
    triggers: [],
    triggerTime: new Map(),
    outbox: [],
    mailQuota: 100,
    log: [],
    cellErrors: new Map(),
  };
}

async function settleBook(book: Book): Promise<void> {
  flushWrites(book);
  await book.calculation.finish();
}
