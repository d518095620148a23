// Small logs as x, t_x and T; a stored fit saves fitting what is too small for it.
import { columnOf } from "../data.mjs";

const anyFit = Object.entries({ model: "bg/nbd", unit: "day", r: 1, alpha: 1, a: 1, b: 1 });

export default function compare({ inputs, expected, tolerance }, { is, rows }) {
  const part = (place) => columnOf(inputs.rows.map((row) => row[place]));
  const found = rows("BTYD_PREDICT", part(0), part(1), 1, inputs.observation_end, "", anyFit);
  expected.rows.forEach(([customer, ...summary], i) => {
    is(
      `customer ${customer}`,
      found[i]?.slice(0, 4),
      [String(customer), ...summary.slice(0, 3)],
      tolerance,
    );
  });
}
