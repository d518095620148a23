/** What a SPARKLINE cell draws: its numbers and Google's options for it. */

export interface Sparkline {
  readonly kind: "line" | "bar" | "column";
  /** Null where a cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly options: ReadonlyMap<string, string | number | boolean>;
}

type Value = string | number | boolean | null;

/** `options` are the pairs of a two-column range; names and kinds are read without regard to case. */
export function sparklineOf(
  values: readonly Value[],
  pairs: readonly (readonly [Value, Value])[],
): Sparkline {
  const options = new Map<string, string | number | boolean>();
  for (const [name, value] of pairs)
    if (typeof name === "string" && value !== null)
      options.set(name.toLowerCase(), typeof value === "string" ? value.toLowerCase() : value);
  const kind = options.get("charttype");
  return {
    kind: kind === "bar" || kind === "column" ? kind : "line",
    values: values.map((value) => (typeof value === "number" ? value : null)),
    options,
  };
}

export function numberOption({ options }: Sparkline, name: string): number | undefined {
  const value = options.get(name);
  return typeof value === "number" ? value : undefined;
}

export function colorOption({ options }: Sparkline, name: string): string | undefined {
  const value = options.get(name);
  return typeof value === "string" ? value : undefined;
}
