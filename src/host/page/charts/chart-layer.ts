/** The charts of the sheet in view, over its cells: they scroll, zoom and vanish with them. */
import { CommandType, ICommandService } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../../engine/book";
import type { ChartModel } from "../../engine/charts";
import { activeSheet } from "../../engine/sheets";
import { element } from "../dom";
import { type ChartBox, chartBox } from "./chart-box";

export function chartLayer(book: Book): void {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.id);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !viewport || !canvas) throw new Error("The grid has not been drawn yet");
  const layer = element("div", { className: "chart-layer" });
  canvas.after(layer);
  layer.addEventListener("wheel", (event) => {
    canvas.dispatchEvent(new WheelEvent(event.type, event));
    event.preventDefault();
  });

  const boxes = new Map<number, ChartBox>();
  let charts: readonly ChartModel[] = [];

  function draw() {
    charts = book.charts.on(activeSheet(book));
    const wanted = new Set(charts.map(({ id }) => id));
    for (const [id, box] of boxes)
      if (!wanted.has(id)) {
        box.dispose();
        boxes.delete(id);
      }
    for (const chart of charts) {
      if (chart.id === null) continue;
      const box = boxes.get(chart.id) ?? chartBox(book);
      boxes.set(chart.id, box);
      layer.append(box.element);
      box.show(chart);
    }
    place();
  }

  /** The viewport is placed on the canvas, headers included; rows and columns start after those. */
  function place() {
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !viewport || !skeleton || charts.length === 0) return;
    const { scaleX: scale } = render.scene.getAncestorScale();
    Object.assign(layer.style, { left: `${viewport.left}px`, top: `${viewport.top}px` });
    for (const { id, position } of charts) {
      const box = id === null ? undefined : boxes.get(id);
      const x = skeleton.colStartX(position.column) + position.offsetX + skeleton.rowHeaderWidth;
      const y = skeleton.rowStartY(position.row) + position.offsetY + skeleton.columnHeaderHeight;
      const left = (x - viewport.viewportScrollX) * scale - viewport.left;
      const top = (y - viewport.viewportScrollY) * scale - viewport.top;
      if (box) box.element.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    }
  }

  let due = 0;
  const drawSoon = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(draw);
  };
  book.charts.onChange(drawSoon);
  book.injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION || type === CommandType.OPERATION) drawSoon();
  });
  viewport.onScrollAfter$.subscribeEvent(place);
  draw();
}
