/** German names for the formulas that German texts name: the same formula under a second name. */

export { CLV_SIMPLE as KUNDENWERT } from "./economics";
export { CHURN_RATE as ABWANDERUNGSRATE, RETENTION_RATE as KUNDENBINDUNGSRATE } from "./rates";
export { REPEAT_PURCHASE_RATE as WIEDERKAUFRATE } from "./repeat";
