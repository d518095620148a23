/** The customers of an action's list, and what is known of every customer, to tell who has left the list. */

import type { Day } from "../core/day";
import { customerColumns } from "../core/rfm";
import { type ActionId, actionLimits, actionLists } from "./action-lists";
import type { Basis } from "./members";

export interface ActionMember {
  readonly customer: string;
  readonly lastOrder: Day;
  /** Days since then. */
  readonly silent: number;
  readonly orders: number;
  /** In currency units, refunds deducted; null where no amounts are known. */
  readonly money: number | null;
}

export interface ActionMembers {
  /** Those with the highest revenue first. */
  readonly listed: readonly ActionMember[];
  readonly all: ReadonlyMap<string, ActionMember>;
}

export function actionMembers(action: ActionId, basis: Basis): ActionMembers {
  const { ledger, history, lapseDays } = basis;
  const onList = new Set(actionLists(history, actionLimits(history, lapseDays))[action]);
  const columns = customerColumns(history);
  const members = Array.from(columns.customer, (c, i): [number, ActionMember] => {
    const silent = columns.recencyDays[i] as number;
    return [
      c,
      {
        customer: ledger.customers[c] as string,
        lastOrder: history.asOf - silent,
        silent,
        orders: columns.orders[i] as number,
        money: history.cents && (columns.cents[i] as number) / 100,
      },
    ];
  });
  return {
    listed: members
      .filter(([c]) => onList.has(c))
      .map(([, member]) => member)
      .sort((a, b) => (b.money ?? b.orders) - (a.money ?? a.orders)),
    all: new Map(members.map(([, member]) => [member.customer, member])),
  };
}
