/** What was spent on winning customers in all, without channels: only headings that say so are taken for it. */

import type { Source } from "../source";
import { plainSpend } from "./plain-spend";

export const plainAdSpend: Source = {
  id: "plain-total",
  title: plainSpend.title,
  kind: "spend",
  headings: {
    date: plainSpend.headings.date ?? [],
    amount: [
      "ad spend",
      "ad costs",
      "advertising",
      "advertising costs",
      "marketing costs",
      "marketing spend",
      "werbekosten",
      "werbeausgaben",
      "werbung",
      "marketingkosten",
      "marketingausgaben",
    ],
    currency: plainSpend.headings.currency ?? [],
  },
  also: [],
  needs: [["date"], ["amount"]],
};
