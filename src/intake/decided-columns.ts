/** The columns of a table after what the user corrected. */

import type { Decisions } from "./decisions";
import type { Recognition } from "./recognition";
import type { Column, Columns, Role } from "./role";
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

const whoRoles: readonly Role[] = ["customerId", "email", "phone", "name", "lastName"];

export function namesCustomers(columns: Columns): boolean {
  return whoRoles.some((role) => columns[role] !== undefined);
}
