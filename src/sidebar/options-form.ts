/** What is typed into forms, read strictly. */

/** A value, null for an empty field, or undefined where the text is neither. */
export type Typed = number | null | undefined;

/** "82", "82 %" or "82,5" as a fraction: from 1 to 100 per cent. */
export function readPercent(text: string): Typed {
  const trimmed = text.replace("%", "").trim();
  if (trimmed === "") return null;
  if (!/^\d{1,3}(?:[.,]\d+)?$/.test(trimmed)) return undefined;
  const percent = Number(trimmed.replace(",", "."));
  return percent >= 1 && percent <= 100 ? percent / 100 : undefined;
}

/** Whole days, from 1 to ten years. */
export function readDays(text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,4}$/.test(trimmed)) return undefined;
  const days = Number(trimmed);
  return days >= 1 && days <= 3650 ? days : undefined;
}

/** An exchange rate, "0,93" or "0.93". */
export function readRate(text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,6}(?:[.,]\d{1,8})?$/.test(trimmed)) return undefined;
  return Number(trimmed.replace(",", ".")) || undefined;
}
