/** The table of a fitted model: what BTYD_FIT prints and BTYD_PREDICT reads again. */

import { type CustomerFit, type FitWarning, modelOf } from "../core/customer-fit";
import type { KnownModel } from "../core/customer-forecast";
import { DAYS_PER_YEAR } from "../core/day";
import { columns } from "../text/columns";
import type { Text } from "../text/text";
import { buyingModelWords, fitWarningWords, periodWords } from "../text/words";
import type { Cell, OutputCell } from "./cell";
import { CellError, type CellProblem } from "./cell-error";
import { type Column, column, inTable, optionalColumn } from "./columns";
import { type Reading, readNumber, type Sheet, shown } from "./read-cell";
import { table } from "./results";
import { readWord, spellings } from "./words";

type Unit = keyof typeof periodWords;

export const unitDays: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: DAYS_PER_YEAR / 12,
  quarter: DAYS_PER_YEAR / 4,
  year: DAYS_PER_YEAR,
};

export function fitTable(fit: CustomerFit, unit: Unit, sheet: Sheet): OutputCell[][] {
  const say = (text: Text) => text[sheet.locale];
  const { spend } = fit;
  const [p, q, gamma] = spend?.parameters ?? [];
  return table(
    [columns.parameter, columns.value],
    [
      [say(columns.model), say(buyingModelWords[fit.model])],
      [say(columns.unit), say(periodWords[unit])],
      [say(columns.customers), fit.customers],
      ...modelOf[fit.model].names.map((name, i) => [name, fit.parameters[i] as number]),
      [say(columns.logLikelihood), fit.logLikelihood],
      [say(columns.spendP), p ?? null],
      [say(columns.spendQ), q ?? null],
      [say(columns.spendGamma), gamma ?? null],
      [say(columns.converged), fit.converged],
      [say(columns.warnings), warningsText(fit.warnings, say)],
    ],
    sheet,
  );
}

const warningsText = (warnings: readonly FitWarning[], say: (text: Text) => string) =>
  warnings.map((warning) => say(fitWarningWords[warning])).join("; ");

/** Beyond these a parameter is a slip; times and sums would leave what a computer can count with. */
const [LEAST, MOST] = [1e-9, 1e9];

/** A stored table of BTYD_FIT, of which the model, the unit and its four parameters count. */
export const storedFit: Column<KnownModel | null> = optionalColumn(
  inTable("params", {
    ...column("texts", {
      de: "Ergebnis von BTYD_FIT, zwei Spalten; dann gelten dessen Modell und Einheit, und Intervalle bleiben leer. Sonst wird BG/NBD angepasst.",
      en: "A result of BTYD_FIT, two columns; then its model and unit hold, and intervals stay empty. Otherwise BG/NBD is fitted.",
    }),
    isWide: true,
    fits: null,
    read([labels = [], values = []], { sheet }): KnownModel {
      const cellOf = new Map(
        labels.map((label, i) => [String(label).trim().toLowerCase(), values[i]]),
      );
      const valueAt = <T>(
        label: Text,
        read: (cell: Cell) => Reading<T>,
        words: readonly string[] = [],
      ): T => {
        const cell = cellOf.get(label.de.toLowerCase()) ?? cellOf.get(label.en.toLowerCase());
        const reading = read(cell);
        if ("value" in reading) return reading.value;
        throw new CellError(reading.problem, "params", {
          row: null,
          rows: 1,
          shown: shown(cell, sheet) || label[sheet.locale],
          low: LEAST,
          high: MOST,
          words,
        });
      };
      const word = <K extends string>(label: Text, words: Readonly<Record<K, Text>>) =>
        valueAt(label, (cell) => readWord(words, cell), spellings(words, sheet.locale));
      const model = word(columns.model, buyingModelWords);
      const unit = word(columns.unit, periodWords);
      const parameters = modelOf[model].names.map((name) =>
        valueAt({ de: name, en: name }, (cell) => readParameter(cell, sheet)),
      );
      return { model, unitDays: unitDays[unit], parameters, covariance: null };
    },
  }),
);

function readParameter(cell: Cell, sheet: Sheet): Reading<number> {
  const reading = readNumber(cell, sheet);
  const isBeyond = "value" in reading && !(reading.value >= LEAST && reading.value <= MOST);
  return isBeyond ? { problem: "outOfRange" satisfies CellProblem } : reading;
}
