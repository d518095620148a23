/** Control groups that need no memory: who belongs to them is written in the customer's key. */

import { fnv1a } from "./fnv";
import { scramble } from "./random";

/** Whether a customer is held out, for about that share of all keys; the same in every run. */
export function isHeldOut(key: string, share: number): boolean {
  return scramble(fnv1a(key)) / 2 ** 32 < share;
}
