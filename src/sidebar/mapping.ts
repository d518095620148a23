/** What the panel remembers of a sheet's mapping while it is open. */

import type { InspectedQuestion, PanelState, SheetMapping } from "../addon/panel";

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

export function openQuestions(questions: readonly InspectedQuestion[]): number {
  return questions.filter(({ chosen }) => chosen === null).length;
}
