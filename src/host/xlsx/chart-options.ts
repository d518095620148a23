/** Reads Google's chart options, which scripts set freely: whatever is not of the kind asked for is not there. */

export type ChartOptions = Readonly<Record<string, unknown>>;

/** The option at a path such as `vAxis.viewWindow.min`. */
export function optionAt(options: ChartOptions, path: string): unknown {
  let value: unknown = options;
  for (const name of path.split("."))
    value =
      typeof value === "object" && value !== null
        ? (value as Record<string, unknown>)[name]
        : undefined;
  return value ?? undefined;
}

export function textAt(options: ChartOptions, path: string): string | undefined {
  const value = optionAt(options, path);
  return typeof value === "string" ? value : undefined;
}

export function numberAt(options: ChartOptions, path: string): number | undefined {
  const value = optionAt(options, path);
  return typeof value === "number" ? value : undefined;
}

/** The options below a path; empty where there are none. */
export function optionsAt(options: ChartOptions, path: string): ChartOptions {
  const value = optionAt(options, path);
  return typeof value === "object" && value !== null ? (value as ChartOptions) : {};
}
