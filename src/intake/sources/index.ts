/** All sources the intake knows by their headings. A new one is a file beside this one and a line here. */

import type { Source } from "../source";
import { plainOrders } from "./plain";
import { shopify } from "./shopify";

export const products: readonly Source[] = [shopify];

/** Tables of no particular product, tried when no product fits. */
export const plainTables: readonly Source[] = [plainOrders];
