/** Notes on cells. */
import type { Area } from "./area";
import type { Book } from "./book";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function notesOf(book: Book, sheet: string): Note[] {
  const model = book.injector.get(book.packages.note.SheetsNoteModel);
  const notes = model.getSheetNotes(book.id, sheet)?.values() ?? [];
  return [...notes].map(({ row, col, note }) => ({ row, column: col, text: note }));
}

/** The notes of an area as a matrix, "" where there is none. */
export function readNotes(book: Book, area: Area): string[][] {
  const rows = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(""));
  for (const { row, column, text } of notesOf(book, area.sheet)) {
    const cells = rows[row - area.row];
    const at = column - area.column;
    if (cells && at >= 0 && at < area.columns) cells[at] = text;
  }
  return rows;
}

export function clearNotes(book: Book, sheet: string): void {
  for (const { row, column } of notesOf(book, sheet))
    book.execute(book.packages.note.RemoveNoteMutation.id, {
      unitId: book.id,
      sheetId: sheet,
      row,
      col: column,
    });
}

/** Sets the notes of an area; an empty text removes one. */
export function writeNotes(
  book: Book,
  area: Area,
  noteAt: (row: number, column: number) => string,
): void {
  const before = readNotes(book, area);
  const { UpdateNoteMutation, RemoveNoteMutation } = book.packages.note;
  for (let i = 0; i < area.rows; i += 1)
    for (let j = 0; j < area.columns; j += 1) {
      const text = noteAt(i, j);
      if (text === before[i]?.[j]) continue;
      const place = {
        unitId: book.id,
        sheetId: area.sheet,
        row: area.row + i,
        col: area.column + j,
      };
      if (text === "") book.execute(RemoveNoteMutation.id, place);
      else
        book.execute(UpdateNoteMutation.id, {
          ...place,
          note: { note: text, width: 220, height: 80, row: place.row, col: place.col },
        });
    }
}
