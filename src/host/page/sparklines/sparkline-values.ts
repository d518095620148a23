/** What a sparkline is given: the values of a range, a blank cell as null. */
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

type Value = string | number | boolean | null;

/** The engine's own `toValue` would make a blank cell a 0, and a missing period a fall to the ground. */
export function rowsOf(value: BaseValueObject): Value[][] {
  if (!value.isArray()) return [[cellValue(value)]];
  const range = value as ArrayValueObject;
  return Array.from({ length: range.getRowCount() }, (_, row) =>
    Array.from({ length: range.getColumnCount() }, (_, column) =>
      cellValue(range.get(row, column) || null),
    ),
  );
}

const cellValue = (value: BaseValueObject | null): Value =>
  !value || value.isNull() ? null : value.getValue();
