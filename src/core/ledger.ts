/**
 * The ledger: what is left of a table of orders once it has been read, as typed columns. Everything that
 * counts customers starts here, whether the rows came from a formula's ranges or from an export.
 */

export interface Ledger {
  /** Customer keys; a customer's number is its place here, in order of first appearance. */
  readonly customers: readonly string[];
  /** One entry per row: the customer's number. */
  readonly customer: Int32Array;
  /** One entry per row: the day, see `day.ts`. */
  readonly day: Int32Array;
  /** One entry per row, in currency units; negative is a refund. Null where no amounts are known. */
  readonly amount: Float64Array | null;
}

/**
 * The key under which a customer is counted: trimmed, with accents in one letter (a Mac writes `u` and two dots for ü);
 * case counts only where the text is no e-mail address.
 */
export function customerKey(text: string): string {
  const key = text.trim().normalize("NFC");
  return key.includes("@") ? key.toLowerCase() : key;
}

/** Numbers customers in the order in which they first appear. */
export interface CustomerIndex {
  readonly keys: readonly string[];
  numberOf(key: string): number;
}

export function customerIndex(): CustomerIndex {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  return {
    keys,
    numberOf(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = keys.length;
      numbers.set(key, number);
      keys.push(key);
      return number;
    },
  };
}
