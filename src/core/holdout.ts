/** Control groups that need no memory: who belongs to them is written in the customer's key. */

import { scramble } from "./random";

/** Whether a customer is held out, for about that share of all keys; the same in every run. */
export function isHeldOut(key: string, share: number): boolean {
  let hash = 0x811c9dc5; // FNV-1a, then scrambled, as its high bits hardly know the last letters
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return scramble(hash) / 2 ** 32 < share;
}
