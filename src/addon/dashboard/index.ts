/** From the report to two sheets on paper: the dashboard, and the hidden sheet its charts draw from. */

import type { ActionId } from "../../report/action-lists";
import type { Report } from "../../report/report";
import { drawAccount } from "./account";
import { drawActions, listName } from "./actions";
import { drawBridge } from "./bridge";
import { type Canvas, canvas } from "./canvas";
import { drawCards } from "./cards";
import { drawClaims } from "./claims";
import { drawCohorts } from "./cohorts";
import { type DataSheet, dataSheet } from "./data-sheet";
import { drawDefinitions } from "./definitions";
import { withFigureNotes } from "./figure-notes";
import { drawForecast } from "./forecast";
import { drawGroups } from "./groups";
import { arrange } from "./pages";
import { drawProducts } from "./products";
import { drawReconcile } from "./reconcile";
import type { Plans } from "./renew";
import { drawStaying } from "./staying";
import { drawBusyHours, drawWaiting } from "./support";
import { drawTitle, periodDropdown } from "./title";
import { drawTrend } from "./trend";
import { drawWhy } from "./why";

export { applyPlan, nameBlocks } from "./apply-plan";
export {
  changeStoredReport,
  dataSheetName,
  isSame,
  readStored,
  readStoredReport,
  rewriteDataSheet,
  type StoredReport,
  writeDataSheet,
} from "./data-sheet";
export { intervalText, shownIn } from "./figures";
export { applyChanges, isAlike, markOf, type Plans, valuesIfUntouched, withChosen } from "./renew";
export { numberFormat } from "./tokens";
export { followDropdowns, keepChosen } from "./write-dropdowns";
export { listName, periodDropdown };

type Draw = (canvas: Canvas, data: DataSheet, report: Report) => void;

/**
 * The same report gives the same plans, so every step of a build can make them anew. `builtAt` is the time
 * of the build on the file's clock, "2026-10-01T07:12"; `sheetName` is that of the data sheet; `lists` are the
 * actions whose customers are ticked off on a sheet.
 */
export function planDashboard(
  report: Report,
  sheetName: string,
  builtAt: string,
  build = 0,
  lists: readonly ActionId[] = [],
): Plans {
  const data = dataSheet(report, sheetName, { builtAt, build });
  const drawings: readonly Draw[] = [
    (paper) => {
      drawTitle(paper, report, builtAt);
      drawCards(paper, data, report);
    },
    drawTrend,
    drawBridge,
    drawCohorts,
    drawGroups,
    (paper) => drawActions(paper, report, lists),
    drawForecast,
    drawStaying,
    drawWhy,
    (paper) => drawBusyHours(paper, report),
    (paper) => drawWaiting(paper, report),
    (paper) => drawProducts(paper, report),
    (paper) => drawAccount(paper, report),
    drawReconcile,
    drawClaims,
    (paper) => drawDefinitions(paper, report),
  ];
  const blocks = drawings.map((draw) => {
    const paper = canvas();
    draw(paper, data, report);
    return paper.block();
  });
  const shown = arrange(blocks.filter(({ rowHeights }) => rowHeights.length > 0));
  return { dashboard: withFigureNotes(shown, report), data: data.rows() };
}
