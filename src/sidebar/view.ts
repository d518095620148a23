/** What the panel can show, and where "back" leads from there. */

import type { BuildOptions, Inspection, PanelFigure, ScheduleState } from "../addon/panel";
import type { FormulaHelp } from "../functions/help";

export type HelpTopic = "unclear" | "without" | "privacy";

export type View =
  | { readonly at: "source" }
  | { readonly at: "import"; readonly file: File }
  | { readonly at: "columns"; readonly inspection: Inspection }
  | { readonly at: "questions"; readonly inspection: Inspection }
  | { readonly at: "options"; readonly inspection: Inspection; readonly cancelled: boolean }
  | { readonly at: "build"; readonly inspection: Inspection; readonly options: BuildOptions }
  | { readonly at: "result"; readonly fresh: boolean }
  /** What is selected on the dashboard; null where that is no figure. */
  | { readonly at: "figure"; readonly figure: PanelFigure | null }
  | { readonly at: "more" }
  | FormulasView
  | { readonly at: "formula"; readonly formula: FormulaHelp; readonly list: FormulasView }
  | { readonly at: "schedule"; readonly schedule: ScheduleState }
  | { readonly at: "settings" }
  | { readonly at: "person" }
  | { readonly at: "remove" }
  | { readonly at: "help"; readonly topic: HelpTopic };

export interface FormulasView {
  readonly at: "formulas";
  readonly all: readonly FormulaHelp[];
  readonly query: string;
}

/** One level up; null where there is none, or where something is under way. */
export function parentOf(view: View, hasDashboard: boolean): View | null {
  const home: View = hasDashboard ? { at: "more" } : { at: "source" };
  switch (view.at) {
    case "columns":
    case "formulas":
    case "schedule":
    case "settings":
    case "help":
      return home;
    case "questions":
      return { at: "columns", inspection: view.inspection };
    case "options":
      return hasDashboard
        ? { at: "result", fresh: false }
        : { at: "columns", inspection: view.inspection };
    case "figure":
      return { at: "result", fresh: false };
    case "formula":
      return view.list;
    case "person":
    case "remove":
      return { at: "settings" };
    case "source":
      return hasDashboard ? home : null;
    default:
      return null;
  }
}

/** The tab a view belongs to; null before the first build and while something is under way. */
export function tabOf(view: View, hasDashboard: boolean): "result" | "more" | null {
  if (!hasDashboard || view.at === "build" || view.at === "import") return null;
  return ["result", "figure", "options"].includes(view.at) ? "result" : "more";
}
