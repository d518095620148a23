/** Between what the panel stores about a sheet and what the intake takes. */

import type { Decisions, Question, Recognition, Role } from "../intake";
import { roleLabels } from "../text/addon";
import type { QuestionCode } from "../text/questions";
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

/** What the panel calls a question by. Answers about columns are kept as columns. */
export function questionId({ code, subject }: Question): string {
  const asked = columnQuestions[code];
  if (asked) return `column:${asked}`;
  return code === "status" || code === "rate" ? `${code}:${subject}` : code;
}

const columnQuestions: Readonly<Partial<Record<QuestionCode, string>>> = {
  columnDate: "date",
  columnCustomer: "customer",
  columnAmount: "amount",
  columnScore: "score",
};

/** Columns by place, as the user assigned them; null: there is none. Headings that are gone are left out. */
export function assignedColumns(
  { columns }: SheetMapping,
  recognition: Recognition,
  headings: readonly string[],
): Partial<Record<Role, number | null>> {
  const assigned: Partial<Record<Role, number | null>> = {};
  for (const [role, heading] of Object.entries(columns)) {
    const index = heading === "" ? null : headings.indexOf(heading);
    if (index === -1) continue;
    if (role !== "customer") assigned[role as Role] = index;
    else if (heading !== headingOf(recognition, role)) {
      for (const other of customerRoles) assigned[other] = null;
      if (index === null) assigned.lastName = null;
      else assigned.customerId = index;
    }
  }
  return assigned;
}

/** Answers as the intake takes them. */
export function decisionsOf({ decisions }: SheetMapping, columns: Decisions["columns"]): Decisions {
  const status: Record<string, "counts" | "excluded"> = {};
  const rates: Record<string, number> = {};
  const answers: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(decisions)) {
    const [code, subject] = [id.split(":", 1)[0], id.slice(id.indexOf(":") + 1)];
    if (code === "status") status[subject] = value as "counts" | "excluded";
    else if (code === "rate") {
      if (Number(value) > 0) rates[subject] = Number(value);
    } else if (code === "samePerson") answers.identity = value;
    else answers[id] = value;
  }
  return { ...(answers as Decisions), columns: columns ?? {}, status, rates };
}
