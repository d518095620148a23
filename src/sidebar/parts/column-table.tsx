/** Which column means what; a choice takes effect when it is applied. */

import type { InspectedColumn } from "../../addon/panel";
import { columns as words } from "../../text/sidebar-data";
import { useSay } from "../panel";

interface ColumnTableProps {
  readonly columns: readonly InspectedColumn[];
  readonly headings: readonly string[];
  /** Role → heading, where it was changed; "": there is no such column. */
  readonly changes: Readonly<Record<string, string>>;
  onChange(role: string, heading: string): void;
}

export function ColumnTable({ columns, headings, changes, onChange }: ColumnTableProps) {
  const say = useSay();
  const distinct = [...new Set(headings)];
  return (
    <table class="table mapping">
      <thead>
        <tr>
          <th scope="col">{say(words.meaning)}</th>
          <th scope="col">{say(words.column)}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ role, label, required, heading }) => (
          <tr key={role}>
            <th scope="row">
              {label}
              {required && heading === null && <em> {say(words.required)}</em>}
            </th>
            <td>
              <select
                aria-label={label}
                value={changes[role] ?? heading ?? ""}
                onChange={(event) => onChange(role, event.currentTarget.value)}
              >
                <option value="">{say(words.none)}</option>
                {distinct.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
