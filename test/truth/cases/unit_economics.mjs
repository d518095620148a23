// Lifetime value, acquisition cost and what follows from both.

export default function compare({ inputs, expected }, { is, call, details, refuses }) {
  if ("first_payment_now" in expected) {
    const { margin, retention, discount } = inputs;
    const value = (timing) => call("CLV_SIMPLE", margin, retention, discount, timing);
    is("first_payment_now", value("immediate"), expected.first_payment_now, 1e-6);
    is("first_payment_excluded", value("end"), expected.first_payment_excluded, 1e-6);
    return;
  }
  if ("ltv_to_cac" in expected) {
    // margin / churn is the value with the first margin now and no discount.
    const { cac, arpa, gross_margin, churn_rate } = inputs;
    const [ltv, cost, ratio, payback] = details(
      "LTV_CAC",
      arpa * gross_margin,
      1 - churn_rate,
      0,
      cac,
      1,
      "detail",
    );
    is("ltv", ltv, expected.ltv);
    is("cac", cost, cac);
    is("ltv_to_cac", ratio, expected.ltv_to_cac);
    is("payback_months", payback, expected.payback_months);
    return;
  }
  if ("cac" in expected) {
    const { marketing = 0, sales = 0, sales_and_marketing = 0, new_customers } = inputs;
    is("cac", call("CAC", marketing + sales + sales_and_marketing, new_customers), expected.cac);
    return;
  }
  const { arpa, gross_margin, churn_rate } = inputs;
  const args = ["CLV_SIMPLE", arpa * gross_margin, 1 - churn_rate, 0, "immediate"];
  if (expected.ltv === null) is("refused", refuses(...args), true, 0);
  else is("ltv", call(...args), expected.ltv, 1e-8);
}
