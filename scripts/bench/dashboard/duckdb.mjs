// DuckDB over the rows, in the way its experts recommend: customers become numbers once, everything else is integers.
import { byKey, day } from "./figures.mjs";

const chunkRows = 2048;

export async function open(threads) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  return instance.connect();
}

export async function load(connection, rows) {
  const { DuckDBDataChunk, DOUBLE, VARCHAR } = await import("@duckdb/node-api");
  await connection.run(
    "CREATE OR REPLACE TABLE orders (who VARCHAR, moment DOUBLE, amount DOUBLE)",
  );
  const appender = await connection.createAppender("orders");
  for (let first = 0; first < rows.length; first += chunkRows) {
    const count = Math.min(chunkRows, rows.length - first);
    const chunk = DuckDBDataChunk.create([VARCHAR, DOUBLE, DOUBLE], count);
    const [who, at, amount] = [0, 1, 2].map((column) => chunk.getColumnVector(column));
    for (let i = 0; i < count; i++) {
      const row = rows[first + i];
      who.setItem(i, row[0]);
      at.items[i] = row[1].getTime();
      amount.items[i] = row[2];
    }
    for (const vector of [who, at, amount]) vector.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const tables = [
  `customers AS SELECT who, (row_number() OVER ())::INT c FROM (SELECT DISTINCT who FROM orders)`,
  `days AS SELECT c, floor(moment / ${day})::INT d, sum(amount) s, max(amount) >= 0 bought
     FROM orders JOIN customers USING (who) GROUP BY ALL`,
  `calendar AS SELECT d, year(on_day) * 12 + month(on_day) - begins m
     FROM (SELECT DISTINCT d, DATE '1970-01-01' + d on_day FROM days),
          (SELECT year(f) * 12 + month(f) begins
             FROM (SELECT DATE '1970-01-01' + min(d) f FROM days WHERE bought))`,
  `months AS SELECT c, m, sum(s) s, count(*) FILTER (bought) n
     FROM days JOIN calendar USING (d) GROUP BY ALL`,
  `buyers AS SELECT c, ended - max(d) FILTER (bought) recency, ended - min(d) FILTER (bought) age,
     min(d) FILTER (bought) f, count(*) FILTER (bought) orders, sum(s) spend, round(sum(s) * 100) cents
     FROM days, (SELECT max(d) ended FROM days) GROUP BY c, ended HAVING bool_or(bought)`,
];

const queries = {
  periods: `SELECT count(*) FILTER (n > 0)::INT active, count(*) FILTER (n > 0 AND p IS NULL)::INT fresh,
      count(*) FILTER (n > 0 AND p = m - 1)::INT kept, sum(n)::INT orders, sum(s) revenue
    FROM (SELECT m, n, s, lag(CASE WHEN n > 0 THEN m END IGNORE NULLS) OVER (PARTITION BY c ORDER BY m) p
            FROM months)
    WHERE m >= 0 GROUP BY m ORDER BY m`,
  cohorts: `SELECT start.m::INT f, months.m::INT m, (count(*) FILTER (months.n > 0))::INT customers,
      sum(months.s) revenue
    FROM months JOIN buyers USING (c) JOIN calendar start ON start.d = buyers.f
    WHERE months.m >= start.m GROUP BY ALL HAVING customers > 0`,
  sums: `SELECT count(*)::INT buyers, (count(*) FILTER (orders > 1))::INT repeaters, sum(orders)::DOUBLE orders,
      sum(recency)::DOUBLE recency, sum(age)::DOUBLE age, sum(spend) spend FROM buyers`,
  gap: `SELECT median(g)::DOUBLE g FROM
      (SELECT d - lag(d) OVER (PARTITION BY c ORDER BY d) g FROM days WHERE bought)`,
};

/** The places of the borders are known once the buyers are counted. */
function scoresOf(buyers) {
  const shares = [1, 2, 3, 4].map((s) => (Math.floor((s * (buyers - 1)) / 5) + 0.5) / buyers);
  const border = (column) => `quantile_disc(${column}, [${shares}]) ${column}`;
  const score = (column) =>
    `1 + ${[1, 2, 3, 4].map((i) => `(buyers.${column} > b.${column}[${i}])::INT`).join(" + ")}`;
  return `SELECT (6 - (${score("recency")}))::INT r, (${score("orders")})::INT f, (${score("cents")})::INT m,
      count(*)::INT customers
    FROM buyers, (SELECT ${["recency", "orders", "cents"].map(border).join(", ")} FROM buyers) b
    GROUP BY ALL`;
}

export async function query(connection) {
  for (const table of tables) await connection.run(`CREATE OR REPLACE TEMP TABLE ${table}`);
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getColumnsObjectJS();
  const found = {};
  for (const [name, sql] of Object.entries(queries)) found[name] = await ask(sql);
  found.scores = await ask(scoresOf(found.sums.buyers[0]));
  return found;
}

export function figures({ periods, cohorts, sums, gap, scores }) {
  const one = (column) => sums[column][0];
  return {
    periods: periods.active.map((active, i) => ({
      active,
      fresh: periods.fresh[i],
      kept: periods.kept[i],
      orders: periods.orders[i],
      revenue: periods.revenue[i],
    })),
    cohorts: byKey(
      cohorts.f.map((f, i) => `${f}/${cohorts.m[i]}`),
      (i) => ({ customers: cohorts.customers[i], revenue: cohorts.revenue[i] }),
    ),
    repeat: { buyers: one("buyers"), repeaters: one("repeaters") },
    medianGap: gap.g[0],
    summary: {
      orders: one("orders"),
      recency: one("recency"),
      age: one("age"),
      spend: one("spend"),
    },
    scores: byKey(
      scores.r.map((r, i) => `${r}${scores.f[i]}${scores.m[i]}`),
      (i) => scores.customers[i],
    ),
  };
}
