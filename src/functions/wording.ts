/** From a failed formula to the sentence its cell shows. */

import { MetricError, type ProblemCode } from "../core/problem";
import { cellProblems, metricProblems, unexpectedProblem } from "../text/problems";
import type { Locale, Text } from "../text/text";
import { CellError, type CellProblem } from "./cell-error";

type Say = (subject: string, details: Readonly<Record<string, string | number>>) => Text;

const sayMetric: Readonly<Record<ProblemCode, Say>> = metricProblems;
const sayCell: Readonly<Record<CellProblem, Say>> = cellProblems;

export function wording(error: unknown, locale: Locale): string {
  if (error instanceof MetricError)
    return sayMetric[error.code](error.subject, error.details)[locale];
  if (error instanceof CellError) {
    const { row, words, ...rest } = error.details;
    const details = { ...rest, row: row ?? 0, words: words?.join(", ") ?? "" };
    return sayCell[error.problem](error.subject, details)[locale];
  }
  return unexpectedProblem[locale];
}
