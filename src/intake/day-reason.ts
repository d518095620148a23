/** Why a row's date does not let it count; null where it does. */

import type { ReasonCode } from "../text/intake";
import { cellState } from "./cell-state";
import type { DayColumn } from "./day-column";

export function dayReason(days: DayColumn, row: number): ReasonCode | null {
  switch (days.state[row]) {
    case cellState.read:
      return null;
    case cellState.blank:
      return "noDate";
    case cellState.broken:
      return "errorCell";
    case cellState.doubtful:
      return days.doubt?.about ?? "dayOrder";
    default:
      return "dateUnreadable";
  }
}
