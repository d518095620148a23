/** Charts and protections move along when rows and columns come and go, as everything of Univer's own does. */
import type { ICommandInfo } from "@univerjs/core";
import { type Area, type Corners, fromCorners } from "./area";
import type { Book } from "./book";
import type { ChartModel } from "./charts";

interface Shift {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** Negative when rows or columns go. */
  readonly count: number;
}

/** Watches the grid of a book for as long as it is open. */
export function followGrid(book: Book): void {
  const { core, sheets } = book.packages;
  const shifts: Readonly<Record<string, readonly [Shift["axis"], 1 | -1]>> = {
    [sheets.InsertRowMutation.id]: ["rows", 1],
    [sheets.RemoveRowMutation.id]: ["rows", -1],
    [sheets.InsertColMutation.id]: ["columns", 1],
    [sheets.RemoveColMutation.id]: ["columns", -1],
  };
  book.injector.get(core.ICommandService).onCommandExecuted(({ id, params }: ICommandInfo) => {
    const known = shifts[id];
    if (!known) return;
    const [axis, sign] = known;
    const { subUnitId, range } = params as { subUnitId: string; range: Corners };
    const area = fromCorners(subUnitId, range);
    const at = axis === "rows" ? area.row : area.column;
    move(book, { sheet: subUnitId, axis, at, count: sign * area[axis] });
  });
}

function move(book: Book, shift: Shift): void {
  for (const chart of book.charts.all()) {
    const moved = movedChart(chart, shift);
    if (moved !== chart) book.charts.update(moved);
  }
  for (const protection of book.protections) {
    if (protection.area) protection.area = movedArea(protection.area, shift) ?? protection.area;
    protection.unprotected = protection.unprotected.flatMap((area) => movedArea(area, shift) ?? []);
  }
}

function movedChart(chart: ChartModel, shift: Shift): ChartModel {
  const lies = chart.sheet === shift.sheet;
  const reads = chart.ranges.some(({ sheet }) => sheet === shift.sheet);
  if (!lies && !reads) return chart;
  const { row, column } = chart.position;
  const anchor = { sheet: chart.sheet, row, column, rows: 1, columns: 1 };
  const place = (lies ? movedArea(anchor, shift) : anchor) ?? anchor;
  return {
    ...chart,
    position: { ...chart.position, row: place.row, column: place.column },
    ranges: chart.ranges.flatMap((range) => movedArea(range, shift) ?? []),
  };
}

/** Null when nothing of the area is left. */
export function movedArea(area: Area, { sheet, axis, at, count }: Shift): Area | null {
  if (area.sheet !== sheet) return area;
  const [start, length] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const to = (first: number, size: number): Area =>
    axis === "rows"
      ? { ...area, row: first, rows: size }
      : { ...area, column: first, columns: size };
  if (count > 0) {
    if (at <= start) return to(start + count, length);
    return at < start + length ? to(start, length + count) : area;
  }
  const gone = -count;
  const before = Math.max(0, Math.min(gone, start - at));
  const within = Math.max(0, Math.min(at + gone, start + length) - Math.max(at, start));
  return within === length ? null : to(start - before, length - within);
}
