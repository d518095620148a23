/** Values by their rank, without sorting all of them. */

/** Whole numbers as far apart as this are counted. */
const widestCount = 65_536;

/**
 * The values at these ranks (0 is the smallest; rising). Whole numbers that lie close together, such as days, are
 * counted; others are found after Hoare (1961). O(n) on average, where sorting costs O(n log n).
 */
export function valuesAtRanks(values: ArrayLike<number>, ranks: readonly number[]): number[] {
  if (values instanceof Int32Array) {
    const [low, high] = rangeOf(values);
    if (high - low < widestCount) return countedRanks(values, low, high, ranks);
  }
  const rest = new Float64Array(values);
  let from = 0;
  return ranks.map((rank) => {
    moveToRank(rest, rank, from);
    from = rank; // everything behind is at least as large
    return rest[rank] as number;
  });
}

function rangeOf(values: Int32Array): [low: number, high: number] {
  let low = values[0] as number;
  let high = low;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return [low, high];
}

function countedRanks(
  values: Int32Array,
  low: number,
  high: number,
  ranks: readonly number[],
): number[] {
  const counts = new Int32Array(high - low + 1);
  for (let i = 0; i < values.length; i++) {
    const place = (values[i] as number) - low;
    counts[place] = (counts[place] as number) + 1;
  }
  let place = 0;
  let upTo = counts[0] as number; // values up to that of the place
  return ranks.map((rank) => {
    while (upTo <= rank) upTo += counts[++place] as number;
    return low + place;
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
