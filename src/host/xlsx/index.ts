/** For Node: a book as the bytes of an .xlsx file, with the library from node_modules. */
import { createRequire } from "node:module";
import type { Book } from "../engine/book";
import { type Excelize, loadExcelize } from "./excelize";
import { toXlsx as write } from "./to-xlsx";

const require = createRequire(import.meta.url);

let library: Promise<Excelize> | null = null;

export async function toXlsx(book: Book): Promise<Uint8Array> {
  library ??= loadExcelize(require.resolve("excelize-wasm/excelize.wasm.gz"));
  return write(book, await library);
}
