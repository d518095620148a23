/** The source as it was when the report was made; a figure cannot be looked up in other data. */

import type { OrdersReading } from "../intake";
import { type Companions, noCompanions } from "../report/companions";
import { fingerprintOf, soldChecksum } from "../report/fingerprint";
import { type Basis, basisOf } from "../report/members";
import type { Report } from "../report/report";
import type { CompanionSelection, Selection } from "../report/selection";
import { refusals } from "../text/addon";
import { companionsBehind } from "./beside-orders";
import { Refusal } from "./refusal";
import { readSettings } from "./settings";
import { readSource, type Source, soldIn } from "./source";

export interface SourceBehind {
  readonly source: Source;
  readonly reading: OrdersReading;
  readonly basis: Basis;
}

export function sourceBehind(report: Report, selection?: Selection | null): SourceBehind {
  const source = readSource(readSettings().sourceSheetId ?? -1);
  const { reading } = source;
  if (!reading || reading.ledger.day.length === 0) throw new Refusal(refusals.dataChanged);
  const joined = selection?.by === "outcome" || selection?.by === "unhappy";
  const companions = joined ? companionsBehind(report) : noCompanions;
  const basis = basisOf(report, reading.ledger, companions);
  const { ledger, account, orders } = reading;
  const now = fingerprintOf(ledger, basis.history, account.rows, orders);
  if (now.checksum !== report.fingerprint.checksum) throw new Refusal(refusals.dataChanged);
  return { source, reading, basis };
}

/** The sheets that a figure beside the orders rests on, with the orders' products where it is about one. */
export function companionsOf(selection: CompanionSelection, report: Report): Companions {
  if (selection.by !== "product") return companionsBehind(report);
  const { source } = sourceBehind(report);
  const reading = soldIn(source);
  if (!reading || soldChecksum(reading) !== report.fingerprint.sold)
    throw new Refusal(refusals.dataChanged);
  return companionsBehind(report, { sheetName: source.table.name, reading });
}
