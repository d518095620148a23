/** The few figures of a report that panel, toast and digest repeat. */

import { rowsByUse } from "../report/account";
import type { Report } from "../report/report";
import type { BuildSummary } from "./panel";

export function summaryOf(report: Report, seconds: number): BuildSummary {
  const find = (id: "retention" | "repeat") => report.cards.find((card) => card.id === id);
  const retention = find("retention");
  const rows = rowsByUse(report.account);
  return {
    period: report.title.period,
    headline: report.headline,
    retention: retention?.figure ?? null,
    low: retention?.interval?.low ?? null,
    high: retention?.interval?.high ?? null,
    basis: retention?.basis ?? "",
    comparisons: (retention?.comparisons ?? []).map(({ against, change, verdict }) => ({
      against,
      change,
      verdict,
    })),
    goal: retention?.goal ?? "",
    repeat: find("repeat")?.figure ?? null,
    customers: report.fingerprint.customers,
    orders: report.fingerprint.orders,
    cohorts: report.cohorts.rows.length,
    rowsUsed: rows.used,
    rowsMerged: rows.merged,
    rowsExcluded: rows.excluded,
    rowsInDoubt: rows.inDoubt,
    account: { currency: report.currency, rows: report.account.rows },
    addsUp: report.account.addsUp,
    seconds: Math.round(seconds * 10) / 10,
  };
}
