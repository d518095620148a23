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
import { copyAcross, isCallable } from "./bridge";
import { clockAt, SIX_MINUTES, THIRTY_SECONDS } from "./clock";
import { type Desk, deskOf } from "./desk";
import type { Book } from "./engine/book";
import { flushWrites } from "./engine/cells";
import { keepCheckboxesBoolean } from "./engine/checkboxes";
import { registerCustomFunctions } from "./engine/custom-functions";
import { registerGoogleFunctions } from "./engine/google-functions";
import { resolveArea } from "./engine/resolve";
import { sheetNamed } from "./engine/sheets";
import { followGrid } from "./engine/shift";
import { zoneOf } from "./engine/zone";
import { clockEvent } from "./events";
import { type Execution, startExecution } from "./execution";
import type { Project } from "./project";
import type { OpenRealm } from "./realm";
import type { Surface } from "./services/script";
import type { AuthMode, Calls, HostState, User } from "./state";
import { followingRun } from "./triggers";
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

/** What one execution did. */
export interface ExecutionRecord {
  readonly name: string;
  readonly mode: AuthMode;
  readonly surface: Surface;
  readonly calls: Calls;
  /** On the fake clock. */
  readonly milliseconds: number;
  /** Why it failed, null when it did not. */
  readonly error: string | null;
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
  const { book, project, openRealm } = options;
  const shown = nothingShown();
  const { oauthScopes } = project.manifest;
  const state: HostState = {
    book,
    project,
    clock: clockAt(options.now === undefined ? Date.now() : Date.parse(options.now)),
    shown,
    screen: recordingScreen(shown, options.screen),
    calls: { total: 0, members: {} },
    user: options.user,
    granted: oauthScopes.filter((scope) => options.scopes?.includes(scope) ?? true),
    faults: null,
    lockedByOther: false,
    lock: { holder: null },
    properties: new Map(),
    caches: new Map(),
    triggers: [],
    outbox: [],
    mailQuota: 100,
    log: [],
    cellErrors: new Map(),
  };
  const executions: ExecutionRecord[] = [];
  const settle = () => settleBook(book);

  const formula = () =>
    startExecution(host, openRealm, {
      mode: "CUSTOM_FUNCTION",
      surface: "formula",
      limit: THIRTY_SECONDS,
    });

  // One execution after the other, each with its calculation.
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  /** Runs one execution to its end, writes it down, and lets the book calculate. */
  async function execute(
    name: string,
    mode: AuthMode,
    surface: Surface,
    work: (execution: Execution) => unknown,
  ): Promise<unknown> {
    // The user may have edited since the last execution.
    await settle();
    const started = host.clock.now;
    const limit = mode === "FULL" ? SIX_MINUTES : THIRTY_SECONDS;
    const execution = startExecution(host, openRealm, { mode, surface, limit });
    const record = (error: string | null) =>
      executions.push({
        name,
        mode,
        surface,
        calls: execution.calls,
        milliseconds: host.clock.now - started,
        error,
      });
    try {
      const result = await work(execution);
      record(null);
      return result;
    } catch (error) {
      const failure = hostError(error);
      record(failure.message);
      throw failure;
    } finally {
      await settle();
    }
  }

  const host: Host = Object.assign(
    state,
    deskOf(book, () => state.clock.now, settle),
    {
      executions,
      run: (name: string, args: readonly unknown[] = [], { mode = "FULL" }: RunOptions = {}) =>
        enqueue(() => execute(name, mode, "editor", (execution) => execution.run(name, args))),
      call: (name: string, args: readonly unknown[] = []) =>
        enqueue(() =>
          execute(name, "FULL", "editor", (execution) => {
            if (!isCallable(name)) throw new Error(`Script function not found: ${name}`);
            const copies = args.map((arg) => copyAcross(arg, execution.realm));
            return copyAcross(execution.run(name, copies), globalThis);
          }),
        ),
      settle,
      advance: (milliseconds: number) => enqueue(() => advance(host.clock.now + milliseconds)),
      cellError(sheetName: string, a1: string) {
        const cell = resolveArea(book, a1, sheetNamed(book, sheetName));
        const shows = cell && host.values(`${quoted(sheetName)}!${a1}`)[0]?.[0];
        if (!cell || shows !== "#ERROR!") return null;
        return host.cellErrors.get(`${cell.sheet} ${cell.row} ${cell.column}`) ?? null;
      },
      close: () => book.close(),
    },
  );

  async function advance(until: number): Promise<void> {
    for (;;) {
      const [due] = host.triggers
        .filter(({ next }) => next <= until)
        .sort((one, other) => one.next - other.next);
      if (!due) break;
      host.clock.now = Math.max(host.clock.now, due.next);
      const { schedule, handler, id } = due;
      const zone = schedule.kind === "hours" ? book.zone : zoneOf(schedule.timeZone);
      due.next = followingRun(schedule, due.next, zone);
      const atKeyboard = host.user;
      host.user = { ...atKeyboard, email: due.owner };
      const event = clockEvent(host.clock.now, id);
      // Google tells nobody when a trigger fails; it only stands in the list of executions.
      await execute(handler, "FULL", "clock", (execution) => execution.run(handler, [event])).catch(
        () => undefined,
      );
      host.user = atKeyboard;
    }
    host.clock.now = Math.max(host.clock.now, until);
  }

  followGrid(book);
  keepCheckboxesBoolean(book);
  registerGoogleFunctions(book);
  registerCustomFunctions(
    book,
    formula().realm.functions().filter(isCallable),
    (name, args) => {
      const execution = formula();
      return execution.run(name, args(execution.realm));
    },
    ({ sheet, row, column }, message) => {
      const place = `${sheet} ${row} ${column}`;
      if (message === null) host.cellErrors.delete(place);
      else host.cellErrors.set(place, message);
    },
  );
  return host;
}

async function settleBook(book: Book): Promise<void> {
  flushWrites(book);
  await book.calculation.finish();
}

const quoted = (sheetName: string): string => `'${sheetName.replace(/'/g, "''")}'`;

/** What a script throws belongs to its realm; callers of the host expect errors of their own. */
function hostError(error: unknown): Error {
  if (error instanceof Error) return error;
  const message =
    typeof error === "object" && error !== null && "message" in error
      ? String(error.message)
      : String(error);
  return new Error(message, { cause: error });
}
