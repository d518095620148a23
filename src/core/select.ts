/** Values by their rank, without sorting all of them. */

/**
 * The values at these ranks (0 is the smallest; rising) after Hoare's FIND (1961), with the middle of three as
 * pivot: O(n) on average where sorting costs O(n log n). `values` is rearranged.
 */
export function valuesAtRanks(values: Float64Array, ranks: readonly number[]): number[] {
  let from = 0;
  return ranks.map((rank) => {
    moveToRank(values, rank, from);
    from = rank; // everything behind is at least as large
    return values[rank] as number;
  });
}

/** Moves values from place `low` on so that the one of this rank stands where sorting would put it. */
function moveToRank(values: Float64Array, rank: number, low: number): void {
  let high = values.length - 1;
  while (low < high) {
    const pivot = middleOf(
      values[low] as number,
      values[(low + high) >>> 1] as number,
      values[high] as number,
    );
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while (pivot < (values[j] as number)) j--;
      if (i > j) break;
      const value = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = value;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
