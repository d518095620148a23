/** Between what the panel stores about a sheet and what the intake takes. */

import type { Decisions, Question, Recognition, Role } from "../intake";
import { roleLabels } from "../text/addon";
import type { SheetMapping } from "./panel";

/** What the panel lets the user assign; a customer is whatever column tells customers apart. */
export type AssignedRole = keyof typeof roleLabels;

export const assignedRoles = Object.keys(roleLabels) as AssignedRole[];

const customerRoles = ["customerId", "email", "phone", "name"] as const satisfies readonly Role[];

/** The heading that stands for a role in this recognition; null where none was found. */
export function headingOf(recognition: Recognition, role: AssignedRole): string | null {
  const roles: readonly Role[] = role === "customer" ? customerRoles : [role];
  for (const one of roles) {
    const column = recognition.columns[one];
    if (column) return column.heading;
  }
  return null;
}

export function questionId({ code, subject }: Question): string {
  return code === "status" ? `status:${subject}` : code;
}

/** Decisions for the intake; headings that are gone are left to the recognition. */
export function decisionsOf(
  { columns, decisions }: SheetMapping,
  headings: readonly string[],
): Decisions {
  const assigned: Partial<Record<Role, number | null>> = {};
  for (const [role, heading] of Object.entries(columns)) {
    const index = headings.indexOf(heading);
    if (index < 0) continue;
    if (role === "customer") {
      for (const other of customerRoles) assigned[other] = null;
      assigned.customerId = index;
    } else assigned[role as Role] = index;
  }
  const status: Record<string, "counts" | "excluded"> = {};
  const answers: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(decisions)) {
    if (id.startsWith("status:"))
      status[id.slice("status:".length)] = value as "counts" | "excluded";
    else if (id === "columnDate") assigned.date = Number(value);
    else if (id === "columnAmount") assigned.amount = Number(value);
    else if (id === "columnCustomer") assigned.customerId = Number(value);
    else if (id === "samePerson") answers.identity = value;
    else answers[id] = value;
  }
  return { ...(answers as Decisions), columns: assigned, status };
}
