/** What the panel remembers of a sheet's mapping while it is open. */

import type { InspectedQuestion, PanelState, SheetMapping } from "../addon/panel";
import { readRate } from "./options-form";

const nothing: SheetMapping = { columns: {}, decisions: {} };

/** What was decided before, with these changes. */
export function changedMapping(
  panel: PanelState,
  sheetId: number,
  changes: Partial<SheetMapping>,
): SheetMapping {
  const saved = panel.settings.mappings[sheetId] ?? nothing;
  return {
    columns: { ...saved.columns, ...changes.columns },
    decisions: { ...saved.decisions, ...changes.decisions },
  };
}

export function withMapping(panel: PanelState, sheetId: number, mapping: SheetMapping): PanelState {
  const mappings = { ...panel.settings.mappings, [sheetId]: mapping };
  return { ...panel, settings: { ...panel.settings, mappings } };
}

/** Answers as they are kept: those about columns as columns, exchange rates with a point. */
export function answersKept(answers: Readonly<Record<string, string>>): SheetMapping {
  const columns: Record<string, string> = {};
  const decisions: Record<string, string> = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (id.startsWith("column:")) columns[id.slice("column:".length)] = answer;
    else decisions[id] = id.startsWith("rate:") ? String(readRate(answer) ?? "") : answer;
  }
  return { columns, decisions };
}

export function openQuestions(questions: readonly InspectedQuestion[]): number {
  return questions.filter(({ chosen }) => chosen === null).length;
}
