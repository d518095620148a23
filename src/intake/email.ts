/** E-mail addresses as keys of people. */

import { customerKey } from "../core/ledger";

/** Addresses that are their own key, as most are. */
const usual = /^[a-z0-9._-]+@[a-z0-9.-]+\.[a-z0-9-]+$/;
const spaces = /\s+/g;
const wrapped = /<([^<>]+)>/;
const address = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;
const relays = /@(?:marketplace\.amazon\.|members\.ebay\.|privaterelay\.appleid\.com$)/;

/**
 * One spelling of an address, or null where the text is none: no spaces, lower case, without `+tag`,
 * googlemail.com as gmail.com. Dots stay: only Gmail ignores them.
 */
export function emailKey(text: string): string | null {
  if (usual.test(text) && !text.endsWith("googlemail.com")) return text;
  const bare = customerKey((wrapped.exec(text)?.[1] ?? text).replace(spaces, "")).replace(
    /^mailto:/,
    "",
  );
  if (!address.test(bare)) return null;
  const at = bare.lastIndexOf("@");
  const plus = bare.indexOf("+");
  const local = plus > 0 && plus < at ? bare.slice(0, plus) : bare.slice(0, at);
  const domain = bare.slice(at + 1);
  return `${local}@${domain === "googlemail.com" ? "gmail.com" : domain}`;
}

/** Whether an address was made up by a marketplace or a phone to hide the real one. */
export function isRelay(email: string): boolean {
  return relays.test(email);
}
