/** Small stand-ins for functions that Google has and Univer lacks. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Book } from "./book";

export function registerGoogleFunctions(book: Book): void {
  const { BaseFunction, IFunctionService, NumberValueObject, StringValueObject } =
    book.packages.formula;

  /** Univer works on whole arrays anyway, so there is nothing left to ask for. */
  class ArrayFormula extends BaseFunction {
    override minParams = 1;
    override maxParams = 1;
    override calculate(array: BaseValueObject) {
      return array;
    }
  }

  class CountUnique extends BaseFunction {
    override minParams = 1;
    override maxParams = 255;
    override calculate(...variants: BaseValueObject[]) {
      const filled = variants.flatMap(scalars).filter((value) => value !== null && value !== "");
      return NumberValueObject.create(new Set(filled).size);
    }
  }

  /** The trend as a line of blocks; drawing it properly is up to a page. */
  class Sparkline extends BaseFunction {
    override minParams = 1;
    override maxParams = 2;
    override calculate(data: BaseValueObject) {
      return StringValueObject.create(trend(scalars(data)));
    }
  }

  book.injector
    .get(IFunctionService)
    .registerExecutors(
      new ArrayFormula("ARRAYFORMULA"),
      new CountUnique("COUNTUNIQUE"),
      new Sparkline("SPARKLINE"),
    );
}

type Value = string | number | boolean | null;

function scalars(variant: FunctionVariantType): Value[] {
  const value = variant as BaseValueObject;
  if (!value.isArray()) return [value.isNull() ? null : (value.getValue() as Value)];
  const found: Value[] = [];
  const array = value as unknown as {
    iterator(each: (one: BaseValueObject | null | undefined) => void): void;
  };
  array.iterator((one) => {
    found.push(!one || one.isNull() ? null : (one.getValue() as Value));
  });
  return found;
}

const BLOCKS = "▁▂▃▄▅▆▇█";

export function trend(values: readonly unknown[]): string {
  const numbers = values.filter((value): value is number => typeof value === "number");
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const step = (value: number) =>
    high === low ? 3 : Math.round(((value - low) / (high - low)) * (BLOCKS.length - 1));
  return numbers.map((value) => BLOCKS[step(value)]).join("");
}
