/** The RFM groups in numbers: how many customers, how much revenue, and how it was before. */

import { median } from "./quantile";
import { type RfmGroup, type RfmRow, rfmGroups } from "./rfm";

export interface RfmGroupSummary {
  readonly group: RfmGroup;
  readonly customers: number;
  /** Of all customers. */
  readonly share: number;
  /** In hundredths, refunds deducted. */
  readonly cents: number;
  /** Of all revenue; null where that is not above 0. */
  readonly revenueShare: number | null;
  /** Days since the last order; null where the group is empty. */
  readonly medianRecency: number | null;
  /** Customers of the group then; null where nobody was a customer yet. */
  readonly previous: number | null;
}

/** All groups, the best first, from the customers' rows now and at an earlier day. */
export function rfmSummary(
  now: readonly RfmRow[],
  before: readonly RfmRow[],
): readonly RfmGroupSummary[] {
  const allCents = now.reduce((sum, row) => sum + row.cents, 0);
  return rfmGroups.map((group) => {
    const members = now.filter((row) => row.group === group);
    const cents = members.reduce((sum, row) => sum + row.cents, 0);
    return {
      group,
      customers: members.length,
      share: members.length / now.length,
      cents,
      revenueShare: allCents > 0 ? cents / allCents : null,
      medianRecency: members.length === 0 ? null : median(members.map((row) => row.recencyDays)),
      previous: before.length === 0 ? null : before.filter((row) => row.group === group).length,
    };
  });
}
