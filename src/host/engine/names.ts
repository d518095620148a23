/** Named ranges of a book; Univer moves them along when rows and columns come and go. */
import { type Area, spellAbsolute } from "./area";
import type { Book } from "./book";
import { resolveArea } from "./resolve";
import { nameOf } from "./sheets";

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

function definitions(book: Book): Definition[] {
  const names = book.injector.get(book.packages.formula.IDefinedNamesService);
  return Object.values(names.getDefinedNameMap(book.id) ?? {});
}

export const namedAreas = (book: Book): NamedArea[] =>
  definitions(book).flatMap(({ name, formulaOrRefString }) => {
    const area = resolveArea(book, formulaOrRefString, null);
    return area ? [{ name, area }] : [];
  });

export const namedArea = (book: Book, name: string): Area | null =>
  namedAreas(book).find((one) => one.name.toLowerCase() === name.toLowerCase())?.area ?? null;

export function setNamedArea(book: Book, name: string, area: Area): void {
  removeName(book, name);
  book.execute(book.packages.formula.SetDefinedNameMutation.id, {
    unitId: book.id,
    id: `name-${name.toLowerCase()}`,
    name,
    formulaOrRefString: spellAbsolute(nameOf(book, area.sheet), area),
  });
}

export function removeName(book: Book, name: string): void {
  const known = definitions(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known)
    book.execute(book.packages.formula.RemoveDefinedNameMutation.id, { unitId: book.id, ...known });
}

/** Letters, digits, `_` and `.`, not beginning with a digit, and nothing that reads like a cell. */
export const isValidName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) &&
  !/^(?:true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
