/** LockService: one lock for the document, which somebody else may hold. */
import { ScriptError } from "../failures";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

const theLock: Target = { [KIND]: "Lock" };

export const lockServiceMembers = (): Members<Target> => ({
  getDocumentLock: on("", () => theLock),
  getScriptLock: on("", () => theLock),
  getUserLock: on("", () => theLock),
});

export const lockMembers = ({ host, realm }: Script): Members<Target> => {
  const take = (milliseconds: number): boolean => {
    if (host.lockedByOther) {
      host.clock.now += milliseconds;
      return false;
    }
    host.lock.holder = realm;
    return true;
  };
  return {
    tryLock: on("int", (_, milliseconds: number) => take(milliseconds)),
    waitLock: on("int", (_, milliseconds: number) => {
      if (!take(milliseconds))
        throw new ScriptError("Lock timeout: another process was holding the lock for too long.");
    }),
    hasLock: on("", () => host.lock.holder === realm),
    releaseLock: on("", () => {
      if (host.lock.holder === realm) host.lock.holder = null;
    }),
  };
};
