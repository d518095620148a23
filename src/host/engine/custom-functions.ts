/**
 * Functions of the script in formulas, with Google's calling conventions: one cell is a scalar, a
 * range an array of rows, a blank "", a date a Date, an error its name, a missing argument undefined.
 */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ScriptError } from "../failures";
import type { Book } from "./book";
import { isDatePattern } from "./display";

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How the script's functions are run. */
export interface ScriptFunctions {
  /** `args` makes the arguments for the realm the function runs in. */
  call(name: string, args: (realm: FormulaValues) => unknown[]): unknown;
  /** Called after each run with the message of its failure, null when it did not fail. */
  report(place: CellPlace, message: string | null): void;
}

/** How values must be made for the realm the function runs in. */
export interface FormulaValues {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
}

/** More cells than this come back as an error; Google's limit is not published, but near. */
const LARGEST_RESULT = 400_000;

export function registerCustomFunctions(
  book: Book,
  names: readonly string[],
  { call, report }: ScriptFunctions,
): void {
  const { BaseFunction, ErrorType, ErrorValueObject, IFunctionService } = book.packages.formula;
  const service = book.injector.get(IFunctionService);

  const functionFor = (name: string) =>
    class extends BaseFunction {
      // Without references Univer hands blanks over as zeros.
      override needsReferenceObject = true;
      override minParams = 0;
      override maxParams = 255;

      override calculate(...variants: FunctionVariantType[]) {
        const place = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
        try {
          const result = call(name, (realm) =>
            variants.map((variant) => argument(book, variant, realm)),
          );
          report(place, null);
          return toFormula(book, result, place);
        } catch (error) {
          report(place, messageOf(error));
          return ErrorValueObject.create(ErrorType.ERROR);
        }
      }
    };

  for (const name of names) {
    const upper = name.toUpperCase();
    if (service.hasExecutor(upper)) continue;
    service.registerExecutors(new (functionFor(name))(upper));
    service.registerDescriptions({
      functionName: upper,
      functionType: 14,
      description: "",
      abstract: "",
      functionParameter: [],
    });
  }
}

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);

function argument(book: Book, variant: FunctionVariantType, realm: FormulaValues): unknown {
  const value = variant.isReferenceObject()
    ? (variant as { toArrayValueObject(): BaseValueObject }).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return scalar(book, value, realm);
  const array = value as unknown as ArrayLikeValue;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  if (rows === 1 && columns === 1) return scalar(book, array.get(0, 0), realm);
  const matrix = new realm.Array<unknown[]>(rows);
  for (let i = 0; i < rows; i += 1) {
    const row = new realm.Array<unknown>(columns);
    for (let j = 0; j < columns; j += 1) row[j] = scalar(book, array.get(i, j), realm);
    matrix[i] = row;
  }
  return matrix;
}

interface ArrayLikeValue {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null | undefined;
}

function scalar(
  book: Book,
  value: BaseValueObject | null | undefined,
  realm: FormulaValues,
): unknown {
  if (!value || value.isNull()) return "";
  const raw = value.getValue();
  if (value.isNumber() && isDatePattern(book.packages, value.getPattern()))
    return new realm.Date(book.zone.toInstant(Number(raw)));
  return raw;
}

/** What a function returned, as Univer wants it: a scalar, or an array that spills. */
function toFormula(book: Book, result: unknown, place: CellPlace): BaseValueObject {
  const { ArrayValueObject, ErrorType, ErrorValueObject } = book.packages.formula;
  if (!Array.isArray(result)) return cell(book, result);
  // One dimension goes down the rows, as it does in Google's.
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * columns > LARGEST_RESULT) throw new ScriptError("Result too large");
  if (rows.length * columns === 0) return ErrorValueObject.create(ErrorType.REF);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, j) => cell(book, row[j])),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: book.id,
    sheetId: place.sheet,
    row: place.row,
    column: place.column,
  });
}

function cell(book: Book, value: unknown): BaseValueObject {
  const { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, ValueObjectFactory } =
    book.packages.formula;
  if (value === null || value === undefined || value === "") return StringValueObject.create("");
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const serial = book.zone.toSerial((value as Date).getTime());
    return NumberValueObject.create(serial, book.rules.datePattern);
  }
  if (typeof value === "number")
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return ValueObjectFactory.create(value);
  throw new ScriptError("A custom function returned something that is no value of a cell");
}
