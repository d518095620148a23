/** The charts of a book as plain data; drawing them is up to a page or an export. */
import type { Area } from "./area";

export type ChartType = "LINE" | "COLUMN" | "BAR" | "COMBO" | "AREA" | "PIE" | "SCATTER";

export interface ChartModel {
  /** Null until the chart has been inserted, then stable. */
  readonly id: number | null;
  /** The sheet the chart lies on; its ranges may be on others. */
  readonly sheet: string;
  readonly type: ChartType;
  readonly ranges: readonly Area[];
  /** How many rows (columns when transposed) at the start of the ranges are headings. */
  readonly headers: number;
  readonly transposed: boolean;
  readonly mergeStrategy: "MERGE_ROWS" | "MERGE_COLUMNS";
  readonly hiddenDimensions: string | null;
  /** Google's chart options; a dotted name has been unfolded into nested objects. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell under the top left corner, counted from 0, and the distance from its corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

export interface Charts {
  on(sheet: string): readonly ChartModel[];
  all(): readonly ChartModel[];
  /** Inserts a chart and gives it its id. */
  insert(chart: ChartModel): ChartModel;
  update(chart: ChartModel): void;
  remove(id: number): void;
  removeSheet(sheet: string): void;
  /** Calls back after every change, with the sheet it happened on. */
  onChange(listener: (sheet: string) => void): void;
}

export function createCharts(): Charts {
  const charts = new Map<number, ChartModel>();
  const listeners: ((sheet: string) => void)[] = [];
  const changed = (sheet: string) => {
    for (const listener of listeners) listener(sheet);
  };
  let lastId = 1_000_000_000;
  return {
    on: (sheet) => [...charts.values()].filter((chart) => chart.sheet === sheet),
    all: () => [...charts.values()],
    insert(chart) {
      lastId += 1;
      const inserted = { ...chart, id: lastId };
      charts.set(lastId, inserted);
      changed(chart.sheet);
      return inserted;
    },
    update(chart) {
      if (chart.id === null || !charts.has(chart.id)) return;
      charts.set(chart.id, chart);
      changed(chart.sheet);
    },
    remove(id) {
      const chart = charts.get(id);
      charts.delete(id);
      if (chart) changed(chart.sheet);
    },
    removeSheet(sheet) {
      for (const [id, chart] of charts) if (chart.sheet === sheet) charts.delete(id);
      changed(sheet);
    },
    onChange: (listener) => listeners.push(listener),
  };
}
