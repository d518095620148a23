/** The RFM groups in numbers: how many customers, how much revenue, and how it was before. */

import { median } from "./quantile";
import { type RfmColumns, type RfmGroup, rfmGroups } from "./rfm";

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

/** All groups, the best first, now and at an earlier day; null where nobody was a customer then. */
export function rfmSummary(now: RfmColumns, before: RfmColumns | null): readonly RfmGroupSummary[] {
  const members = membersOf(now);
  const previous = before && membersOf(before);
  const cents = members.map((own) => own.reduce((sum, i) => sum + (now.cents[i] as number), 0));
  const allCents = cents.reduce((sum, own) => sum + own, 0);
  return rfmGroups.map((group, g) => {
    const own = members[g] as number[];
    const ownCents = cents[g] as number;
    return {
      group,
      customers: own.length,
      share: own.length / now.group.length,
      cents: ownCents,
      revenueShare: allCents > 0 ? ownCents / allCents : null,
      medianRecency: own.length === 0 ? null : median(own.map((i) => now.recencyDays[i] as number)),
      previous: previous && (previous[g] as number[]).length,
    };
  });
}

/** Places of each group's customers. */
function membersOf({ group }: RfmColumns): number[][] {
  const members = rfmGroups.map((): number[] => []);
  group.forEach((own, i) => {
    members[own]?.push(i);
  });
  return members;
}
