/** Splits a column by group. */

/** The items of each group 0 … `groupCount` - 1, in their order; `groups` holds one number per item. */
export function byGroup<T>(
  items: readonly T[],
  groups: ArrayLike<number>,
  groupCount: number,
): T[][] {
  const parts = Array.from({ length: groupCount }, (): T[] => []);
  items.forEach((item, i) => {
    parts[groups[i] as number]?.push(item);
  });
  return parts;
}
