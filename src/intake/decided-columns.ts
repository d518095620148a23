/** The columns of a table after what the user corrected. */

import type { Decisions } from "./decisions";
import { keyReader } from "./person-keys";
import type { Recognition } from "./recognition";
import type { Column, Columns, Role } from "./role";
import type { IdentityKey } from "./source";
import { type Table, textOf } from "./table";

export function decidedColumns(
  table: Table,
  recognition: Recognition,
  decisions: Pick<Decisions, "columns">,
): Columns {
  const columns: Partial<Record<Role, Column>> = { ...recognition.columns };
  const headings = recognition.headingRow === null ? [] : table.rows[recognition.headingRow];
  for (const [role, index] of Object.entries(decisions.columns ?? {}) as [Role, number | null][]) {
    if (index === null) delete columns[role];
    else columns[role] = { index, heading: textOf(headings?.[index]) };
  }
  return columns;
}

const idRoles = ["customerId", "email", "phone", "name"] as const;

/** What tells people apart: the columns the user chose, then those of the source that the table has. */
export function identityKinds(
  usual: readonly IdentityKey[],
  columns: Columns,
  decisions: Pick<Decisions, "columns">,
): IdentityKey[] {
  const chosen = idRoles.filter((role) => typeof decisions.columns?.[role] === "number");
  return [...new Set<IdentityKey>([...chosen, ...usual])].filter(
    (kind) => keyReader(kind, columns) !== null,
  );
}
