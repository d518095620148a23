/** Colours as .xlsx files have them: six hexadecimal digits. */

/** From `#27488a`, `#abc` or `rgb(39, 72, 138)`; undefined for none and for anything else. */
export function excelColor(css: string | null | undefined): string | undefined {
  const text = css?.trim().toLowerCase() ?? "";
  const [, long, short] = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/.exec(text) ?? [];
  if (long) return long.toUpperCase();
  if (short)
    return [...short]
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgb\((\d+), *(\d+), *(\d+)\)$/.exec(text)?.slice(1);
  return parts
    ?.map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
