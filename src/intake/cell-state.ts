/** What reading a cell of a typed column came to. */
export const cellState = {
  blank: 0,
  read: 1,
  unreadable: 2,
  /** Two readings, and nothing says which. */
  doubtful: 3,
  /** A formula's error. */
  broken: 4,
} as const;
