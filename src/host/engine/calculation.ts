/**
 * Calculation between executions. Univer calculates some time after a change, in the background;
 * `finish` starts what is due at once and waits for it. Reading in between must not show old
 * values as new ones, so the watch remembers what has changed since.
 */
import type { ICommandInfo, Injector, IRange } from "@univerjs/core";
import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type Area, fromCorners } from "./area";
import type { UniverPackages } from "./packages";

export interface Calculation {
  /** Areas whose contents changed since the last calculation. */
  readonly changed: readonly Area[];
  finish(): Promise<void>;
}

/** What Univer's trigger keeps to itself; this is why its version is pinned. */
interface TriggerInternals {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: ISetFormulaCalculationStartMutation;
  _generateDirty(commands: ICommandInfo[]): ISetFormulaCalculationStartMutation;
  _mergeDirty(
    one: ISetFormulaCalculationStartMutation,
    other: ISetFormulaCalculationStartMutation,
  ): ISetFormulaCalculationStartMutation;
}

export function watchCalculation(packages: UniverPackages, injector: Injector): Calculation {
  const { core, formula, sheets, sheetsFormula } = packages;
  const commands = injector.get(core.ICommandService);
  const functions = injector.get(formula.IFunctionService);
  const trigger = () =>
    injector.get(sheetsFormula.TriggerCalculationController) as unknown as TriggerInternals;
  const changed: Area[] = [];
  let running = false;
  let waiting: (() => void)[] = [];

  commands.onCommandExecuted((command, options) => {
    if (command.id === formula.SetFormulaCalculationStartMutation.id) running = true;
    if (command.id === formula.SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
      if (state === undefined) return;
      running = false;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    }
    // Univer would go on with formulas parsed when the name meant another range.
    if (command.id === formula.SetDefinedNameMutation.id)
      functions.deleteFormulaAstCacheKey((command.params as { name: string }).name);
    if (command.id === sheets.SetRangeValuesMutation.id && !options?.onlyLocal)
      changed.push(...changedAreas(command.params as ChangedCells, sheets.SetStyleCommand.id));
  });

  /** Univer reads formulas out of changed cells a moment later, and must have done so. */
  const formulasRead = () => new Promise((resolve) => setTimeout(resolve));
  const calculated = () => new Promise<void>((resolve) => waiting.push(resolve));

  return {
    changed,
    async finish() {
      for (;;) {
        await formulasRead();
        if (running) {
          await calculated();
          continue;
        }
        const due = trigger();
        if (due._waitingCommandQueue.length === 0) break;
        clearTimeout(due._setTimeoutKey);
        const queue = due._waitingCommandQueue;
        due._waitingCommandQueue = [];
        due._executingDirtyData = due._mergeDirty(
          due._executingDirtyData,
          due._generateDirty(queue),
        );
        const done = calculated();
        commands.syncExecuteCommand(
          formula.SetFormulaCalculationStartMutation.id,
          { ...due._executingDirtyData },
          { onlyLocal: true },
        );
        await done;
      }
      changed.length = 0;
    },
  };
}

interface ChangedCells {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly trigger?: string;
}

/** One area around the changed cells of each mutation: coarse, but never too small. */
function changedAreas(change: ChangedCells, styleTrigger: string): Area[] {
  if (change.trigger === styleTrigger || !change.cellValue) return [];
  const bounds: IRange = {
    startRow: Number.POSITIVE_INFINITY,
    endRow: -1,
    startColumn: Number.POSITIVE_INFINITY,
    endColumn: -1,
  };
  for (const [row, cells] of Object.entries(change.cellValue)) {
    bounds.startRow = Math.min(bounds.startRow, Number(row));
    bounds.endRow = Math.max(bounds.endRow, Number(row));
    for (const column in cells) {
      bounds.startColumn = Math.min(bounds.startColumn, Number(column));
      bounds.endColumn = Math.max(bounds.endColumn, Number(column));
    }
  }
  return bounds.endRow < 0 || bounds.endColumn < 0 ? [] : [fromCorners(change.subUnitId, bounds)];
}
