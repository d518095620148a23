/** The first rows of the sheet, in the columns that matter most. */

import type { Inspection } from "../../addon/panel";
import { rowCount } from "../../text/sidebar";
import { columns as words } from "../../text/sidebar-data";
import { usePanel, useSay } from "../panel";

/** What fits beside each other. */
const mostColumns = 3;

export function PreviewTable({ inspection: { columns, preview } }: { inspection: Inspection }) {
  const say = useSay();
  const { figures } = usePanel();
  const shown = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ heading }) => heading !== null)
    .slice(0, mostColumns);
  if (preview.length === 0 || shown.length === 0) return null;
  const rows = say(rowCount(preview.length, figures.whole(preview.length)));
  return (
    <table class="table preview">
      <caption>{say(words.preview(rows))}</caption>
      <thead>
        <tr>
          {shown.map(({ role, label }) => (
            <th key={role} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview have no other name
          <tr key={i}>
            {shown.map(({ role, index }) => (
              <td key={role}>{row[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
