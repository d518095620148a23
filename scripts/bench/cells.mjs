// Cells as a spreadsheet hands them over: every one new, texts in one piece and never hashed before. An engine
// keeps a text's hash once it has it, so cells that were used before would flatter whatever looks them up.

/** A column of `rows` cells as a range. */
export const column = (rows, cellAt) => Array.from({ length: rows }, (_, row) => [cellAt(row)]);

/** Several columns beside each other, from their headings and the cells of a row. */
export const block = (headings, rows, cellsAt) => [
  headings,
  ...Array.from({ length: rows }, (_, row) => cellsAt(row)),
];

export const text = (characters) => Buffer.from(characters).toString();

export const date = (instant) => new Date(instant);

/**
 * Writes instants as "31.12.2025 14:05". The first of its kind in a process costs 10 ms, which a formula that
 * asks for the time zone has to pay itself; so it is made only for tables that need it.
 */
export function germanDates() {
  const clock = new Intl.DateTimeFormat("de-DE", {
    timeZone: "Europe/Berlin",
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (instant) => text(clock.format(instant).replace(",", ""));
}

/** "-1.234,56 €" */
export function germanAmount(cents) {
  const [whole, part] = (Math.abs(cents) / 100).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return text(`${cents < 0 ? "-" : ""}${grouped},${part} €`);
}
