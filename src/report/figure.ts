/** One figure of a report, with everything it stands on. */

import type { Figure, FigureKind } from "./report";
import type { Selection } from "./selection";

export interface ReportFigure {
  /** "retention", "bridge.lost", "cohort.4.3": where it stands in the report. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** "120 von 150"; "" where the figure counts for itself. */
  readonly basis: string;
  /** Null where there is too little for an honest one. */
  readonly figure: Figure | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Null where no customers stand behind it. */
  readonly selection: Selection | null;
  /** Numbers that its formula takes beside rows; left out where it takes none. */
  readonly takes?: Takes;
}

export type Takes = Readonly<Record<"margin" | "retention" | "discount" | "won", number>>;

/** A figure that counts for itself. */
export const figure = (
  id: string,
  label: string,
  value: number,
  kind: FigureKind,
  selection: Selection,
): Omit<ReportFigure, "definition"> => ({
  id,
  label,
  basis: "",
  figure: { value, kind },
  interval: null,
  selection,
});
