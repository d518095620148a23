/**
 * A figure as formulas: a sheet of ours with the orders that were counted, and the figure calculated from them
 * again, by our formula and by functions that Sheets has.
 */

import type { Cell } from "../intake";
import { refusals } from "../text/addon";
import { behind, formulaInputs, formulaSheet } from "../text/figures";
import type { Text } from "../text/text";
import { type CountedOrders, countedOrders, epoch } from "./counted-orders";
import { columnLetters } from "./dashboard/sheet-plan";
import { constantsOf, inputsOf, templateFor } from "./figure-formulas";
import { insertOwnSheet, ownSheets, replaceOwn } from "./own-sheets";
import { Refusal } from "./refusal";
import { figureById } from "./selected-figure";
import { separator } from "./separator";
import { fileLocale } from "./settings";
import { sourceBehind } from "./source-behind";
import { writeCells } from "./write-cells";

/** Formulas over more rows would keep the sheet busy. */
const mostRows = 20_000;
const dayFormat = "yyyy-mm-dd";
/** First rows of the formulas, their inputs, and the orders. */
const top = { formulas: 4, inputs: 8, orders: 15 };

export function showFigureFormula(id: string): null {
  const { figure, report, shown } = figureById(String(id));
  const template = templateFor(figure, report);
  if (!template || !figure.figure) throw new Refusal(refusals.noFormula);
  const orders = countedOrders(figure, sourceBehind(report).basis);
  if (orders.rows.length > mostRows) throw new Refusal(refusals.tooManyForFormula);
  const say = (text: Text) => text[report.locale];

  const left = ownSheets("rows");
  const name = say(formulaSheet.name(figure.label));
  const sheet = insertOwnSheet(name, "rows", false);
  replaceOwn(left, [{ sheet, name }]);
  const write = (row: number, rows: readonly (readonly Cell[])[], ...formats: string[]) =>
    writeCells(sheet, row, 1, rows, formats);
  const inputs = inputsOf(template, figure, report);
  const headings = [behind.customer, formulaSheet.day, formulaSheet.amount, formulaSheet.number];
  write(1, [[`${figure.label}: ${shown}`], [figure.definition]]);
  write(top.formulas, [[say(formulaSheet.dashboard), figure.figure.value]], "@", "General");
  inputs.forEach(([input, day], i) => {
    const isDay = input !== "window";
    const value = isDay ? day + epoch : day;
    write(top.inputs + i, [[say(formulaInputs[input]), value]], "@", isDay ? dayFormat : "0");
  });
  write(top.orders - 2, [[say(formulaSheet.orders)]]);
  write(top.orders - 1, [headings.map(say)]);
  write(top.orders, orders.rows, "@", dayFormat, "#,##0.00", "0");

  const cells = Object.fromEntries(inputs.map(([input], i) => [input, `$B$${top.inputs + i}`]));
  const constants = constantsOf(figure, report, fileLocale());
  const names: Record<string, string> = { ...rangesOf(orders), ...cells, ...constants };
  (["ours", "builtIn"] as const).forEach((kind, i) => {
    const at = top.formulas + 1 + i;
    const formula = template[kind]?.replace(/\{:?(\w+)\}/g, (_, name: string) => names[name] ?? "");
    write(at, [[say(formulaSheet[kind]), "", formula ? "" : say(formulaSheet.none)]]);
    if (!formula) return;
    writeCells(sheet, at, 3, [[`=${formula.replace(/,/g, separator())}`]]);
    sheet.getRange(at, 2).setNumberFormat("General").setFormula(`=${formula}`);
  });
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.getRange(top.orders - 1, 1, 1, headings.length).setFontWeight("bold");
  sheet.setColumnWidth(1, 220);
  SpreadsheetApp.getActive().setActiveSheet(sheet);
  return null;
}

/** Columns of the table by the names they have in templates. */
function rangesOf({ rows, purchases }: CountedOrders): Readonly<Record<string, string>> {
  const range = (column: number, count: number, first = top.orders) => {
    const letter = columnLetters(column);
    return `$${letter}$${first}:$${letter}$${first + count - 1}`;
  };
  return {
    c: range(1, purchases),
    d: range(2, purchases),
    n: range(4, purchases),
    C: range(1, rows.length),
    D: range(2, rows.length),
    A: rows[0]?.[2] === "" ? "" : range(3, rows.length), // left out where no amounts are known
    N: range(4, rows.length),
    d0: range(2, purchases - 1),
    n0: range(4, purchases - 1),
    d1: range(2, purchases - 1, top.orders + 1),
    n1: range(4, purchases - 1, top.orders + 1),
  };
}
