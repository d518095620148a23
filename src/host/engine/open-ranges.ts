/** References that are open at one end, `A2:A` and `B2:2`: Google knows them, Univer does not. */
import type { BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Book } from "./book";

/** What joins both sides of a colon; Univer keeps it to itself. */
interface UnionNode {
  _unionFunction(one: FunctionVariantType, other: FunctionVariantType): FunctionVariantType;
}

export function allowOpenRanges(book: Book): void {
  const factory = book.injector.get(book.packages.formula.UnionNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const made = create(token);
    const node = made as unknown as UnionNode;
    const join = node._unionFunction.bind(node);
    node._unionFunction = (one, other) => openRange(one, other) ?? join(one, other);
    return made;
  };
}

/** A cell joined with a column reaches down to the last row, with a row to the last column. */
function openRange(
  one: FunctionVariantType,
  other: FunctionVariantType,
): FunctionVariantType | null {
  if (!one.isReferenceObject() || !other.isReferenceObject()) return null;
  const [cell, edge] = [one as BaseReferenceObject, other as BaseReferenceObject];
  if (!cell.isCell() || !(edge.isColumn() || edge.isRow())) return null;
  const range = cell.unionBy(cell) as BaseReferenceObject;
  const { startRow, startColumn } = range.getRangeData();
  const end = edge.getRangeData();
  range.setRangeData(
    edge.isColumn()
      ? {
          startRow,
          endRow: cell.getActiveSheetRowCount() - 1,
          startColumn: Math.min(startColumn, end.startColumn),
          endColumn: Math.max(startColumn, end.startColumn),
        }
      : {
          startRow: Math.min(startRow, end.startRow),
          endRow: Math.max(startRow, end.startRow),
          startColumn,
          endColumn: cell.getActiveSheetColumnCount() - 1,
        },
  );
  return range;
}
