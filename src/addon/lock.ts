/** One at a time per document: what moves or replaces sheets waits for its turn, or says who is in the way. */

import { refusals } from "../text/addon";
import { Refusal } from "./refusal";

/** Longer than most steps of a build; whoever waits sees that they wait. */
const patience = 30_000;

let held = false;

/** Work inside work keeps the lock it has. Google gives it back when a run is ended from outside. */
export function inLock<T>(work: () => T): T {
  if (held) return work();
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw new Refusal(refusals.busy);
  held = true;
  try {
    const result = work();
    SpreadsheetApp.flush(); // the next one must see what was written
    return result;
  } finally {
    held = false;
    lock?.releaseLock();
  }
}
