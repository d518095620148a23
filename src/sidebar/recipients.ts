/** The addresses typed into the digest's field, and what is wrong with them. */

import { isMailAddress, splitAddresses } from "../core/mail-address";
import { digest as words } from "../text/sidebar-schedule";
import type { Text } from "../text/text";

const most = 10;

export interface Recipients {
  readonly addresses: readonly string[];
  /** Null where the digest can be sent to them. */
  readonly problem: Text | null;
}

export function readRecipients(typed: string): Recipients {
  const addresses = splitAddresses(typed);
  const wrong = addresses.find((address) => !isMailAddress(address));
  const problem =
    wrong !== undefined
      ? words.wrongRecipient(wrong)
      : addresses.length === 0
        ? words.noRecipient
        : addresses.length > most
          ? words.tooMany
          : null;
  return { addresses, problem };
}
