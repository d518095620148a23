/** Text that was UTF-8 and was read as Latin-1: `KÃ¤ufer` for `Käufer`. */

const suspicious =
  /[\u00c2\u00c3\u00e2][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]/;

// Where Windows-1252 shows a character of its own for a byte from 80 to 9f.
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

export function isMojibake(text: string): boolean {
  return suspicious.test(text) && repaired(text) !== text;
}

/** The text as it was meant, or unchanged where it was right already. */
export function repaired(text: string): string {
  if (!suspicious.test(text)) return text;
  let bytes = "";
  for (const character of text) {
    const place = windows1252.indexOf(character);
    const byte = place >= 0 ? 0x80 + place : character.charCodeAt(0);
    if (byte > 0xff) return text;
    bytes += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
  }
}
