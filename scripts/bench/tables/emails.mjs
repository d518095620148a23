// E-mail addresses of customers, by number.
import { scramble } from "../../../src/core/random.ts";

const firstNames =
  "anna ben clara david emma finn greta hannes ida jonas katharina leon marie niklas olivia paul".split(
    " ",
  );
const lastNames =
  "müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein"
    .replaceAll("ü", "ue")
    .split(" ");
const domains = "gmail.com web.de gmx.de t-online.de outlook.com icloud.com example.org".split(" ");

/** "anna.mueller7ps@gmail.com"; no two customers have the same. */
export function emailOf(customer) {
  const mixed = scramble(customer);
  const one = (names, shift) => names[(mixed >>> shift) % names.length];
  return `${one(firstNames, 0)}.${one(lastNames, 8)}${customer.toString(36)}@${one(domains, 16)}`;
}
