// nodejs-polars over the rows: customers become categories once, everything else is columns of numbers.
import { borders, byKey, day } from "./figures.mjs";

export async function figures(rows) {
  const { default: pl } = await import("nodejs-polars");
  const col = (name) => pl.col(name);
  const lit = (value) => pl.lit(value);
  const int = (expression) => expression.cast(pl.Int32);
  const orders = pl.DataFrame([
    pl.Series(
      "who",
      rows.map(([who]) => who),
      pl.Utf8,
    ),
    pl.Series(
      "moment",
      Float64Array.from(rows, ([, when]) => when.getTime()),
    ),
    pl.Series(
      "amount",
      Float64Array.from(rows, ([, , amount]) => amount),
    ),
  ]);

  const monthOf = (days) => days.dt.year().mul(lit(12)).add(int(days.dt.month()));
  const days = orders
    .select(
      col("who").cast(pl.Categorical).cast(pl.UInt32).alias("c"),
      int(col("moment").div(lit(day)).floor()).alias("d"),
      col("amount"),
    )
    .groupBy(["c", "d"])
    .agg(col("amount").sum().alias("s"), int(col("amount").max().gtEq(lit(0))).alias("bought"))
    .sort(["c", "d"])
    .withColumn(int(monthOf(col("d").cast(pl.Date))).alias("month"));
  const asOf = days.getColumn("d").max();
  const bought = days.filter(col("bought").eq(lit(1)));
  const firstMonth = bought.getColumn("month").min();
  const buyers = days
    .groupBy("c")
    .agg(col("s").sum().alias("spend"))
    .join(
      bought
        .groupBy("c")
        .agg(
          col("d").min().alias("first"),
          col("d").max().alias("last"),
          int(col("d").count()).alias("orders"),
          col("month").min().alias("cohort"),
        ),
      { on: "c" },
    )
    .withColumns(
      lit(asOf).sub(col("last")).alias("recency"),
      lit(asOf).sub(col("first")).alias("age"),
      col("spend").mul(lit(100)).round(0).alias("cents"),
    );

  const months = days
    .groupBy(["c", "month"])
    .agg(col("s").sum().alias("s"), col("bought").sum().alias("n"));
  const active = months
    .filter(col("n").gt(lit(0)))
    .sort(["c", "month"])
    .withColumns(col("month").shift(1).alias("before"), col("c").shift(1).alias("who"))
    .withColumn(
      pl
        .when(col("who").eq(col("c")))
        .then(col("month").sub(col("before")))
        .otherwise(lit(0))
        .alias("step"),
    );
  const counts = active.groupBy("month").agg(
    int(col("c").count()).alias("active"),
    int(col("step").eq(lit(0)))
      .sum()
      .alias("fresh"),
    int(col("step").eq(lit(1)))
      .sum()
      .alias("kept"),
    col("n").sum().alias("orders"),
  );
  const periods = months
    .filter(col("month").gtEq(lit(firstMonth)))
    .groupBy("month")
    .agg(col("s").sum().alias("revenue"))
    .join(counts, { on: "month", how: "left" })
    .sort("month");
  const cohorts = months
    .join(buyers.select("c", "cohort"), { on: "c" })
    .filter(col("month").gtEq(col("cohort")))
    .groupBy(["cohort", "month"])
    .agg(
      int(col("n").gt(lit(0)))
        .sum()
        .alias("customers"),
      col("s").sum().alias("revenue"),
    )
    .filter(col("customers").gt(lit(0)));
  const gaps = bought
    .withColumns(col("d").shift(1).alias("before"), col("c").shift(1).alias("who"))
    .filter(col("who").eq(col("c")))
    .select(col("d").sub(col("before")).median().alias("g"));

  const score = (name) => {
    const sorted = buyers.getColumn(name).sort();
    return borders({ length: buyers.height, ...ranked(sorted, buyers.height) })
      .map((border) => int(col(name).gt(lit(border))))
      .reduce((sum, one) => sum.add(one), lit(1));
  };
  const scores = buyers
    .select(
      lit(6).sub(score("recency")).alias("r"),
      score("orders").alias("f"),
      score("cents").alias("m"),
    )
    .groupBy(["r", "f", "m"])
    .agg(int(col("r").count()).alias("customers"));

  const list = (frame, name) => frame.getColumn(name).toArray();
  const total = (name) => Number(buyers.getColumn(name).sum());
  const column = Object.fromEntries(
    ["active", "fresh", "kept", "orders", "revenue"].map((name) => [name, list(periods, name)]),
  );
  const [from, to, customers, revenue] = ["cohort", "month", "customers", "revenue"].map((name) =>
    list(cohorts, name),
  );
  const [r, f, m, scored] = ["r", "f", "m", "customers"].map((name) => list(scores, name));
  return {
    periods: column.active.map((active, i) => ({
      active,
      fresh: column.fresh[i],
      kept: column.kept[i],
      orders: column.orders[i],
      revenue: column.revenue[i],
    })),
    cohorts: byKey(
      from.map((month, i) => `${month - firstMonth}/${to[i] - firstMonth}`),
      (i) => ({ customers: customers[i], revenue: revenue[i] }),
    ),
    repeat: {
      buyers: buyers.height,
      repeaters: buyers.filter(col("orders").gt(lit(1))).height,
    },
    medianGap: gaps.getColumn("g").get(0),
    summary: {
      orders: total("orders"),
      recency: total("recency"),
      age: total("age"),
      spend: total("spend"),
    },
    scores: byKey(
      r.map((one, i) => `${one}${f[i]}${m[i]}`),
      (i) => scored[i],
    ),
  };
}

/** The sorted values at the places that `borders` looks at; a whole column need not leave the engine. */
function ranked(sorted, length) {
  const places = [1, 2, 3, 4].map((s) => Math.floor((s * (length - 1)) / 5));
  return Object.fromEntries(places.map((place) => [place, sorted.get(place)]));
}
