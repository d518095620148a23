/** What the panel asks about a source: columns that are gone, what is open, and what can be decided otherwise. */

import type { Gone, OrdersReading, Question } from "../intake";
import { fileCurrency } from "./file-currency";
import { questionId } from "./mapping";
import type { InspectedOption, InspectedQuestion, SheetMapping } from "./panel";
import { retentionShown } from "./retention-shown";
import type { Source } from "./source";

export function questionsOf(source: Source, mapping: SheetMapping): InspectedQuestion[] {
  const { reading, gone } = source;
  if (!reading) return gone.map((one) => askedFor(one, source, mapping));
  return reading.questions.map((question) => asked(question, reading));
}

export function choicesOf({ reading }: Source): InspectedQuestion[] {
  return reading ? reading.choices.map((choice) => asked(choice, reading)) : [];
}

function asked(question: Question, reading: OrdersReading): InspectedQuestion {
  const { code, subject, example, options, chosen, rows } = question;
  return {
    id: questionId(question),
    code,
    subject,
    example,
    options: options.map(({ value, label, effect }) => ({
      id: value,
      label,
      effect: code === "samePerson" ? { ...effect, ...retentionBy(value, reading) } : effect,
    })),
    chosen,
    rows,
    currency: reading.currency ?? fileCurrency(),
  };
}

function retentionBy(rule: string, reading: OrdersReading): { retention?: number } {
  const ledger = reading.ledgerBy(rule === "linked" ? "linked" : "strict");
  const retention = retentionShown(ledger, reading);
  return retention === null ? {} : { retention };
}

/** Which column is it now? The likely one first, then every other one that means nothing yet. */
function askedFor(
  { role, heading, likely }: Gone,
  { headings, recognition, table }: Source,
  mapping: SheetMapping,
): InspectedQuestion {
  const taken = new Set(Object.values(recognition.columns).map((column) => column.heading));
  const free = headings.filter((one) => one !== "" && one !== likely && !taken.has(one));
  const named = (label: string): InspectedOption => ({ id: label, label, effect: {} });
  return {
    id: `column:${mapping.columns.customer === heading ? "customer" : role}`,
    code: "columnGone",
    subject: heading,
    example: "",
    options: [
      ...(likely === null ? [] : [named(likely)]),
      ...[...new Set(free)].map(named),
      { id: "", label: null, effect: {} },
    ],
    chosen: null,
    rows: table.rows.length,
    currency: null,
  };
}
