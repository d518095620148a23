/**
 * Which cells cannot be read yet. Google calculates while a script reads; this host only between
 * executions, so until then a cell that depends on something new has no value to show.
 */
import type { ISequenceNode } from "@univerjs/engine-formula";
import { type Area, common, overlaps } from "./area";
import { type Book, worksheet } from "./book";
import { resolveArea } from "./resolve";
import { exists } from "./sheets";

interface Formula {
  /** The cells that show its result. */
  readonly shows: Area;
  readonly text: string;
}

/** The first stale cells within an area, null when all of them are calculated. */
export function staleWithin(book: Book, area: Area): Area | null {
  const { changed } = book.calculation;
  if (changed.length === 0) return null;
  const written = writtenFormula(book, area, changed);
  if (written) return written;
  const formulas = allFormulas(book);
  if (!formulas.some(({ shows }) => overlaps(shows, area))) return null;
  return stale(book, formulas, changed).find((one) => overlaps(one, area)) ?? null;
}

/** A formula that is so new that Univer has not even read it. */
function writtenFormula(book: Book, area: Area, changed: readonly Area[]): Area | null {
  const matrix = worksheet(book, area.sheet).getCellMatrix();
  for (const one of changed) {
    const shared = common(one, area);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row += 1)
      for (let column = shared.column; column < shared.column + shared.columns; column += 1)
        if (matrix.getValue(row, column)?.f) return { ...shared, row, column, rows: 1, columns: 1 };
  }
  return null;
}

function allFormulas(book: Book): Formula[] {
  const found: Formula[] = [];
  const spills = book.formulas.getArrayFormulaRange()?.[book.id];
  for (const [sheet, rows] of Object.entries(book.formulas.getFormulaData()[book.id] ?? {})) {
    if (!exists(book, sheet)) continue;
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const column of Object.keys(cells ?? {})) {
        const [r, c] = [Number(row), Number(column)];
        const text = book.formulas.getFormulaStringByCell(r, c, sheet, book.id);
        const spill = spills?.[sheet]?.[r]?.[c];
        const own = { sheet, row: r, column: c, rows: 1, columns: 1 };
        const shows = spill
          ? {
              ...own,
              rows: spill.endRow - spill.startRow + 1,
              columns: spill.endColumn - spill.startColumn + 1,
            }
          : own;
        if (text) found.push({ shows, text });
      }
  }
  return found;
}

/** Everything that depends on changed cells, however far away. */
function stale(book: Book, formulas: readonly Formula[], changed: readonly Area[]): Area[] {
  const reached: Area[] = [];
  let frontier = changed;
  let rest = formulas.map((formula) => ({
    shows: formula.shows,
    reads: readsOf(book, formula.text, formula.shows.sheet),
  }));
  const written = ({ shows }: { shows: Area }) =>
    changed.some((area) => overlaps(area, { ...shows, rows: 1, columns: 1 }));
  while (frontier.length > 0) {
    const touched = (formula: (typeof rest)[number]) =>
      written(formula) ||
      formula.reads === "anything" ||
      formula.reads.some((read) => frontier.some((area) => overlaps(read, area)));
    const next = rest.filter(touched);
    rest = rest.filter((formula) => !next.includes(formula));
    frontier = next.map(({ shows }) => shows);
    reached.push(...frontier);
  }
  return reached;
}

/** Functions whose arguments do not say what they read. */
const readsAnything = /\b(?:INDIRECT|OFFSET)\s*\(/i;

function readsOf(book: Book, text: string, sheet: string): readonly Area[] | "anything" {
  if (readsAnything.test(text)) return "anything";
  const { LexerTreeBuilder, IDefinedNamesService, sequenceNodeType } = book.packages.formula;
  const nodes = book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(text) ?? [];
  const names = book.injector.get(IDefinedNamesService);
  return nodes.flatMap((node, index) => {
    if (typeof node === "string") return [];
    if (node.nodeType === sequenceNodeType.REFERENCE)
      return referenced(book, node.token + openEnd(nodes, index), sheet);
    if (node.nodeType !== sequenceNodeType.DEFINED_NAME) return [];
    const named = names.getValueByName(book.id, node.token);
    return named ? referenced(book, named.formulaOrRefString, sheet) : [];
  });
}

/** The `:A` of `A2:A`, which Univer reads as something else. */
function openEnd(nodes: readonly (string | ISequenceNode)[], index: number): string {
  const [colon, end] = nodes.slice(index + 1, index + 3);
  if (colon !== ":" || typeof end !== "object") return "";
  return /^\$?(?:[A-Z]{1,3}|\d+)$/i.test(end.token) ? `:${end.token}` : "";
}

const referenced = (book: Book, text: string, home: string): Area[] => {
  const area = resolveArea(book, text, home);
  return area ? [area] : [];
};
