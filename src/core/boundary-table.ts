/** Which boundary a day lies up to: one look-up per day instead of a search. */

import type { Day } from "./day";

/**
 * For every day from `first` to `last` the place of the first boundary on or after it, or the number of boundaries
 * where there is none: `table[day - first]`. The boundaries rise.
 */
export function boundaryTable(boundaries: readonly Day[], first: Day, last: Day): Int32Array {
  const table = new Int32Array(Math.max(0, last - first + 1));
  let place = 0;
  for (let day = first; day <= last; day++) {
    while (place < boundaries.length && (boundaries[place] as Day) < day) place++;
    table[day - first] = place;
  }
  return table;
}
