/** The retention rate the dashboard would show for a ledger, to compare answers before it is built. */

import type { Ledger } from "../core/ledger";
import type { OrdersReading } from "../intake";
import { buildReport } from "../report/build-report";
import { readSettings } from "./settings";

/** For the last period that is over, with the settings kept; null where the data are too few to say. */
export function retentionShown(ledger: Ledger, reading: OrdersReading): number | null {
  const { account, orders, currency } = reading;
  const { period, lapseDays } = readSettings();
  const { cards } = buildReport(
    { ledger, account, orders, currency, sheetName: "", findings: [] },
    { locale: "en", shop: "", sample: false, period, asOf: null, lapseDays, goal: null },
  );
  return cards.find(({ id }) => id === "retention")?.figure?.value ?? null;
}
