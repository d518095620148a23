/** Keys by which a row's customer is told apart: customer number, e-mail, phone, name with postcode, name. */

import { customerKey } from "../core/ledger";
import { emailKey, isUsualAddress } from "./email";
import { repaired } from "./mojibake";
import type { Columns, Role } from "./role";
import type { IdentityKey } from "./source";
import { type Cell, isError, type Row, textOf } from "./table";

/** Words people and shops write where there is nobody. */
const nobody = new Set([
  "-",
  "--",
  "n/a",
  "na",
  "none",
  "null",
  "gast",
  "guest",
  "unbekannt",
  "unknown",
  "anonym",
  "anonymous",
]);

const scientific = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** A long number that was shown as 1.03006E+13 and lost its end: several people share it. */
export function isBrokenId(cell: Cell): boolean {
  if (typeof cell === "number") {
    return Number.isInteger(cell) && cell >= 1e11 && (cell % 1e5 === 0 || cell > 2 ** 53);
  }
  return typeof cell === "string" && cell.includes("+") && scientific.test(cell.trim());
}

const withoutMark = (text: string) => (text.startsWith("'") ? text.slice(1) : text);

export function idKey(cell: Cell): string | null {
  if (typeof cell === "string" && isUsualAddress(cell)) return cell;
  if (isBrokenId(cell) || isError(cell)) return null;
  const text = withoutMark(textOf(cell));
  if (text.includes("@")) return emailKey(text) ?? customerKey(text);
  return text === "" || nobody.has(text.toLowerCase()) ? null : customerKey(text);
}

const notDigits = /\D+/g;

/** `+49 30 123`, `0049-30-123` are one number; a number without a country stays as it is written. */
export function phoneKey(cell: Cell): string | null {
  if (isBrokenId(cell)) return null;
  const text = withoutMark(textOf(cell));
  const digits = text.replace(/\(0\)/, "").replace(notDigits, "").replace(/^00/, "");
  if (digits.length < 6) return null;
  return text.startsWith("+") || text.startsWith("00") ? `+${digits}` : digits;
}

const germanLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const accents = /[\u0300-\u036f]/g;
const notInNames = /[^\p{L}\p{N}]+/gu;

/** `Müller, Erika`, `erika  mueller` and `Erika MÜLLER` are one name. */
export function nameKey(text: string): string | null {
  const parts = repaired(text).split(",");
  const inOrder = parts.length === 2 ? `${parts[1]} ${parts[0]}` : text;
  const key = repaired(inOrder)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => germanLetters[letter] as string)
    .normalize("NFD")
    .replace(accents, "")
    .replace(notInNames, " ")
    .trim();
  return key === "" || nobody.has(key) ? null : key;
}

/** Postcodes compare without leading zeros, because spreadsheets lose them. */
const postcodeKey = (cell: Cell) =>
  withoutMark(textOf(cell)).replace(/\s+/g, "").toLowerCase().replace(/^0+/, "");

/** How a kind of key is read: the row's text for it, and the key of a text, which few texts have to be asked for. */
export interface KeyReader {
  text(row: Row): string;
  key(text: string): string | null;
}

/** Null where the table lacks the columns for it. */
export function keyReader(kind: IdentityKey, columns: Columns): KeyReader | null {
  const at = (role: Role) => columns[role]?.index;
  if (kind === "name" || kind === "namePostcode") {
    const name = fullName(columns);
    const postcode = at("postcode");
    if (!name || (kind === "namePostcode" && postcode === undefined)) return null;
    if (kind === "name" || postcode === undefined) return { text: name, key: nameKey };
    return {
      text: (row) => `${name(row)}\n${postcodeKey(row[postcode])}`,
      key(text) {
        const end = text.lastIndexOf("\n");
        const code = text.slice(end + 1);
        const person = code === "" ? null : nameKey(text.slice(0, end));
        return person === null ? null : `${person} | ${code}`;
      },
    };
  }
  const index = at(kind);
  if (index === undefined) return null;
  const key = { customerId: idKey, phone: phoneKey, email: emailKey }[kind];
  return { text: (row) => idText(row[index]), key };
}

const idText = (cell: Cell): string =>
  typeof cell === "string" ? cell : isBrokenId(cell) ? "" : textOf(cell);

function fullName(columns: Columns): ((row: Row) => string) | null {
  const { name, firstName, lastName } = columns;
  if (name) return (row) => textOf(row[name.index]);
  if (!lastName) return null;
  const first = firstName?.index;
  return (row) =>
    `${first === undefined ? "" : textOf(row[first])} ${textOf(row[lastName.index])}`.trim();
}
