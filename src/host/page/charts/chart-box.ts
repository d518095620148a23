/** One chart in an element of its own, drawn anew when its data or its options have changed. */
import { BarChart, LineChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { Book } from "../../engine/book";
import type { ChartModel } from "../../engine/charts";
import { displayText } from "../../engine/display";
import { element } from "../dom";
import { chartOption, drawableTypes } from "./chart-option";
import { chartTable } from "./chart-table";
import { chartSize } from "./layout";

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

export interface ChartBox {
  readonly element: HTMLElement;
  show(chart: ChartModel): void;
  dispose(): void;
}

export function chartBox(book: Book): ChartBox {
  const box = element("div", { className: "chart" });
  const instance = init(box, null, { width: 0, height: 0 });
  let drawn = "";
  return {
    element: box,
    show(chart) {
      const table = chartTable(book, chart);
      const wanted = JSON.stringify([chart, table]);
      if (wanted === drawn) return;
      drawn = wanted;
      const { width, height } = chartSize(chart.options);
      Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
      instance.resize({ width, height });
      if (!drawableTypes.has(chart.type)) return;
      const write = (value: number, pattern: string) =>
        displayText(book.packages, book.rules, value, pattern);
      instance.setOption(chartOption(chart, table, book.rules.tag, write), true);
    },
    dispose() {
      instance.dispose();
      box.remove();
    },
  };
}
