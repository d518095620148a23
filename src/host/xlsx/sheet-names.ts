/** Sheet names as Excel takes them: at most 31 characters, some not allowed, no two alike. */

const LONGEST = 31;

/** The new name of each sheet, in the order given; most stay as they are. */
export function excelSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]/g, "-").replace(/^'|'$/g, "-");
    let unique = plain.slice(0, LONGEST);
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      unique = plain.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** `'July ''26'`, as sheet names stand in formulas. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
