/** Scores as surveys write them: `9`, `9.0`, `10 - sehr wahrscheinlich`. */

const leading = /^(\d{1,2})(?:[.,]0+)?(?:$|\s*[-–:=(/ ])/;

/** The whole number from 0 to 10 a text begins with, or null. */
export function scoreIn(text: string): number | null {
  const found = leading.exec(text);
  const score = found ? Number(found[1]) : Number.NaN;
  return score <= 10 ? score : null;
}
