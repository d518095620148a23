/**
 * SPARKLINE in the page: the function notes what each of its cells is to show, and the grid draws
 * that in place of the text which the host's stand-in gives.
 */
import type { ICellCustomRender } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { BaseFunction, type BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../engine/book";
import { drawSparkline } from "./draw-sparkline";
import { type Sparkline, sparklineOf } from "./sparkline";
import { rowsOf } from "./sparkline-values";

const NAME = "SPARKLINE";
/** Google leaves this much of the cell free at each side. */
const padding = 3;

export function showSparklines(book: Book): void {
  const functions = book.injector.get(IFunctionService);
  const standIn = functions.getExecutor(NAME);
  const shown = new Map<string, Sparkline>();
  const place = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;

  class DrawnSparkline extends BaseFunction {
    override minParams = 1;
    override maxParams = 2;
    override calculate(data: BaseValueObject, options?: BaseValueObject) {
      const pairs = options ? rowsOf(options) : [];
      shown.set(
        place(this.subUnitId ?? "", this.row, this.column),
        sparklineOf(
          rowsOf(data).flat(),
          pairs.map(([name = null, value = null]) => [name, value]),
        ),
      );
      return standIn?.calculate(data) ?? data;
    }
  }
  functions.registerExecutors(new DrawnSparkline(NAME));

  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col }, next) {
      const sparkline = cell?.f?.includes(NAME) && shown.get(place(subUnitId, row, col));
      if (!cell || !sparkline) return next(cell);
      return next({
        ...cell,
        fontRenderExtension: { ...cell.fontRenderExtension, isSkip: true },
        customRender: [...(cell.customRender ?? []), renderOf(sparkline)],
      });
    },
  });
}

const renderOf = (sparkline: Sparkline): ICellCustomRender => ({
  drawWith(
    canvas,
    { primaryWithCoord: { startX, startY, endX, endY, isMergedMainCell, mergeInfo } },
  ) {
    const area = isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
    canvas.save();
    drawSparkline(canvas, sparkline, {
      left: area.startX + padding,
      top: area.startY + padding,
      width: area.endX - area.startX - 2 * padding,
      height: area.endY - area.startY - 2 * padding,
    });
    canvas.restore();
  },
});
