/** The add-on's own sentence for a formula that failed, where Univer would show a general one. */
import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import { spellA1 } from "../engine/area";
import { nameOf } from "../engine/sheets";
import type { Host } from "../host";

/** Under this key Univer itself shows what is wrong with the formula under the pointer. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";

export function showFormulaErrors(host: Host): void {
  const alerts = host.book.injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((shown) => {
    const alert = new Map(shown).get(FORMULA_ALERT)?.alert;
    const message = alert && errorAt(host, alert);
    if (!alert || !message || alert.message === message) return;
    // Univer goes on listing the first text when an alert is only shown anew.
    alerts.removeAlert(FORMULA_ALERT);
    alerts.showAlert({ ...alert, message, width: 280 });
  });
}

function errorAt(host: Host, { location: { subUnitId, row, col } }: ICellAlert): string | null {
  const cell = spellA1({ row, column: col, rows: 1, columns: 1 });
  return host.cellError(nameOf(host.book, subUnitId), cell);
}
