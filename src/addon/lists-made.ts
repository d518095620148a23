/** Which actions have a list to tick off: the dashboard counts its ticks. */

import type { ActionId } from "../report/action-lists";
import { remembered } from "./settings";

const lists = remembered<readonly ActionId[]>("lists");

export const actionsWithList = (): readonly ActionId[] => lists.read() ?? [];

export function rememberList(action: ActionId): void {
  const made = actionsWithList();
  if (!made.includes(action)) lists.write([...made, action]);
}
