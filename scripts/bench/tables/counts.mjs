// Counts per period or segment: how many there were before and after, and how many of them did it.
import { randomNumbers } from "../../../src/core/random.ts";
import { column, text } from "../cells.mjs";
import { below } from "../draws.mjs";

export function counts(rows) {
  const random = randomNumbers(6);
  const some = () => Int32Array.from({ length: rows }, () => 20 + below(random, 400));
  const [before, after] = [some(), some()];
  const partOf = (all) => column(rows, (row) => below(random, all[row] + 1));
  return {
    segments: column(rows, (row) => text(`Segment ${row + 1}`)),
    before: column(rows, (row) => before[row]),
    keptBefore: partOf(before),
    after: column(rows, (row) => after[row]),
    keptAfter: partOf(after),
  };
}
