/** Points in time, and durations: cells with a time of day. */

import { type EitherDay, readDayText } from "../core/day-text";
import { dailyOffset, instantOf, type OffsetAt } from "../core/zone";
import type { Text } from "../text/text";
import { type Cell, isBlank, isDateCell } from "./cell";
import { type Column, column, numbersColumn, readDated } from "./columns";
import { type Reading, readNumber, type Sheet } from "./read-cell";
import { readDay, serialOfDay0 } from "./read-day";

const day = 86_400_000;
const startOf1901 = -69 * 365.25 * day;

/** The clocks of the spreadsheet's zone, for many questions. */
export const clocksOf = (sheet: Sheet): OffsetAt => dailyOffset((at) => sheet.offsetAt(at));

/**
 * Instants in milliseconds since 1970. A time without a zone is one of the spreadsheet's clocks, and a day
 * without a time begins at midnight. A blank cell is NaN where it may be.
 */
export function instantsColumn(meaning: Text, mayBeBlank = false): Column<Float64Array> {
  return {
    ...column("dates", meaning),
    fits: (cell, sheet) => "value" in readInstant(cell, sheet, sheet.offsetAt),
    read([cells = []], context) {
      const instants = new Float64Array(cells.length);
      const clocks = clocksOf(context.sheet);
      readDated(
        cells,
        (cell, sheet) =>
          mayBeBlank && isBlank(cell) ? { value: Number.NaN } : readInstant(cell, sheet, clocks),
        (days, { seconds = 0 }) => instantOf(days * day + seconds * 1000, clocks),
        context,
        (i, instant) => {
          instants[i] = instant;
        },
      );
      return instants;
    },
  };
}

function readInstant(cell: Cell, sheet: Sheet, clocks: OffsetAt): Reading<number | EitherDay> {
  const reading = readDay(cell, sheet);
  if ("problem" in reading || typeof reading.value === "object") return reading;
  if (reading.value < -serialOfDay0) return { problem: "notDay" }; // before there were time zones
  if (isDateCell(cell)) return { value: cell.getTime() };
  if (typeof cell === "number") {
    const seconds = Math.round((cell - Math.floor(cell)) * 86_400); // a serial's fraction is inexact
    return { value: instantOf(reading.value * day + seconds * 1000, clocks) };
  }
  const text = readDayText(String(cell));
  if (text?.kind !== "day") return { problem: "notDay" };
  const { seconds = 0, offsetMinutes } = text;
  const shown = text.day * day + seconds * 1000;
  return {
    value: offsetMinutes === undefined ? instantOf(shown, clocks) : shown - offsetMinutes * 60_000,
  };
}

/**
 * Durations as numbers. A cell formatted as a duration arrives as a date near the end of 1899; it counts in
 * days, as the spreadsheet itself does, so the result shows as a duration when formatted as one.
 */
export function durationsColumn(meaning: Text): Column<Float64Array> {
  const numbers = numbersColumn(meaning, { low: 0 });
  const asNumber = (cell: Cell, sheet: Sheet): Cell => {
    if (!isDateCell(cell)) return cell;
    const instant = cell.getTime();
    if (!(instant < startOf1901)) return cell;
    return (instant + sheet.offsetAt(instant)) / day + serialOfDay0;
  };
  return {
    ...numbers,
    fits: (cell, sheet) => isDateCell(cell) || "value" in readNumber(cell, sheet),
    read([cells = []], context) {
      return numbers.read([cells.map((cell) => asNumber(cell, context.sheet))], context);
    },
  };
}
