/** Runs executions one after the other, writes each down, and lets the book calculate in between. */
import { SIX_MINUTES, THIRTY_SECONDS } from "./clock";
import { type Execution, type ExecutionOptions, startExecution } from "./execution";
import type { OpenRealm } from "./realm";
import type { Surface } from "./services/script";
import type { AuthMode, Calls, HostState } from "./state";

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

export interface Entry extends Pick<ExecutionOptions, "mode" | "surface"> {
  readonly name: string;
}

export type Execute = (entry: Entry, work: (execution: Execution) => unknown) => Promise<unknown>;

export interface Runner {
  readonly executions: readonly ExecutionRecord[];
  readonly execute: Execute;
  /** Waits for its turn. */
  enqueue<T>(work: () => Promise<T>): Promise<T>;
}

export function createRunner(
  host: HostState,
  openRealm: OpenRealm,
  settle: () => Promise<void>,
): Runner {
  const executions: ExecutionRecord[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  return {
    executions,
    async execute({ name, mode, surface }, work) {
      // The user may have edited since the last execution.
      await settle();
      const started = host.clock.now;
      const limit = mode === "FULL" ? SIX_MINUTES : THIRTY_SECONDS;
      const execution = startExecution(host, openRealm, { mode, surface, limit });
      const record = (error: string | null) => {
        const milliseconds = host.clock.now - started;
        executions.push({ name, mode, surface, calls: execution.calls, milliseconds, error });
      };
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
    },
    enqueue(work) {
      const result = queue.then(work);
      queue = result.catch(() => undefined);
      return result;
    },
  };
}

/** What a script throws belongs to its realm; callers of the host expect errors of their own. */
function hostError(error: unknown): Error {
  if (error instanceof Error) return error;
  const message =
    typeof error === "object" && error !== null && "message" in error
      ? String(error.message)
      : String(error);
  return new Error(message, { cause: error });
}
