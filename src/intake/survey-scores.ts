/** A survey that asks several questions has several columns of scores: one reading for each. */

import type { Decisions } from "./decisions";
import { columnNames } from "./headings";
import type { Recognition } from "./recognition";
import { scoreIn } from "./score";
import { metricOf, readSurvey, type SurveyReading } from "./survey";
import { type Context, isBlank, type Table, textOf } from "./table";

export function readSurveyScores(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): SurveyReading[] {
  const { columns, headingRow } = recognition;
  const others = columnNames(table, headingRow)
    .map((heading, index) => ({ heading, index }))
    .filter(({ heading, index }) => {
      const taken = Object.values(columns).some((column) => column.index === index);
      return !taken && metricOf(heading) !== null && holdsScores(table, headingRow, index);
    });
  const asked = columns.score ? [columns.score, ...others] : others;
  return asked.map((score) =>
    readSurvey(table, { ...recognition, columns: { ...columns, score } }, decisions, context),
  );
}

/** Comments on a score carry its name, too. */
function holdsScores({ rows }: Table, headingRow: number | null, index: number): boolean {
  const filled = rows.slice((headingRow ?? -1) + 1).filter((cells) => !isBlank(cells[index]));
  const scores = filled.filter((cells) => scoreIn(textOf(cells[index])) !== null);
  return filled.length > 0 && scores.length > filled.length / 2;
}
