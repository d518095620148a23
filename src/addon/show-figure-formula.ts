/**
 * A figure as formulas: a sheet of ours with the rows that were counted, and the figure calculated from them
 * again, by our formula and by functions that Sheets has.
 */

import type { Cell } from "../intake";
import { refusals } from "../text/addon";
import { formulaInputs, formulaSheet } from "../text/figures";
import type { Text } from "../text/text";
import { epoch } from "./counted-orders";
import { columnLetters } from "./dashboard/sheet-plan";
import { constantsOf, inputsOf, templateFor } from "./figure-formulas";
import { type FormulaTable, tableBehind } from "./formula-table";
import type { InputId } from "./formula-templates";
import { insertOwnSheet, ownSheets, replaceOwn } from "./own-sheets";
import { Refusal } from "./refusal";
import { figureById } from "./selected-figure";
import { separator } from "./separator";
import { fileLocale } from "./settings";
import { writeCells } from "./write-cells";

/** Formulas over more rows would keep the sheet busy. */
const mostRows = 20_000;
/** Commas, but for those within quotation marks. */
const betweenArguments = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/g;
/** Inputs that are no days. */
const numbers = new Set<InputId>(["window", "margin", "retention", "discount", "won"]);
const dayFormat = "yyyy-mm-dd";
/** First rows of the formulas, their inputs, and the table they take. */
const top = { formulas: 4, inputs: 8, table: 15 };

export function showFigureFormula(id: string): null {
  const { figure, report, shown } = figureById(String(id));
  const template = templateFor(figure, report);
  if (!template || !figure.figure) throw new Refusal(refusals.noFormula);
  const table = tableBehind(figure, report);
  if (table.rows.length > mostRows) throw new Refusal(refusals.tooManyForFormula);
  const say = (text: Text) => text[report.locale];

  const left = ownSheets("rows");
  const name = say(formulaSheet.name(figure.label));
  const sheet = insertOwnSheet(name, "rows", false);
  replaceOwn(left, [{ sheet, name }]);
  const write = (row: number, rows: readonly (readonly Cell[])[], ...formats: string[]) =>
    writeCells(sheet, row, 1, rows, formats);
  const inputs = inputsOf(template, figure, report);
  write(1, [[`${figure.label}: ${shown}`], [figure.definition]]);
  write(top.formulas, [[say(formulaSheet.dashboard), figure.figure.value]], "@", "General");
  inputs.forEach(([input, number], i) => {
    const isNumber = numbers.has(input);
    const value = isNumber ? number : number + epoch;
    const format = isNumber ? "General" : dayFormat;
    write(top.inputs + i, [[say(formulaInputs[input]), value]], "@", format);
  });
  write(top.table - 2, [[say(table.title)]]);
  write(top.table - 1, [table.columns.map(([heading]) => say(heading))]);
  write(top.table, table.rows, ...table.columns.map(([, format]) => format));

  const cells = Object.fromEntries(inputs.map(([input], i) => [input, `$B$${top.inputs + i}`]));
  const constants = constantsOf(figure, report, fileLocale());
  const names: Record<string, string> = { ...rangesOf(table), ...cells, ...constants };
  (["ours", "builtIn"] as const).forEach((kind, i) => {
    const at = top.formulas + 1 + i;
    const formula = template[kind]?.replace(/\{:?(\w+)\}/g, (_, name: string) => names[name] ?? "");
    write(at, [[say(formulaSheet[kind]), "", formula ? "" : say(formulaSheet.none)]]);
    if (!formula) return;
    writeCells(sheet, at, 3, [[`=${formula.replace(betweenArguments, separator())}`]]);
    sheet.getRange(at, 2).setNumberFormat("General").setFormula(`=${formula}`);
  });
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.getRange(top.table - 1, 1, 1, table.columns.length).setFontWeight("bold");
  sheet.setColumnWidth(1, 220);
  SpreadsheetApp.getActive().setActiveSheet(sheet);
  return null;
}

/** Parts of the table as formulas write them. */
const rangesOf = ({ ranges }: FormulaTable): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(ranges).map(([name, part]) => {
      if (!part) return [name, ""];
      const [column, from, count] = part;
      const letter = columnLetters(column);
      const first = top.table + from;
      return [name, `$${letter}$${first}:$${letter}$${first + count - 1}`];
    }),
  );
