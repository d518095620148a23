// How much hangs on the largest customers.
import { columnOf, range } from "../data.mjs";

export default function compare({ inputs, expected, tolerance }, { is, details, call, data }) {
  const rows = inputs.data ? data(inputs.data) : null;
  const who = rows ? range(rows, "customer_id") : columnOf(inputs.values.map((_, i) => `c${i}`));
  const paid = rows ? range(rows, "amount") : columnOf(inputs.values);
  const [top10, top20, for80, gini, hhi] = details(
    "CUSTOMER_CONCENTRATION",
    who,
    paid,
    "",
    "detail",
  );
  if (!rows) {
    is("gini", gini, expected.gini, tolerance);
    return;
  }
  const within = tolerance.shares;
  is("top10", top10, expected.top10, within);
  is("top20", top20, expected.top20, within);
  is("top20 alone", call("CUSTOMER_CONCENTRATION", who, paid), expected.top20, within);
  is("share_for_80", for80, expected.share_for_80, within);
  is("gini", gini, expected.gini, within);
  is("hhi", hhi, expected.hhi, within);
}
