/**
 * The figures of the dashboard that stands, found again by cell or by name. Where they stand follows from the
 * report that is kept; what does not stand there any more is no figure.
 */

import type { ReportFigure } from "../report/figure";
import { figuresOf } from "../report/figures";
import type { Report } from "../report/report";
import { refusals } from "../text/addon";
import { intervalText, planDashboard, readStoredReport, shownIn } from "./dashboard";
import type { FigurePlace, SheetPlan } from "./dashboard/sheet-plan";
import { templateFor } from "./figure-formulas";
import { ownSheets } from "./own-sheets";
import type { PanelFigure } from "./panel";
import { Refusal } from "./refusal";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FoundFigure {
  readonly figure: ReportFigure;
  readonly report: Report;
  /** As the dashboard shows it. */
  readonly shown: string;
}

/** The figure in the selected cell; null where none is. */
export function selectedFigure(): PanelFigure | null {
  const [dashboard] = ownSheets("dashboard");
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (!dashboard || sheet.getSheetId() !== dashboard.getSheetId()) return null;
  const cell = sheet.getActiveCell();
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const found = figureAt((at) => at.row === row && at.from <= column && column <= at.to);
  if (!found) return null;
  const { figure, report, shown } = found;
  return {
    id: figure.id,
    label: figure.label,
    shown,
    interval: intervalText(figure, shownIn(report)).slice(1, -1),
    definition: figure.definition,
    basis: figure.basis,
    hasRows: figure.selection !== null,
    hasList: figure.selection?.by === "action",
    hasFormula: templateFor(figure, report) !== null,
  };
}

/** The list of what to do in whose row a cell is selected; null where none is. */
export function selectedAction(): FoundFigure | null {
  const [dashboard] = ownSheets("dashboard");
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (!dashboard || sheet.getSheetId() !== dashboard.getSheetId()) return null;
  const row = sheet.getActiveCell().getRow();
  return figureAt((at) => at.row === row && at.id.startsWith("action."));
}

export function figureById(id: string): FoundFigure {
  const found = figureAt((at) => at.id === id);
  if (!found) throw new Refusal(refusals.noFigure);
  return found;
}

function figureAt(isIt: (place: FigurePlace) => boolean): FoundFigure | null {
  const [dashboard] = ownSheets("dashboard");
  const [data] = ownSheets("data");
  const report = data && readStoredReport(data);
  if (!dashboard || !report) return null;
  const plan = planDashboard(report, "", "").dashboard;
  const place = plan.figures
    .filter(isIt)
    .find(({ when }) => !when || chosenIn(dashboard, plan, when.dropdown) === when.word);
  const figure = place && figuresOf(report).find(({ id }) => id === place.id);
  if (!place || !figure) return null;
  const expected = place.when ? figure.figure?.value : planned(plan, place);
  const cell = dashboard.getRange(place.row, place.column);
  return cell.getValue() === expected ? { figure, report, shown: cell.getDisplayValue() } : null;
}

/** A dropdown that somebody has emptied counts as its first word. */
function chosenIn(sheet: Sheet, { dropdowns }: SheetPlan, name: string): string | undefined {
  const dropdown = dropdowns.find((one) => one.name === name);
  if (!dropdown) return undefined;
  const word = String(sheet.getRange(dropdown.row, dropdown.column).getValue());
  return dropdown.words.includes(word) ? word : dropdown.words[0];
}

const planned = ({ cells }: SheetPlan, { row, column }: FigurePlace) =>
  cells[row - 1]?.[column - 1]?.value;
