// What the dashboard has to reach, from the paired ratios of one run. A firm target that is missed fails the bench.

/**
 * `of` is compared with `to` within each round; `least`: that many times as long at least; `most`: at most.
 *
 * @type {readonly { rows: readonly number[], of: string, to: string, least?: number, most?: number, firm: boolean }[]}
 */
const large = [1_000_000, 2_000_000];
export const targets = [
  { rows: large, of: "duckdb2", to: "figures", least: 4, firm: true },
  { rows: large, of: "duckdb2 loaded", to: "ledger", least: 2.5, firm: true },
  { rows: large, of: "polars", to: "figures", least: 5, firm: true },
  { rows: large, of: "arquero", to: "figures", least: 25, firm: true },
  { rows: large, of: "plain", to: "figures", least: 7, firm: true },
  { rows: [1_000_000], of: "figures", to: "limit", most: 4, firm: true },
  { rows: large, of: "figuresOfTexts", to: "figures", most: 3, firm: true },
  { rows: large, of: "duckdb2", to: "report", least: 1, firm: false },
  { rows: large, of: "reportOfTexts", to: "report", most: 3, firm: false },
];

export const mostExtraBytes = 40;
/** Cost per row of the largest log against that of the smaller one. */
export const growth = { from: 100_000, to: 2_000_000, most: 1.6 };

/** @returns {{ what: string, value: number, bound: string, hit: boolean, firm: boolean }[]} */
export function judged(sizes) {
  const found = [];
  const add = (what, value, { least, most, firm }) => {
    const hit = least === undefined ? value <= most : value >= least;
    const bound = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    found.push({ what, value, bound, hit, firm });
  };
  for (const target of targets)
    for (const rows of target.rows) {
      const ratio = sizes[rows]?.ratio(target.of, target.to);
      if (ratio) add(`${target.of} / ${target.to}, ${name(rows)}`, ratio, target);
    }
  for (const rows of large) {
    const bytes = sizes[rows]?.extraBytes("figures");
    if (bytes !== undefined)
      add(`extra bytes per row, ${name(rows)}`, bytes / rows, { most: mostExtraBytes, firm: true });
  }
  const [small, big] = [sizes[growth.from], sizes[growth.to]];
  if (small && big) {
    const perRow = (size, rows) => size.median("figures") / rows;
    const ratio = perRow(big, growth.to) / perRow(small, growth.from);
    add(`cost per row, ${name(growth.to)} / ${name(growth.from)}`, ratio, {
      most: growth.most,
      firm: true,
    });
  }
  return found;
}

const name = (rows) => (rows >= 1e6 ? `${rows / 1e6}M rows` : `${rows / 1000}k rows`);
