/** Numbers on axes and in tooltips, in Google's named formats or as a spreadsheet pattern. */

/** Writes a number in a spreadsheet pattern, in the language of the file. */
export type WriteNumber = (value: number, pattern: string) => string;

const named: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  percent: { style: "percent", maximumFractionDigits: 1 },
  decimal: { maximumFractionDigits: 2 },
  short: { notation: "compact" },
  long: { notation: "compact", compactDisplay: "long" },
  scientific: { notation: "scientific" },
};

/** `format` is the axis's own, `pattern` that of the cells, which counts without one. */
export function numberLabels(
  tag: string,
  write: WriteNumber,
  format: string | undefined,
  pattern: string,
): (value: number) => string {
  const options = format === undefined ? undefined : named[format];
  if (options) {
    const formatter = new Intl.NumberFormat(tag, options);
    return (value) => formatter.format(value);
  }
  const own = format ?? pattern;
  if (own !== "") return (value) => write(value, own);
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 10 });
  return (value) => plain.format(value);
}
