import { describe, expect, it, test } from "vitest";
import * as functions from "../../src/functions";
import { catalogue } from "./sheet";

test("the catalogue holds these formulas", () => {
  expect(catalogue.map(([name]) => name).sort()).toEqual(
    `ABWANDERUNGSRATE ACTION_EFFECT BIRTHDAYS_DUE BTYD_FIT BTYD_PREDICT CAC CES CHURN_CONVERT CHURN_DRIVERS CHURN_RATE CLV_PREDICTED CLV_SIMPLE
    COHORT_CURVE COHORT_TABLE CONTACT_RATE CONTROL_CHART CSAT CUSTOMER_CONCENTRATION CUSTOMER_RETENTION
    HANDLING_TIME INTERPURCHASE_TIME KUNDENBINDUNGSRATE KUNDENWERT LIFECYCLE_TABLE LOGRANK_TEST LOYALTY_POINTS
    LOYALTY_TIERS LTV_CAC MRR_MOVEMENTS NDAY_RETENTION NET_REVENUE_RETENTION NPS NPS_COMPARE ORDER_LADDER
    QUICK_RATIO RATE_DECOMPOSITION RATE_INTERVAL REPEAT_PURCHASE_RATE RESPONSE_TIME RETENTION_BRIDGE
    RETENTION_COMPARE RETENTION_FORECAST RETENTION_PROFIT RETENTION_RATE RETENTION_TREND RETURNING_CUSTOMER_RATE REVIEW_OFFSET
    RFM_SCORES RFM_SUMMARY SAMPLE_SIZE SERVICE_LEVEL STAFFING_NEED SUPPORT_HEATMAP SURVEY_TOPICS
    SURVIVAL_CURVE SURVIVAL_TIME WIEDERKAUFRATE WINBACK_LIST`.split(/\s+/),
  );
});

test("German names are the same formulas", () => {
  expect(functions.KUNDENBINDUNGSRATE).toBe(functions.RETENTION_RATE);
  expect(functions.ABWANDERUNGSRATE).toBe(functions.CHURN_RATE);
  expect(functions.WIEDERKAUFRATE).toBe(functions.REPEAT_PURCHASE_RATE);
  expect(functions.KUNDENWERT).toBe(functions.CLV_SIMPLE);
});

describe.each(catalogue)("%s", (name, { declaration }) => {
  const { summary, params, result, source, notFor, example } = declaration;
  const meanings = Object.values(params).map(({ meaning }) => meaning);
  const texts = [summary, result, ...meanings, ...(notFor ? [notFor] : [])];

  it("can be typed: a name in capitals, parameters as plain words", () => {
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
    for (const param of Object.keys(params)) expect(param).toMatch(/^[a-z][a-z_]*$/);
  });

  it("has its optional parameters at the end", () => {
    const optional = Object.values(params).map((param) => param.optional);
    expect(optional).toEqual([...optional].sort());
  });

  it("says in sentences, in both languages, what it is about", () => {
    for (const text of texts)
      for (const sentence of [text.de, text.en]) {
        expect(sentence).toMatch(/^[\p{Lu}"„]/u);
        expect(sentence).toMatch(/[.?…]$/);
        expect(sentence).not.toMatch(/ {2}|\n|undefined/);
      }
    for (const text of texts) expect(text.de).not.toBe(text.en);
  });

  it("quotes as each language does", () => {
    for (const { de } of texts) expect(de).not.toMatch(/"/);
    for (const { en } of texts) expect(en).not.toMatch(/„/);
  });

  it("names where its definition comes from, and has an example that fits its parameters", () => {
    expect(source.length).toBeGreaterThan(10);
    expect(example.args.length).toBeLessThanOrEqual(Object.keys(params).length);
    const needed = Object.values(params).filter((param) => !param.optional).length;
    expect(example.args.length).toBeGreaterThanOrEqual(needed);
  });
});
