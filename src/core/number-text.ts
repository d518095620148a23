/**
 * Numbers written as text, the way exports and people write them: `1.234,56 €`, `$1,234.56`, `(12,00)`,
 * `1 234,5`, `12 %`. What the decimal mark is must be known; nothing is guessed per cell.
 */

export type DecimalMark = "," | ".";

// Spaces that group digits or stand before a currency sign: plain, no-break, narrow no-break, thin.
const spaces = /[\u0020\u00a0\u202f\u2009]/g;
const names = "Euro|[A-Z]{3}|[A-Z]{0,2}\\$|[€£¥₹₺₽₩]|kr\\.?|Fr\\.?|zł|Kč|Ft";
const currency = new RegExp(`^(?:${names})|(?:${names})$`, "i");
/** `5,-` and `5,–` are five, and no debt. */
const noHundredths = /(\d)[.,][-–—]{1,2}(?=\D*$)/;
const digits: Record<DecimalMark, RegExp> = {
  ",": /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:['’]\d{3})+)?(?:,\d*)?$/,
  ".": /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:['’]\d{3})+)?(?:\.\d*)?$/,
};
const scientific = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d{1,3}$/i;

/**
 * The number a text stands for, or null. Groups must be groups of three: with a decimal point `1,23` is
 * no number. A trailing `%` divides by 100; brackets or a trailing minus make the number negative.
 */
export function parseNumber(text: string, decimal: DecimalMark): number | null {
  let rest = text.replace(spaces, "").replace("\u2212", "-").replace(noHundredths, "$1");
  if (scientific.test(rest)) return finite(Number(rest.replace(",", ".")));
  let negative = false;
  const take = (pattern: RegExp): boolean => {
    const found = pattern.test(rest);
    if (found) rest = rest.replace(pattern, "");
    return found;
  };
  if (rest.startsWith("(") && rest.endsWith(")")) {
    negative = true;
    rest = rest.slice(1, -1);
  }
  const sign = () => {
    if (take(/^[+]/)) return;
    if (take(/^-/) || take(/-$/)) negative = !negative;
  };
  sign();
  const percent = take(/%$/);
  if (!percent && take(currency)) sign();
  if (!/\d/.test(rest) || !digits[decimal].test(rest)) return null;
  const value = Number(
    decimal === "," ? rest.replace(/[.'’]/g, "").replace(",", ".") : rest.replace(/[,'’]/g, ""),
  );
  const scaled = percent ? value / 100 : value;
  return finite(negative ? -scaled : scaled);
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
