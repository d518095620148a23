/** Small charts within a cell as text: blocks as high, or as long, as the values. */

export type SparklineValue = number | null;

/** Options by their lower-case name, as Google's SPARKLINE takes them. */
export type SparklineOptions = ReadonlyMap<string, string | number>;

/** A part of the text; the colour null is the cell's own. */
export interface SparklinePart {
  readonly text: string;
  readonly color: string | null;
}

export function sparklineParts(
  values: readonly SparklineValue[],
  options: SparklineOptions,
): SparklinePart[] {
  const type = String(options.get("charttype") ?? "line").toLowerCase();
  if (type === "bar") return bar(values, options);
  if (type === "winloss") return columns(values, options, (value) => (value < 0 ? "▄" : "▀"));
  if (type === "column") return columns(values, options, heights([...values, 0], options));
  const heightOf = heights(values, options);
  const line = values.map((value) => (value === null ? " " : heightOf(value))).join("");
  return line === "" ? [] : [{ text: line, color: color(options, "color") }];
}

const HEIGHTS = [..."▁▂▃▄▅▆▇█"];

/** The lowest value is the lowest block, the highest the highest: what is shown is the trend. */
function heights(values: readonly SparklineValue[], options: SparklineOptions) {
  const numbers = values.filter((value) => value !== null);
  const low = numberOf(options, "ymin") ?? Math.min(...numbers);
  const high = numberOf(options, "ymax") ?? Math.max(...numbers);
  return (value: number): string => {
    const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
    return HEIGHTS[Math.round(share * (HEIGHTS.length - 1))] ?? "";
  };
}

/** One block per value, from zero; first, last, highest, lowest and negative ones may have a colour of their own. */
function columns(
  values: readonly SparklineValue[],
  options: SparklineOptions,
  block: (value: number) => string,
): SparklinePart[] {
  const numbers = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const colorOf = (value: SparklineValue, index: number): string | null =>
    (index === 0 ? color(options, "firstcolor") : null) ??
    (index === values.length - 1 ? color(options, "lastcolor") : null) ??
    (value === high ? color(options, "highcolor") : null) ??
    (value === low ? color(options, "lowcolor") : null) ??
    (value !== null && value < 0 ? color(options, "negcolor") : null) ??
    color(options, "color");
  return joined(
    values.map((value, index) => ({
      text: value === null ? " " : block(value),
      color: colorOf(value, index),
    })),
  );
}

const BAR_LENGTH = 24;

/** Pieces of one bar, in two colours by turns; what `max` leaves over stays empty. */
function bar(values: readonly SparklineValue[], options: SparklineOptions): SparklinePart[] {
  const numbers = values.map((value) => Math.max(0, value ?? 0));
  const sum = numbers.reduce((total, value) => total + value, 0);
  const full = Math.max(numberOf(options, "max") ?? 0, sum);
  if (full === 0) return [];
  const [ground, figure] = [color(options, "color1"), color(options, "color2")];
  // Two colours tell the pieces apart; without them the blocks have to. A lone piece is all figure.
  const shaded = numbers.length > 1 && (ground === null || figure === null);
  return shares(numbers, full).flatMap((length, index) => {
    const even = index % 2 === 0;
    const block = even && shaded ? "░" : "█";
    return length > 0 ? [{ text: block.repeat(length), color: even ? ground : figure }] : [];
  });
}

/** Whole lengths that end where the running sum does; no piece vanishes. */
function shares(numbers: readonly number[], full: number): number[] {
  let [sum, used] = [0, 0];
  return numbers.map((value) => {
    sum += value;
    const end = Math.round((sum / full) * BAR_LENGTH);
    const length = value > 0 ? Math.max(1, end - used) : 0;
    used += length;
    return length;
  });
}

/** Neighbours of one colour are one part. */
function joined(parts: readonly SparklinePart[]): SparklinePart[] {
  const runs: SparklinePart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.color === part.color)
      runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

const color = (options: SparklineOptions, name: string): string | null => {
  const value = options.get(name);
  return value === undefined ? null : String(value);
};

function numberOf(options: SparklineOptions, name: string): number | undefined {
  const value = options.get(name);
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}
