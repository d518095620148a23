/**
 * Figures of the dashboard as formulas over the orders that were counted: ours, and where functions of Sheets can
 * say the same, theirs, in the notation that `setFormula` takes. Names in braces stand for ranges and cells:
 * {c} {d} {n} customers, days and customers' numbers of purchases, one row per customer and day; {C} {D} {N} {A}
 * the same with the days of refunds, and amounts; {d0} {n0} {d1} {n1} all purchases but the last or the first;
 * {from} … the inputs; {:row} … what is known when the formula is written.
 */

import type { Takes } from "../report/figure";

/** Days, a number of days, and what some figures take beside rows. */
export type InputId =
  | "start"
  | "end"
  | "window"
  | "from"
  | "to"
  | "asOf"
  | "first"
  | "firstEnd"
  | "later"
  | "laterEnd"
  | keyof Takes;

export interface FormulaTemplate {
  readonly inputs: readonly InputId[];
  /** Null where there is no such formula. */
  readonly ours: string | null;
  readonly builtIn: string | null;
}

/** Customers with a purchase at that time, each once. */
const people = (when: string) => `UNIQUE(FILTER({n},${when}))`;
const count = (when: string) => `IFERROR(ROWS(${people(when)}),0)`;
/** How many of them have a purchase at another time as well. */
const both = (when: string, other: string) =>
  `SUMPRODUCT(--ISNUMBER(MATCH(${people(when)},FILTER({n},${other}),0)))`;

const atStart = "({d}>{start}-{window})*({d}<={start})";
const atEnd = "({d}>{end}-{window})*({d}<={end})";
const start = count(atStart);
const end = count(atEnd);
const won = `(${count("{d}<={end}")}-${count("{d}<={start}")})`;
const kept = both(atStart, atEnd);
/** Of those active at the end. */
const known = both(atEnd, "{d}<={start}");

const movement = (ours: string, builtIn: string | null): FormulaTemplate => ({
  inputs: ["start", "end", "window"],
  ours,
  builtIn,
});
const retention = "CUSTOMER_RETENTION({c},{d},{start},{end},{window})";
const detail = (row: number) =>
  `INDEX(CUSTOMER_RETENTION({c},{d},{start},{end},{window},"detail"),${row},2)`;
const bridge = (row: number, column = 2) =>
  `INDEX(RETENTION_BRIDGE({C},{D},{start},{end},{A},{window}),${row},${column})`;
const headsAndMoney = (line: string, row: number, builtIn: string | null) => ({
  [`bridge.${line}`]: movement(bridge(row), builtIn),
  [`bridge.${line}.money`]: movement(bridge(row, 3), null),
});

const inSpan = (days: string) => `(${days}>={from})*(${days}<={to})`;
const spent = (range: string) => `FILTER(${range},${inSpan("{D}")})`;
const sum = `SUMPRODUCT(${inSpan("{D}")}*{A})`;
const hadBought = `ISNUMBER(MATCH(${spent("{N}")},FILTER({n},{d}<{from}),0))`;
/** Customers with two neighbouring purchases at that time. */
const twice = (when: string) => `IFERROR(ROWS(UNIQUE(FILTER({n1},({n1}={n0})*${when}))),0)`;
const repeaters = twice("({d0}>={from})*({d1}<={to})");
const yearBegins = "EDATE({end},-12)";

const cohort = 'VLOOKUP("{:cohort}",COHORT_TABLE({c},{d},"{:period}",,,,{asOf}),{:column},FALSE)';
const size = `(${count("{d}<={firstEnd}")}-${count("{d}<{first}")})`;
const cameLater = "({d}>={later})*({d}<={laterEnd})";
/** Who came later, had come by the end of the first period, but not before it. */
const back = `(${both(cameLater, "{d}<={firstEnd}")}-${both(cameLater, "{d}<{first}")})`;

/** Revenue and orders as shares of the cohort's first period. */
const measured = (table: string) => {
  const cell = (column: string) => `VLOOKUP("{:cohort}",${table},${column},FALSE)`;
  return `${cell("{:column}")}/${cell("3")}`;
};
const inCohort = (numbers: string) =>
  `ISNUMBER(MATCH(${numbers},FILTER({n},{d}<={firstEnd}),0))*ISERROR(MATCH(${numbers},FILTER({n},{d}<{first}),0))`;
const ofCohort = (days: string, numbers: string, what: string) => {
  const total = (from: string, to: string) =>
    `SUMPRODUCT((${days}>=${from})*(${days}<=${to})*${inCohort(numbers)}${what})`;
  return `${total("{later}", "{laterEnd}")}/${total("{first}", "{firstEnd}")}`;
};
const cohortDays = ["asOf", "first", "firstEnd", "later", "laterEnd"] as const;

const members = 'SUMPRODUCT(--(INDEX(RFM_SCORES({C},{D},{A},{asOf}),0,8)="{:group}"))';

const replies = (form: string) => `RESPONSE_TIME({t},{r},,{asOf}${form})`;
const wait = (column: number) => `INDEX(${replies(',"table"')},2,${column})`;
const due = "({asOf}+1-{t}>=10/1440)";
const serviceLevel: FormulaTemplate = {
  inputs: ["asOf"],
  ours: "SERVICE_LEVEL({t},{r},10,,{asOf})",
  builtIn: `SUMPRODUCT(({r}<>"")*(ROUND(({r}-{t})*1440,3)<=10)*${due})/SUMPRODUCT(--${due})`,
};
/** Contacts of a weekday at these hours, over the number of such days. */
const busy = (ours: string, hours: string): FormulaTemplate => ({
  inputs: [],
  ours,
  builtIn: `SUMPRODUCT(--(WEEKDAY({t},2)={:weekday})${hours})/SUMPRODUCT(--(WEEKDAY(SEQUENCE(INT(MAX({t}))-INT(MIN({t}))+1,1,INT(MIN({t}))),2)={:weekday}))`,
});
/** One row for each enquiry, and one for each unit sold. */
const product = '"{:product}"';
const ofProduct = (column: number, builtIn: string): FormulaTemplate => ({
  inputs: [],
  ours: `VLOOKUP(${product},CONTACT_RATE({i},{u}),${column},FALSE)`,
  builtIn,
});
const heatRow = "INDEX(SUPPORT_HEATMAP({t}),{:weekday}+1,0)";

/** The model that the dashboard uses, in weeks. */
const model = 'BTYD_FIT({c},{d},,{asOf},"week","mbg/nbd")';
const expected = `SUM(INDEX(BTYD_PREDICT({c},{d},{:days}/7,{asOf},"week",${model}),0,6))`;
/** Purchases of a span of days by those who were customers before it. */
const byKnown = (n: string, d: string, value: string): FormulaTemplate => ({
  inputs: ["from", "to"],
  ours: null,
  builtIn: `SUMPRODUCT((${d}>{from})*(${d}<={to})*ISNUMBER(MATCH(${n},FILTER({n},{d}<={from}),0))${value})`,
});
/** 4 periods ahead, with limits of 80 %. */
const stays = (column: number): FormulaTemplate => ({
  inputs: [],
  ours: `INDEX(RETENTION_FORECAST({k},4,,0.8),{:age}+1,${column})`,
  builtIn: null,
});

/** By what the figure is, without its place in a table. */
export const formulaTemplates: Readonly<Record<string, FormulaTemplate>> = {
  retention: movement(retention, `${kept}/${start}`),
  churn: movement(`1-${retention}`, `1-${kept}/${start}`),
  netChange: movement(`${bridge(8)}-${bridge(2)}`, `${end}-${start}`),
  "trend.start": movement(detail(1), start),
  "trend.kept": movement(detail(2), kept),
  "trend.rate": movement(retention, `${kept}/${start}`),
  ...headsAndMoney("start", 2, start),
  ...headsAndMoney("new", 3, won),
  ...headsAndMoney("reactivated", 4, `${known}-${kept}`),
  ...headsAndMoney("kept", 5, null),
  ...headsAndMoney("lost", 6, `${kept}-${start}`),
  ...headsAndMoney("newLost", 7, `${end}-${known}-${won}`),
  ...headsAndMoney("end", 8, end),
  "rate.ours": movement(retention, `${kept}/${start}`),
  "rate.churn": movement(`1-${retention}`, `1-${kept}/${start}`),
  "rate.seed": movement(`RETENTION_RATE(${start},${end},${won})`, `(${end}-${won})/${start}`),
  "rate.shopify": movement(
    'RETURNING_CUSTOMER_RATE({c},{d},{start}+1,{end},"shopify")',
    `${twice("({d1}>{start})*({d1}<={end})")}/${count("({d}>{start})*({d}<={end})")}`,
  ),
  "rate.repeat": movement(
    `REPEAT_PURCHASE_RATE({c},{d},${yearBegins}+1,{end})`,
    `${twice(`({d0}>${yearBegins})*({d1}<={end})`)}/${count(`({d}>${yearBegins})*({d}<={end})`)}`,
  ),
  repeat: {
    inputs: ["from", "to"],
    ours: "REPEAT_PURCHASE_RATE({c},{d},{from},{to})",
    builtIn: `${repeaters}/${count(inSpan("{d}"))}`,
  },
  orderGap: {
    inputs: ["from", "to"],
    ours: null,
    builtIn: `MEDIAN(FILTER({d1}-{d0},({n1}={n0})*${inSpan("{d1}")}))`,
  },
  revenue: { inputs: ["from", "to"], ours: null, builtIn: sum },
  existingRevenue: {
    inputs: ["from", "to"],
    ours: null,
    builtIn: `SUMPRODUCT(${spent("{A}")}*${hadBought})/${sum}`,
  },
  cohort: { inputs: ["asOf", "first", "firstEnd"], ours: cohort, builtIn: size },
  "cohort.age": { inputs: cohortDays, ours: cohort, builtIn: `${back}/${size}` },
  "cohort.revenue": {
    inputs: cohortDays,
    ours: measured('COHORT_TABLE({C},{D},"{:period}","revenue",{A},,{asOf})'),
    builtIn: ofCohort("{D}", "{N}", "*{A}"),
  },
  "cohort.orders": {
    inputs: cohortDays,
    ours: measured('COHORT_TABLE({c},{d},"{:period}","orders",,,{asOf})'),
    builtIn: ofCohort("{d}", "{n}", ""),
  },
  "weighted.customers": { inputs: ["asOf"], ours: cohort, builtIn: null },
  group: { inputs: ["asOf"], ours: members, builtIn: null },
  "group.share": { inputs: ["asOf"], ours: `${members}/ROWS(UNIQUE({n}))`, builtIn: null },
  "why.before": movement(retention, `${kept}/${start}`),
  "why.after": movement(retention, `${kept}/${start}`),
  "forecast.orders.came": byKnown("{n}", "{d}", ""),
  "forecast.money.came": byKnown("{N}", "{D}", "*{A}"),
  "forecast.orders.value": { inputs: ["asOf"], ours: expected, builtIn: null },
  "staying.came": {
    inputs: [],
    ours: null,
    builtIn: "INDEX({k},{:age}+1)/INDEX({k},1)",
  },
  "staying.survival": stays(2),
  "staying.low": stays(4),
  "staying.high": stays(5),
  ltvCac: {
    inputs: ["margin", "retention", "discount", "won"],
    ours: "LTV_CAC({margin},{retention},{discount},SUM({m}),{won})",
    builtIn: "{margin}*(1+{discount})/(1+{discount}-{retention})/(SUM({m})/{won})",
  },
  nps: {
    inputs: [],
    ours: "NPS({s})",
    builtIn: '100*(COUNTIF({s},">=9")-COUNTIF({s},"<=6"))/COUNT({s})',
  },
  csat: {
    inputs: [],
    ours: "CSAT({s},{:satisfied})",
    builtIn: 'COUNTIF({s},">={:satisfied}")/COUNT({s})',
  },
  ces: { inputs: [], ours: "CES({s},{:scale})", builtIn: "AVERAGE({s})" },
  firstResponse: { inputs: ["asOf"], ours: `${replies("")}*{:unit}`, builtIn: null },
  serviceLevel,
  "wait.contacts": { inputs: ["asOf"], ours: wait(2), builtIn: "ROWS({t})" },
  "wait.median": { inputs: ["asOf"], ours: `${wait(4)}*{:unit}`, builtIn: null },
  "wait.p90": { inputs: ["asOf"], ours: `${wait(5)}*{:unit}`, builtIn: null },
  "wait.inTime": serviceLevel,
  "product.contacts": ofProduct(2, `SUMPRODUCT(--({i}=${product}))`),
  "product.units": ofProduct(3, `SUMPRODUCT(--({u}=${product}))`),
  "product.per100": ofProduct(
    4,
    `100*SUMPRODUCT(--({i}=${product}))/SUMPRODUCT(--({u}=${product}))`,
  ),
  "busy.hour": busy("INDEX(SUPPORT_HEATMAP({t}),{:weekday}+1,{:hour}+2)", "*(HOUR({t})={:hour})"),
  "busy.night": busy(`SUM(ARRAY_CONSTRAIN(${heatRow},1,7))`, "*(HOUR({t})<6)"),
  "busy.day": busy(`SUM(${heatRow})`, ""),
  ladder: {
    inputs: ["asOf"],
    ours: "VLOOKUP({:order},ORDER_LADDER({c},{d},4,180,{asOf}),4,FALSE)",
    builtIn: null,
  },
};
