/** Long loops in parts. */

const blockLength = 1024;

/**
 * Calls `work` for one stretch of 0 … `length` after the other. On a million rows a loop that is one long call runs, for
 * its most part, in the engine's slow code; a small function that is called often is compiled after a few calls.
 */
export function inBlocks(length: number, work: (from: number, to: number) => void): void {
  for (let from = 0; from < length; from += blockLength)
    work(from, Math.min(from + blockLength, length));
}
