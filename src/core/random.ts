/** Repeatable random numbers: the same seed gives the same numbers on every machine. */

/** A 32-bit word scrambled into another, one to one; neighbours land far apart. */
export function scramble(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/**
 * Numbers from 0 (included) to 1 (excluded), by a counter in steps of the golden ratio, scrambled: the
 * 32-bit form of SplitMix (Steele, Lea & Flood 2014, OOPSLA), with the multipliers of hash-prospector.
 */
export function randomNumbers(seed: number): () => number {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    return scramble(counter) / 2 ** 32;
  };
}
