/** From an action of the dashboard to its list: a sheet of ours that stays, made at first and renewed from then on. */

import { civilDate } from "../core/day";
import type { ActionId } from "../report/action-lists";
import { type ActionMembers, actionMembers } from "../report/action-members";
import type { Report } from "../report/report";
import { listSheet } from "../text/actions";
import { addonName, refusals, toasts } from "../text/addon";
import { dayName } from "../text/periods";
import { listName, planDashboard } from "./dashboard";
import { file } from "./file";
import { beginList, type RenewedList, renewList } from "./list-sheet";
import { rememberList } from "./lists-made";
import { insertOwnSheet, listRole, ownSheets } from "./own-sheets";
import { Refusal } from "./refusal";
import { type FoundFigure, figureById, selectedAction } from "./selected-figure";
import { panelLocale } from "./settings";
import { sourceBehind } from "./source-behind";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const showActionList = (id: string): null => showList(figureById(String(id)));

/** For the menu: any cell in the row of an action will do. */
export function showListOfSelected(): void {
  const found = selectedAction();
  if (!found) throw new Refusal(refusals.noAction);
  showList(found);
}

function showList({ figure, report }: FoundFigure): null {
  const { selection } = figure;
  if (selection?.by !== "action") throw new Refusal(refusals.noAction);
  const members = actionMembers(selection.action, sourceBehind(report).basis);
  const sheet = listOf(selection.action, members, report);
  const renewed = renewList(sheet, members, headOf(selection.action, members, report), report);
  if (!renewed) throw new Refusal(refusals.listHeads(sheet.getName()));
  nameTicks(sheet, renewed, selection.action);
  rememberList(selection.action);
  countTicks(selection.action, report);
  const book = SpreadsheetApp.getActive();
  book.setActiveSheet(sheet);
  const { listed, added, removed } = renewed;
  const counts = [listed, added, removed].map((count) => count.toLocaleString(report.locale));
  book.toast(toasts.listed(counts)[panelLocale()], addonName);
  return null;
}

function listOf(action: ActionId, members: ActionMembers, report: Report): Sheet {
  const [standing] = ownSheets(listRole(action));
  const label = report.actions?.rows.find(({ id }) => id === action)?.label ?? "";
  const sheet = standing ?? insertOwnSheet(label, listRole(action), false);
  if (sheet.getLastRow() === 0) beginList(sheet, members, report); // also where that broke off
  return sheet;
}

function headOf(action: ActionId, { listed }: ActionMembers, { actions, title, locale }: Report) {
  const { label = "", who = "", todo = "" } = actions?.rows.find(({ id }) => id === action) ?? {};
  const facts = listSheet.facts(listed.length, who, dayName(civilDate(title.asOf)))[locale];
  return [label, facts, todo, listSheet.how[locale]];
}

/** By this name the dashboard counts them; it reaches to the end of the sheet. */
function nameTicks(sheet: Sheet, { ticks }: RenewedList, action: ActionId): void {
  const { row, column } = ticks;
  const boxes = sheet.getRange(row, column, sheet.getMaxRows() - row + 1, 1);
  file().setNamedRange(listName(action), boxes);
}

/** On the dashboard that stands; later ones do so from the start. */
function countTicks(action: ActionId, report: Report): void {
  const { formulas } = planDashboard(report, "", "", 0, [action]).dashboard;
  const cell = formulas.find(({ formula }) => formula.includes(`${listName(action)},`));
  const [dashboard] = ownSheets("dashboard");
  if (cell) dashboard?.getRange(cell.row, cell.column).setFormula(cell.formula);
}
