// Figures as lines of a Markdown table, each printed as soon as it is known.

/**
 * Prints the head, and gives back what prints a row.
 *
 * @param {Record<string, number>} columns titles and widths; below 0: numbers, to the right
 */
export function tableWith(columns) {
  const widths = Object.values(columns);
  const row = (cells) => {
    const padded = cells.map((cell, i) => padTo(widths[i], String(cell)));
    console.log(`| ${padded.join(" | ")} |`);
  };
  row(Object.keys(columns));
  row(widths.map((width) => (width < 0 ? `${"-".repeat(-width - 1)}:` : "-".repeat(width))));
  return row;
}

const padTo = (width, text) => (width < 0 ? text.padStart(-width) : text.padEnd(width));

/** Three digits that mean something: 0.52, 9.67, 15.3, 1,227. */
export function milliseconds(ms) {
  const digits = ms < 10 ? 2 : ms < 100 ? 1 : 0;
  return ms.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

export const range = ({ min, max }) => `${milliseconds(min)} … ${milliseconds(max)}`;

export const percent = (share) =>
  share < 0.001 ? "< 0.1%" : `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;

export const count = (n) => n.toLocaleString("en-GB");
